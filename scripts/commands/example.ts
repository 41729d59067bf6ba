import { writeExample } from "../pipeline/example/write.ts";
import { loadRegistry } from "../pipeline/registry/load.ts";
import type { Command } from "./command.ts";

/** Makes the example: official-form workbooks whose sums meet the published figures. */
export const demoCommand: Command = {
  name: "demo",
  summary: "make the example workbooks under data/sources/example-*",
  help: `Usage: npm run atlas -- demo

Makes the figures of the four example provinces and writes them as official-form workbooks and one plain table under
data/sources/example-*. The same registry gives the same bytes. Existing example folders are replaced; nothing else is touched.`,
  async run(_args, effects) {
    await writeExample(effects, await loadRegistry(effects));
    return 0;
  },
};
