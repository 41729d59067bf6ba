import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe } from "vitest";

/** Facts of the whole country as they were gathered, with their sources row by row (`shared/reference/nation`). */
const folder = process.env["ATLAS_NATION"] ?? "../shared/reference/nation";
const present = existsSync(`${folder}/README.md`);
if (!present && process.env["CI"] === undefined)
  process.stdout.write(
    `the facts of the country are not in ${folder} (ATLAS_NATION): what is carried over is not tried on them\n`,
  );

/** Tests of files that this machine may not have; where checks are run for all they are there. */
export const describeNation = describe.runIf(present || process.env["CI"] !== undefined);

/** Rows of one of its tables, each asked by column. @throws for a column that it lacks */
export function readNation(name: string): ((column: string) => string)[] {
  const rows: Record<string, string>[] = parse(readFileSync(`${folder}/${name}.csv`), {
    columns: true,
    bom: true,
  });
  return rows.map((row) => (column) => {
    const cell = row[column];
    if (cell === undefined) throw new RangeError(`${name}.csv has no column ${column}`);
    return cell;
  });
}
