import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../../scripts/pipeline/problem.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { readSources, type SourcedTable } from "../../scripts/pipeline/sources/readSources.ts";
import { valueOf } from "../../scripts/pipeline/steps/formTable.ts";
import { makeExampleWorkbook, receive, rowOf, spoil } from "../support/exampleSources.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

/** One pipeline case: an example workbook with some cells spoilt, and what reading it must say, word for word. */
interface Case {
  readonly province: string;
  readonly period: string;
  readonly sheet: string;
  readonly edits: readonly {
    readonly place: string;
    readonly column: number;
    readonly value: string | number;
  }[];
}

const FOLDER = "tests/golden";
const registry = await loadRegistry(new MemoryEffects());

/** Households of every row of the first form: a reader sees in a diff what moved. */
function formatRows(tables: readonly SourcedTable[]): string {
  const [first] = tables;
  const rows = (first?.table.rows ?? []).map((row) =>
    [
      row.kind,
      row.code,
      row.place,
      ...["total_households", "poor_households", "poor_rate", "near_poor_households"].map(
        (key) => valueOf(row, key) ?? "",
      ),
    ].join(","),
  );
  return ["kind,code,place,households,poor,poor_rate,near_poor", ...rows, ""].join("\n");
}

/** Compares with the golden file; a difference is left beside it as `*-changed`. Goldens are never written in CI. */
function expectGolden(path: string, found: string): void {
  rmSync(`${path}-changed`, { force: true });
  if (!existsSync(path) && process.env["CI"] === undefined) writeFileSync(path, found);
  const golden = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (golden !== found) writeFileSync(`${path}-changed`, found);
  expect(found).toBe(golden);
}

describe("golden folders", () => {
  it.each(readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/input/case.json`)))(
    "%s",
    async (name) => {
      const golden = JSON.parse(readFileSync(`${FOLDER}/${name}/input/case.json`, "utf8")) as Case;
      const bytes = spoil(
        makeExampleWorkbook(registry, golden.province, golden.period),
        golden.sheet,
        (rows) => {
          for (const { place, column, value } of golden.edits) {
            const row = rows[rowOf(rows, place)];
            if (row !== undefined) row[column] = value;
          }
          return rows;
        },
      );
      const { tables, problems } = await readSources(
        receive(bytes, golden.province, golden.period),
        registry,
      );
      expectGolden(`${FOLDER}/${name}/output/problems.txt`, `${problems.map(formatProblem).join("\n")}\n`);
      if (golden.edits.length === 0) expectGolden(`${FOLDER}/${name}/output/rows.csv`, formatRows(tables));
    },
  );
});
