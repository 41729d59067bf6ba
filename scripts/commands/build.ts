import { parseArgs } from "node:util";
import { build } from "../pipeline/build.ts";
import { formatProblem } from "../../src/words/problems/format.ts";
import type { Effects } from "../pipeline/effects/effects.ts";
import { UsageError, type Command } from "./command.ts";
import { clocked } from "./timing.ts";
import type { CommandWords } from "./words/words.ts";

const OPTIONS = {
  provinces: { type: "string" },
  out: { type: "string" },
  edition: { type: "string" },
} as const;

async function run(
  args: readonly string[],
  effects: Effects,
  words: CommandWords,
  dryRun: boolean,
): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const provinces = values.provinces?.split(",") ?? [];
  const folder = values.out ?? "public/data";
  const edition = values.edition ?? "public";
  if (edition !== "public" && edition !== "internal")
    throw new UsageError({
      kind: "choice",
      option: "--edition",
      found: edition,
      allowed: ["public", "internal"],
    });
  const { steps, language } = words;
  const problems = await clocked(effects, words, dryRun ? steps.checked : steps.built, () =>
    build(effects, { provinces, folder, dryRun, edition }),
  );
  for (const problem of problems) effects.log(formatProblem(problem, language));
  return 0;
}

/** Sources to published files. */
export const buildCommand: Command = {
  name: "build",
  run: (args, effects, words) => run(args, effects, words, false),
};

/** The same without writing. */
export const checkCommand: Command = {
  name: "check",
  run: (args, effects, words) => run(args, effects, words, true),
};
