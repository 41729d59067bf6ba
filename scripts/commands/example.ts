import { parseArgs } from "node:util";
import { EDITION_FILE, readEditionFile } from "../pipeline/editionFile.ts";
import { writeExample } from "../pipeline/example/write.ts";
import { loadRegistry } from "../pipeline/registry/load.ts";
import type { Command } from "./command.ts";

/** Makes the example: official-form workbooks whose sums meet the published figures. */
export const demoCommand: Command = {
  name: "demo",
  async run(args, effects, { told }) {
    const { values } = parseArgs({ args: [...args], options: { "if-none": { type: "boolean" } } });
    const isOwn = values["if-none"] === true && (await readEditionFile(effects))?.example === false;
    if (isOwn) effects.log(told.withoutExample(EDITION_FILE));
    else await writeExample(effects, await loadRegistry(effects));
    return 0;
  },
};
