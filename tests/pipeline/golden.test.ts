import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/words/problems/format.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { findReportingCommunes, schemeOn } from "../../scripts/pipeline/registry/registry.ts";
import { readSources, type Sources } from "../../scripts/pipeline/read/readSources.ts";
import { valueOf } from "../../scripts/pipeline/recognise/formTable.ts";
import { makeExampleWorkbook, receive, rowOf, spoil } from "../support/exampleSources.ts";
import { encodeCsv, type CsvEncoding } from "../support/csv.ts";
import { makeFormRows, type Cell } from "../support/formRows.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

/**
 * One pipeline case, and what reading it must say, word for word. What is read is an example workbook with some cells spoilt
 * (`sheet`, `edits`), a sheet of any form (`form`), that sheet as CSV (`csv`), or a file of another program (`fixture`).
 */
interface Case {
  readonly province: string;
  readonly period: string;
  readonly sheet?: string;
  readonly edits?: readonly {
    readonly place: string;
    readonly column: number;
    readonly value: string | number | null;
  }[];
  readonly form?: string;
  readonly csv?: CsvEncoding;
  readonly fixture?: string;
  /** Replaces text wherever it stands in the sheet of a form: headers, places, figures. */
  readonly replace?: Readonly<Record<string, Cell>>;
}

const FOLDER = "tests/golden";
const registry = await loadRegistry(new MemoryEffects());

/** Every figure of the sheets that the case is about: a reader sees in a diff what moved. */
function formatRows({ tables, plain }: Sources, { form }: Case): string {
  const own = tables.filter(({ table }) => form === undefined || table.form.id === form).slice(0, 1);
  const lines = own.flatMap(({ table }) => {
    const keys = table.form.columns
      .filter((column) => column.role === "count" || column.role === "rate")
      .map((column) => column.key);
    return [
      ["kind", "code", "place", "breakdown", ...keys].join(","),
      ...table.rows.map((row) =>
        [row.kind, row.code, row.place, row.breakdown, ...keys.map((key) => valueOf(row, key) ?? "")].join(
          ",",
        ),
      ),
    ];
  });
  const figures = plain.map(({ code, period, measure, value, unit }) =>
    [code, period, measure, value, unit].join(","),
  );
  return [...lines, ...figures, ""].join("\n");
}

/** The sheet of a form, with the form of all households beside it where it needs one. */
function makeFormBook(golden: Case, form: string): Uint8Array {
  const date = `${golden.period.slice(0, 4)}-12-31`;
  const communes = findReportingCommunes(registry, schemeOn(date), golden.province, date);
  const book = utils.book_new();
  const rows = makeFormRows(registry, form, communes).map((row) =>
    row.map((cell) =>
      typeof cell === "string" && golden.replace !== undefined && cell in golden.replace
        ? (golden.replace[cell] ?? null)
        : cell,
    ),
  );
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Trang lạ");
  const core = golden.period.endsWith("2022-2025") ? "R1" : "A-poor";
  if (form !== core && golden.province !== "")
    utils.book_append_sheet(book, utils.aoa_to_sheet(makeFormRows(registry, core, communes)), "Kèm");
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

function makeInput(golden: Case): { bytes: Uint8Array; file: string } {
  if (golden.fixture !== undefined)
    return { bytes: new Uint8Array(readFileSync(`tests/fixtures/${golden.fixture}`)), file: golden.fixture };
  if (golden.csv !== undefined) {
    const date = `${golden.period.slice(0, 4)}-12-31`;
    const communes = findReportingCommunes(registry, schemeOn(date), golden.province, date);
    const rows = makeFormRows(registry, golden.form ?? "R1", communes);
    return { bytes: encodeCsv(rows, golden.csv), file: "book.csv" };
  }
  if (golden.form !== undefined) return { bytes: makeFormBook(golden, golden.form), file: "book.xlsx" };
  const bytes = spoil(
    makeExampleWorkbook(registry, golden.province, golden.period),
    golden.sheet ?? "",
    (rows) => {
      for (const { place, column, value } of golden.edits ?? []) {
        const row = rows[rowOf(rows, place)];
        if (row !== undefined) row[column] = value;
      }
      return rows;
    },
  );
  return { bytes, file: "book.xlsx" };
}

/** Compares with the golden file; a difference is left beside it as `*-changed`. Goldens are never written in CI. */
function expectGolden(path: string, found: string): void {
  rmSync(`${path}-changed`, { force: true });
  if (!existsSync(path) && process.env["CI"] === undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, found);
  }
  const golden = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (golden !== found) writeFileSync(`${path}-changed`, found);
  expect(found).toBe(golden);
}

describe("golden folders", () => {
  it.each(readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/input/case.json`)))(
    "%s",
    async (name) => {
      const golden = JSON.parse(readFileSync(`${FOLDER}/${name}/input/case.json`, "utf8")) as Case;
      const { bytes, file } = makeInput(golden);
      const effects = receive(bytes, golden.province, golden.period, new MemoryEffects(), file);
      const sources = await readSources(effects, registry);
      const { problems } = sources;
      for (const language of ["vi", "en"] as const) {
        const lines = problems.map((problem) => formatProblem(problem, language));
        expectGolden(`${FOLDER}/${name}/output/problems.${language}.txt`, `${lines.join("\n")}\n`);
      }
      if (!problems.some(({ severity }) => severity === "error"))
        expectGolden(`${FOLDER}/${name}/output/rows.csv`, formatRows(sources, golden));
    },
  );

  it("cover each of the official forms", () => {
    const covered = new Set(
      readdirSync(FOLDER).flatMap((name) => {
        const path = `${FOLDER}/${name}/input/case.json`;
        return existsSync(path) ? ((JSON.parse(readFileSync(path, "utf8")) as Case).form ?? []) : [];
      }),
    );
    const refused = registry.forms.filter((form) => form.places === "refused").map((form) => form.id);
    expect(
      registry.forms.map((form) => form.id).filter((id) => !covered.has(id) && !refused.includes(id)),
    ).toEqual([]);
  });
});
