import { describe, expect, it } from "vitest";
import { COVERAGE_COLUMNS, type CoverageColumn } from "../../../scripts/pipeline/read/coverageColumns.ts";
import { readCoverageFile } from "../../../scripts/pipeline/read/coverageFile.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { makeCoverageManifest } from "../../support/coverageForms.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { makeSheetBook, type BookCell, type BookSheet } from "../../support/sheetBooks.ts";
import { inEnglish } from "../../support/told.ts";

const registry = await loadRegistry(new MemoryEffects());
const manifest = makeCoverageManifest("14");
const [one, two] = registry.communes
  .filter(({ scheme, province }) => scheme === "2025" && province === "14")
  .map(({ code }) => code);
const KEYS = Object.keys(COVERAGE_COLUMNS) as CoverageColumn[];
type Row = Readonly<Partial<Record<CoverageColumn, BookCell>>>;
const MONEY: Row = { code: one ?? "", programme: "sl.da2", year: 2023, planned: 1000, unit: "triệu đồng" };

const sheet = (rows: readonly Row[], more: Partial<BookSheet> = {}): BookSheet => ({
  rows: [KEYS.map((key) => COVERAGE_COLUMNS[key]), ...rows.map((row) => KEYS.map((key) => row[key] ?? null))],
  ...more,
});

function read(sheets: Readonly<Record<string, BookSheet>>, notation: "vi" | "en" | null = null) {
  const file = { path: "coverage.xlsx", bytes: makeSheetBook(sheets), notation };
  try {
    const source = readCoverageFile(file, {
      manifest,
      registry,
      corrections: { places: [], accepted: [], leftOut: [] },
    });
    return { ...source, told: source.flags.map(inEnglish), errors: [] };
  } catch (error) {
    if (error instanceof ProblemsError)
      return { records: [], targets: [], told: [], errors: error.problems.map(inEnglish) };
    throw error;
  }
}
const readRows = (rows: readonly Row[], more: Partial<BookSheet> = {}) => read({ S1: sheet(rows, more) });

describe("rows of a coverage form", () => {
  it("share no money: an amount merged over two communes is an error that names both rows", () => {
    const { errors } = readRows([MONEY, { ...MONEY, code: two ?? "", planned: null }], { merges: ["E2:E3"] });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/E2: .*1000 in the merged cells E2:E3.*rows 2 to 3/);
  });

  it("share no answer either, but a programme, a year and a unit", () => {
    const answer = readRows(
      [
        { ...MONEY, region: "III" },
        { ...MONEY, code: two ?? "" },
      ],
      { merges: ["H2:H3"] },
    );
    expect(answer.errors.join()).toMatch(/III in the merged cells H2:H3/);
    const { records, errors } = readRows([MONEY, { code: two ?? "", planned: 20 }], {
      merges: ["C2:C3", "D2:D3", "G2:G3"],
    });
    expect(errors).toEqual([]);
    expect(records.map(({ commune, planned }) => [commune, planned])).toEqual([
      [one, 1000],
      [two, 20],
    ]);
  });

  it("have their target as a percentage cell shows it", () => {
    const { targets } = readRows([{ code: one ?? "", year: 2026, target: { v: 0.125, z: "0.0%" } }]);
    expect(targets.map(({ poorRate }) => poorRate)).toEqual([12.5]);
    expect(readRows([{ ...MONEY, planned: { v: 0.5, z: "0%" } }]).errors.join()).toMatch(
      /that is no percentage/,
    );
  });

  it("have their code as a spreadsheet leaves it, and no former or strange one", () => {
    expect(readRows([{ ...MONEY, code: `${String(Number(one))}.0` }]).records[0]?.commune).toBe(one);
    expect(readRows([{ ...MONEY, code: "03160" }]).errors.join()).toMatch(
      /"03160 Xã Mường Nhé".*of province 14/,
    );
    expect(readRows([{ ...MONEY, code: "3,16E+03" }]).errors.join()).toMatch(/Excel has rounded it/);
    const past = registry.successions.find(
      ({ oldCode }) =>
        registry.communes.some(
          ({ scheme, province, code }) => scheme === "pre2025" && province === "14" && code === oldCode,
        ) && !registry.communes.some(({ scheme, code }) => scheme === "2025" && code === oldCode),
    );
    expect(readRows([{ ...MONEY, code: past?.oldCode ?? "" }]).errors.join()).toContain(
      `write the new code (${past?.newCode ?? ""}`,
    );
  });

  it("have money in a notation that whole millions tell, else ask", () => {
    expect(readRows([{ ...MONEY, planned: "1.234" }]).records[0]?.planned).toBe(1234);
    const billions = { ...MONEY, planned: "1.234", unit: "tỷ đồng" };
    expect(readRows([billions]).errors.join()).toMatch(
      /found "1\.234".*may be 1,234 or 1\.234.*"notation": "vi"/,
    );
    expect(read({ S1: sheet([billions]) }, "en").records[0]?.planned).toBe(1234);
    expect(read({ S1: sheet([billions]) }, "vi").records[0]?.planned).toBe(1_234_000);
  });

  it("give way where they are hidden and a visible row states the same", () => {
    const { records, told, errors } = readRows([{ ...MONEY, planned: 9 }, MONEY], { hiddenRows: [1] });
    expect(errors).toEqual([]);
    expect(records.map(({ planned }) => planned)).toEqual([1000]);
    expect(told.join()).toMatch(/^note .*row 2: .*hiddenRows.*left out/);
    const sheets = read({
      S1: sheet([MONEY]),
      S2: sheet([{ ...MONEY, planned: 9 }], { visibility: "veryHidden" }),
    });
    expect(sheets.records.map(({ planned }) => planned)).toEqual([1000]);
    expect(sheets.told.join()).toMatch(/> S2: .*hiddenSheet\): found "a very hidden sheet"/);
  });

  it("of two visible sheets that state the same are an error", () => {
    const { errors } = read({ S1: sheet([MONEY]), S2: sheet([{ ...MONEY, planned: 9 }]) });
    expect(errors.join()).toMatch(/coverageIsSaidOnce/);
  });
});
