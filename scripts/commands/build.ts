import { parseArgs } from "node:util";
import type { CheckId } from "#domain/problem";
import { build } from "../pipeline/build.ts";
import { formatProblem } from "../../src/words/problems/format.ts";
import type { Effects } from "../pipeline/effects/effects.ts";
import type { Edition } from "../pipeline/province.ts";
import { UsageError, type Command } from "./command.ts";
import { ALLOW_INTERNAL, INTERNAL_FOLDER, keepBuildInside } from "./internalEdition.ts";
import { clocked } from "./timing.ts";
import type { CommandWords } from "./words/words.ts";

const OPTIONS = {
  provinces: { type: "string" },
  out: { type: "string" },
  edition: { type: "string" },
  "allow-fewer": { type: "boolean" },
  propose: { type: "boolean" },
  ...ALLOW_INTERNAL,
} as const;

/** Where each edition is published unless the command line says otherwise. */
const FOLDERS: Readonly<Record<Edition, string>> = {
  public: "public/data",
  internal: `${INTERNAL_FOLDER}/data`,
};

async function run(
  args: readonly string[],
  effects: Effects,
  words: CommandWords,
  dryRun: boolean,
): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const provinces = values.provinces?.split(",") ?? [];
  const edition = readEdition(values.edition ?? "public");
  const folder = values.out ?? FOLDERS[edition];
  if (edition === "internal" && !dryRun) keepBuildInside(folder, values["allow-internal"]);
  const { steps, language } = words;
  const problems = await clocked(effects, words, dryRun ? steps.checked : steps.built, () =>
    build(effects, {
      provinces,
      folder,
      dryRun,
      edition,
      allowFewer: values["allow-fewer"] === true,
      propose: values.propose === true,
    }),
  );
  for (const problem of problems.filter(({ check }) => !FOR_THE_REPORT.has(check)))
    effects.log(formatProblem(problem, language));
  return 0;
}

/** What the report names and the terminal keeps quiet about: nobody has to do anything about a cover. */
const FOR_THE_REPORT: ReadonlySet<CheckId> = new Set(["sheetWithoutFigures"]);

/** @throws UsageError for a word that is no edition */
function readEdition(found: string): Edition {
  if (found === "public" || found === "internal") return found;
  throw new UsageError({ kind: "choice", option: "--edition", found, allowed: ["public", "internal"] });
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
