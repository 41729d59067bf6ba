import { describe, expect, it } from "vitest";
import type { CoverageCells } from "../../../scripts/pipeline/example/coverageSheet.ts";
import { makeCoverageWorkbook } from "../../../scripts/pipeline/example/coverageBook.ts";
import { makeCoverageRows } from "../../../scripts/pipeline/example/coverageRows.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { inEnglish } from "../../support/told.ts";
import { reachOf } from "../../../scripts/pipeline/registry/reach.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes } from "../../../scripts/pipeline/registry/registry.ts";
import { readCoverageFile } from "../../../scripts/pipeline/read/coverageFile.ts";
import { makeCoverageFile } from "../../../scripts/pipeline/publish/coverage.ts";
import { coverageFigures } from "../../../scripts/pipeline/derive/coverage.ts";
import { makePeriod } from "#domain/standard";
import { makeCoverageBook, makeCoverageManifest } from "../../support/coverageForms.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const manifest = makeCoverageManifest("14");

function read(rows: readonly CoverageCells[]) {
  return readSheets({ "Độ phủ": rows });
}

function readSheets(sheets: Readonly<Record<string, readonly CoverageCells[]>>) {
  const bytes = makeCoverageBook(sheets);
  return readCoverageFile(
    { path: "coverage.xlsx", bytes, notation: null },
    {
      manifest,
      registry,
      corrections: { places: [], accepted: [], leftOut: [] },
    },
  );
}

function refusals(
  rows: readonly CoverageCells[],
  others: Readonly<Record<string, readonly CoverageCells[]>> = {},
): string[] {
  try {
    readSheets({ "Độ phủ": rows, ...others });
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(inEnglish);
    throw error;
  }
}

const chieng = registry.communes.find(({ scheme, province }) => scheme === "2025" && province === "14");
const code = chieng?.code ?? "";
const row: CoverageCells = {
  code,
  programme: "sl.da2",
  year: 2023,
  planned: 1.25,
  spent: 900,
  unit: "triệu đồng",
};

