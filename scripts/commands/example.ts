import { writeExample } from "../pipeline/example/write.ts";
import { loadRegistry } from "../pipeline/registry/load.ts";
import type { Command } from "./command.ts";

/** Makes the example: official-form workbooks whose sums meet the published figures. */
export const demoCommand: Command = {
  name: "demo",
  async run(_args, effects) {
    await writeExample(effects, await loadRegistry(effects));
    return 0;
  },
};
