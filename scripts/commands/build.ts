import { parseArgs } from "node:util";
import { build } from "../pipeline/build.ts";
import { timed, type Effects } from "../pipeline/effects/effects.ts";
import { formatProblem } from "../pipeline/problem.ts";
import { UsageError, type Command } from "./command.ts";

const OPTIONS = {
  provinces: { type: "string" },
  out: { type: "string" },
  edition: { type: "string" },
} as const;

async function run(args: readonly string[], effects: Effects, dryRun: boolean): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const provinces = values.provinces?.split(",") ?? [];
  const folder = values.out ?? "public/data";
  const edition = values.edition ?? "public";
  if (edition !== "public" && edition !== "internal")
    throw new UsageError(`--edition ${edition}: expected "public" or "internal"`);
  const problems = await timed(effects, dryRun ? "checked in all" : "built in all", () =>
    build(effects, { provinces, folder, dryRun, edition }),
  );
  for (const problem of problems) effects.log(formatProblem(problem));
  return 0;
}

/** Sources to published files. */
export const buildCommand: Command = {
  name: "build",
  summary: "read data/sources and publish public/data",
  help: `Usage: npm run atlas -- build [--provinces 11,04] [--out public/data] [--edition public]

Reads every source under data/sources, recognises official forms, matches places, tries every figure, carries old communes into
those of 2025 and publishes topology, series, facts and catalogue. Everything wrong is printed at once; with an error nothing is
written and the last good output stays.

  --provinces CODES  only these provinces, separated by commas
  --out FOLDER       where to publish; default public/data
  --edition NAME     "public" (default) withholds counts from 1 to 4, and others so that they can not be worked out;
                     "internal" withholds nothing and says so on every view

The change log against what stood in the folder is printed and published; the quality report is published as
quality-report.html (Vietnamese), quality-report.en.html and quality-report.json. An unknown table gets a proposed mapping
beside its workbook, to be checked and confirmed.`,
  run: (args, effects) => run(args, effects, false),
};

/** The same without writing. */
export const checkCommand: Command = {
  name: "check",
  summary: "read and check data/sources, write nothing",
  help: `Usage: npm run atlas -- check [--provinces 11,04]

Does everything that build does but publish. Exit code 1 when anything is wrong.`,
  run: (args, effects) => run(args, effects, true),
};