describe("the coverage form", () => {
  it("reads money in both units into whole million đồng, and designations apart from money", () => {
    const { records, designations, flags } = read([
      { ...row, planned: 1.25, spent: 1.2, unit: "tỷ đồng" },
      { code, year: 2023, region: "III", extreme: "Có", border: "Không", sponsor: "Sở Y tế" },
    ]);
    expect(records).toMatchObject([
      { commune: code, programme: "sl.da2", year: 2023, planned: 1250, spent: 1200, status: "illustrative" },
    ]);
    expect(records[0]).toMatchObject({
      documents: ["example"],
      at: { file: "coverage.xlsx", sheet: "Độ phủ", row: 4 },
    });
    expect(designations).toMatchObject([
      { commune: code, region: "III", extreme: true, border: false, safeZone: null, sponsor: "Sở Y tế" },
    ]);
    expect(flags).toEqual([]);
  });

  it("takes a name without a code, and a code that lost its zero", () => {
    expect(
      read([{ ...row, code: "", name: chieng?.name ?? "", planned: 1, spent: 1 }]).records[0]?.commune,
    ).toBe(code);
    expect(read([{ ...row, code: Number(code), planned: 1, spent: 1 }]).records[0]?.commune).toBe(code);
  });

  it("takes Mường Chanh of Sơn La by name, and offers it for a slip, with the line to add to the corrections", () => {
    const named = (name: string): CoverageCells => ({ ...row, code: "", name, planned: 1000 });
    const spelt = registry.communes.find(
      ({ scheme, province, name }) => scheme === "2025" && province === "14" && name === "Mường Chanh",
    );
    expect(read([named("Xã Mường Chanh")]).records[0]?.commune).toBe(spelt?.code);
    expect(refusals([named("Mường Chanhg")]).join()).toMatch(
      new RegExp(
        `B4: .*\\(placeIsKnown\\): found "Mường Chanhg"; expected a commune of the register \\(nearest: ${spelt?.code ?? ""} .*coverage-14,Mường Chanhg,`,
      ),
    );
  });

  it("keeps what is not stated apart from 0", () => {
    const { code: own, programme, year } = row;
    expect(read([{ code: own, programme, year } as CoverageCells]).records[0]).toMatchObject({
      planned: null,
      spent: null,
    });
    expect(read([{ ...row, planned: 0, spent: 0 }]).records[0]).toMatchObject({ planned: 0, spent: 0 });
  });

  it.each([
    [
      "an unknown commune",
      { ...row, code: "99999", planned: 1000 },
      /A4: .*\(coverageIsSound\): found "99999"; expected the code of a place of the register/,
    ],
    [
      "an unknown programme",
      { ...row, programme: "sl.da99", planned: 1000 },
      /C4: .*found "sl\.da99"; expected a programme/,
    ],
    [
      "money without unit",
      { ...row, unit: "", planned: 1000 },
      /G4: .*expected triệu đồng or tỷ đồng; say the unit/,
    ],
    [
      "a year outside the programme",
      { ...row, year: 2019, planned: 1000 },
      /D4: .*expected a year of sl\.da2, 2021 to 2025/,
    ],
    ["no year", { ...row, year: "năm nay", planned: 1000 }, /D4: .*found "năm nay"; expected a year/],
    ["a part of a million", { ...row, planned: 1000.5 }, /E4: .*expected whole million đồng/],
    ["negative money", { ...row, planned: -5 }, /E4: .*not negative/],
    ["a region of its own making", { ...row, planned: 1000, region: "IV" }, /H4: .*expected I, II or III/],
    [
      "a target beyond 100 %",
      { code, year: 2026, target: 112.5 },
      /M4: .*found "112\.5"; expected a percentage from 0 to 100/,
    ],
    ["a target below 0 %", { code, year: 2026, target: -1 }, /M4: .*found "-1"; .*\(%\)", not negative/],
    [
      "a source of money nobody knows",
      { code, year: 2023, programme: "sl.da2", planned: 5, unit: "triệu đồng", source: "ODA" },
      /O4: .*found "ODA"; expected ngân sách trung ương or/,
    ],
    [
      "a target in words",
      { code, year: 2026, target: "giảm nửa" },
      /M4: .*found "giảm nửa"; expected a number for "Mục tiêu/,
    ],
    [
      "neither programme nor designation",
      { code, year: 2023 },
      /C4: .*expected a programme, a designation or a target/,
    ],
  ])("refuses %s, naming the cell", (_what, cells, expected) => {
    expect(refusals([cells as CoverageCells]).join("\n")).toMatch(expected);
  });

  it("refuses the same commune, programme and year twice, and publishes nothing of the file", () => {
    expect(
      refusals([
        { ...row, planned: 1000 },
        { ...row, planned: 1000 },
      ]).join(),
    ).toMatch(/row 4 has it already; add the two rows up/);
  });

  it("takes two sources of money of one commune, programme and year on two rows, and publishes their sum", () => {
    const written = [
      { ...row, planned: 700, spent: 600, source: "Ngân sách trung ương" },
      { ...row, planned: 300, spent: 250, source: "tín dụng" },
    ];
    const { records, designations, targets } = read(written);
    expect(records.map(({ source, planned }) => [source, planned])).toEqual([
      ["central", 700],
      ["credit", 300],
    ]);
    const published = makeCoverageFile("14", [{ records, designations, targets }]);
    expect(published.records).toHaveLength(1);
    expect(published.records[0]).toMatchObject({ commune: code, planned: 1000, spent: 850 });
    expect(published.records[0]).not.toHaveProperty("source");
    expect(refusals([...written, { ...row, planned: 1, source: "Tín dụng" }]).join()).toMatch(
      /row 5 has it already/,
    );
  });

  it("refuses them on two sheets as well, together with whatever else is wrong", () => {
    const told = refusals([{ ...row, planned: 1000 }], {
      "Bổ sung": [{ ...row, planned: 1000, region: "IV" }],
    });
    expect(told.join("\n")).toMatch(/Bổ sung > H4: .*expected I, II or III/);
    expect(told.join("\n")).toMatch(
      /Bổ sung > C4: .*\(coverageIsSaidOnce\): .*Độ phủ > row 4 has it already/,
    );
  });

  it("reads what a commune is to reach, with the comma of the place, alone or beside a programme", () => {
    const { targets, records, designations } = read([
      { code, year: 2026, target: "12,5" },
      { ...row, planned: 1000, target: "18,25" },
      { code, year: 2027, target: 0, region: "I" },
    ]);
    expect(targets.map(({ year, poorRate, status }) => [year, poorRate, status])).toEqual([
      [2026, 12.5, "illustrative"],
      [2023, 18.25, "illustrative"],
      [2027, 0, "illustrative"],
    ]);
    expect([records.length, designations.length]).toEqual([1, 1]);
  });

  it("takes a form of before, without the column, and a dash as no target", () => {
    expect(read([{ ...row, planned: 1000 }]).targets).toEqual([]);
    expect(read([{ ...row, planned: 1000, target: "-" }]).targets).toEqual([]);
  });

  it("refuses two targets of one commune and year, naming both rows", () => {
    expect(
      refusals([
        { code, year: 2026, target: 12.5 },
        { code, year: 2026, target: 12.5, region: "I" },
      ]).join(),
    ).toMatch(
      new RegExp(
        `M5: .*\\(targetIsSetOnce\\): found "12.5"; expected one target for ${code} in 2026; row 4 has it`,
      ),
    );
  });

  it("flags more spent than planned, and keeps it as recorded", () => {
    const { records, flags } = read([{ ...row, planned: 800, spent: 900 }]);
    expect(records[0]).toMatchObject({ planned: 800, spent: 900 });
    expect(flags.map(inEnglish).join()).toMatch(/flag .*F4: .*at most the 800 million planned/);
  });

  it("reads what the template writes, for every province", () => {
    for (const { code: province } of registry.provinces) {
      const rows = makeCoverageRows(registry, province, []);
      const empty = findCommunes(registry, "2025", province, "2025-12-31").map(
        ({ code: own, name }): CoverageCells => ({ code: own, name, year: 2026, target: 10 }),
      );
      const bytes = makeCoverageWorkbook(registry, province, [...rows, ...empty]);
      const own = { ...manifest, province };
      const { records, targets } = readCoverageFile(
        { path: "coverage.xlsx", bytes, notation: null },
        {
          manifest: own,
          registry,
          corrections: { places: [], accepted: [], leftOut: [] },
        },
      );
      expect(records).toHaveLength(rows.length);
      expect(targets.map(({ commune }) => commune)).toEqual(empty.map((cells) => cells.code));
      expect(records.every(({ status }) => status === "illustrative")).toBe(true);
    }
  });
});

describe(coverageFigures, () => {
  it("counts programmes once in the province, sums money, and gives nothing to a commune without rows", () => {
    const origin = {
      programme: "sl.da2",
      year: 2023,
      status: "illustrative" as const,
      documents: ["example"],
      at: { file: "coverage.xlsx", sheet: "Độ phủ", row: 4, columns: new Map() },
    };
    const records = [
      { ...origin, commune: "03664", planned: 100, spent: 90 },
      { ...origin, commune: "03667", planned: null, spent: null },
    ];
    const figures = coverageFigures("14", records, [makePeriod(2023, "MDP2022-2025")]);
    const said = figures.map(({ code: place, measure, value }) => [place, measure, value]);
    expect(said).toEqual([
      ["03664", "coverage_programmes", 1],
      ["03664", "coverage_planned", 100],
      ["03664", "coverage_spent", 90],
      ["03667", "coverage_programmes", 1],
      ["14", "coverage_programmes", 1],
      ["14", "coverage_planned", 100],
      ["14", "coverage_spent", 90],
    ]);
  });
});

describe("named districts, carried to the communes of today", () => {
  it("covers Mường Nhé and Nậm Pồ without touching the rest of Điện Biên", () => {
    const names = (codes: readonly string[]) =>
      codes.map(
        (place) => registry.communes.find((entry) => entry.scheme === "2025" && entry.code === place)?.name,
      );
    const { whole, part } = reachOf(registry, "096");
    expect(names(whole)).toContain("Mường Nhé");
    expect(part.every((place) => !whole.includes(place))).toBe(true);
    const all = new Set(
      ["094", "095", "096", "097", "098", "099", "100", "101", "102", "103"].flatMap((district) => {
        const reach = reachOf(registry, district);
        return [...reach.whole, ...reach.part];
      }),
    );
    expect(all.size).toBe(45);
  });
});
