import { describe, expect, it } from "vitest";
import { makePeriod } from "#domain/standard";
import type { CoverageCells } from "../../../scripts/pipeline/example/coverageSheet.ts";
import { inEnglish } from "../../support/told.ts";
import { makeCoverageFile } from "../../../scripts/pipeline/publish/coverage.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { readSources } from "../../../scripts/pipeline/read/readSources.ts";
import { coverageFigures } from "../../../scripts/pipeline/derive/coverage.ts";
import { receiveCoverage, type ReceivedCoverage } from "../../support/coverageForms.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const [first = "", second = ""] = registry.communes
  .filter(({ scheme, province }) => scheme === "2025" && province === "14")
  .map(({ code }) => code);
const YEAR = [makePeriod(2023, "MDP2022-2025")];

const amount = (code: string, programme: string, planned: number, spent = planned): CoverageCells => ({
  code,
  programme,
  year: 2023,
  planned,
  spent,
  unit: "triệu đồng",
});

/** What the files of Sơn La give together: every problem, the figures of 2023, and what is published. */
async function read(sources: Readonly<Record<string, Partial<ReceivedCoverage>>>) {
  const received = Object.entries(sources).map(
    ([id, source]) => [id, { province: "14", files: {}, ...source }] as const,
  );
  const { coverage, problems } = await readSources(receiveCoverage(Object.fromEntries(received)), registry);
  const records = coverage.flatMap((source) => source.records);
  return {
    told: problems.map(inEnglish).join("\n"),
    figures: coverageFigures("14", records, YEAR),
    published: makeCoverageFile("14", coverage),
  };
}

describe("two coverage files of one province", () => {
  it("give one total: 100 million here and 40 there are 140 for Sơn La, of two programmes", async () => {
    const { told, figures } = await read({
      health: {
        files: { "a.xlsx": [amount(first, "sl.da2", 100)], "b.xlsx": [amount(second, "sl.da1", 40)] },
      },
    });
    expect(told).toBe("");
    expect(figures.filter(({ code }) => code === "14").map(({ measure, value }) => [measure, value])).toEqual(
      [
        ["coverage_programmes", 2],
        ["coverage_planned", 140],
        ["coverage_spent", 140],
      ],
    );
  });

  it("give one total of a commune that both record, each for a programme of its own", async () => {
    const { figures } = await read({
      east: { files: { "a.xlsx": [amount(first, "sl.da2", 100)] } },
      west: { files: { "b.xlsx": [amount(first, "sl.da1", 40)] } },
    });
    const planned = figures.filter(({ code, measure }) => code === first && measure === "coverage_planned");
    expect(planned.map(({ value }) => value)).toEqual([140]);
  });

  it("make a sum as weak as its weakest row, naming the documents of all; a sum of official rows is derived", async () => {
    const { figures } = await read({
      a: {
        files: { "a.xlsx": [amount(first, "sl.da2", 100)] },
        status: "official",
        document: "plan-sonla-2544-qd-ubnd-2022",
      },
      b: { files: { "b.xlsx": [amount(second, "sl.da1", 40)] } },
    });
    const planned = figures.filter(({ measure }) => measure === "coverage_planned");
    expect(planned.map(({ code, status, documents }) => [code, status, documents])).toEqual([
      [first, "derived", ["plan-sonla-2544-qd-ubnd-2022"]],
      [second, "illustrative", ["example"]],
      ["14", "illustrative", ["example", "plan-sonla-2544-qd-ubnd-2022"]],
    ]);
  });

  it("do not weaken a sum by a row that states no amount", async () => {
    const { figures } = await read({
      a: { files: { "a.xlsx": [amount(first, "sl.da2", 100)] }, status: "official" },
      b: { files: { "b.xlsx": [{ code: first, programme: "sl.da1", year: 2023 }] } },
    });
    expect(
      figures.filter(({ code }) => code === first).map(({ measure, status }) => [measure, status]),
    ).toEqual([
      ["coverage_programmes", "illustrative"],
      ["coverage_planned", "derived"],
      ["coverage_spent", "derived"],
    ]);
  });

  it("may not have the same commune, programme and year: both files and rows are named", async () => {
    const { told } = await read({
      a: { files: { "a.xlsx": [amount(second, "sl.da1", 1), amount(first, "sl.da2", 100)] } },
      b: { files: { "b.xlsx": [amount(first, "sl.da2", 40)] } },
    });
    expect(told).toBe(
      'error data/sources/b/b.xlsx > Độ phủ > C4: One row a commune, programme, year and source of money (coverageIsSaidOnce): found "sl.da2"; expected one row a commune, programme, year and source of money; ' +
        "data/sources/a/a.xlsx > Độ phủ > row 5 has it already; add the two rows up, or correct one",
    );
  });
});

describe("what communes are to reach", () => {
  const target = (code: string, year: number, percent: number | string): CoverageCells => ({
    code,
    year,
    target: percent,
  });

  it("is published in the order of commune and year, whichever file set it", async () => {
    const { told, published } = await read({
      a: { files: { "a.xlsx": [target(second, 2026, 8.5), target(first, 2027, "9,25")] } },
      b: { files: { "b.xlsx": [target(first, 2026, 12.5)] }, status: "official" },
    });
    expect(told).toBe("");
    expect(published.targets).toEqual([
      { commune: first, year: 2026, poorRate: 12.5, status: "official", documents: ["example"] },
      { commune: first, year: 2027, poorRate: 9.25, status: "illustrative", documents: ["example"] },
      { commune: second, year: 2026, poorRate: 8.5, status: "illustrative", documents: ["example"] },
    ]);
  });

  it("is set once a commune and year: both files and rows are named", async () => {
    const { told } = await read({
      a: { files: { "a.xlsx": [target(first, 2026, 12.5)] } },
      b: { files: { "b.xlsx": [target(second, 2026, 8), target(first, 2026, 11)] } },
    });
    expect(told).toBe(
      `error data/sources/b/b.xlsx > Độ phủ > M5: One target a commune and year (targetIsSetOnce): found "11"; expected one target for ${first} in 2026; ` +
        "data/sources/a/a.xlsx > Độ phủ > row 4 has it already; keep the one that was assigned",
    );
  });
});

describe("a designation said twice", () => {
  const designation = (cells: CoverageCells): CoverageCells => ({ code: first, year: 2023, ...cells });

  it("is published once where both files agree, each answer from the file that gives it", async () => {
    const { told, published } = await read({
      a: { files: { "a.xlsx": [designation({ region: "III", border: "Không" })] }, status: "official" },
      b: { files: { "b.xlsx": [designation({ region: "III", sponsor: "Sở Y tế" })] } },
    });
    expect(told).toBe("");
    expect(published.designations).toEqual([
      {
        commune: first,
        year: 2023,
        region: "III",
        extreme: null,
        border: false,
        safeZone: null,
        sponsor: "Sở Y tế",
        status: "illustrative",
        documents: ["example"],
      },
    ]);
  });

  it("is that of the official file where an illustrative one answers differently, and a note says so", async () => {
    const { told, published } = await read({
      a: { files: { "a.xlsx": [designation({ region: "II", sponsor: "Sở Y tế" })] } },
      b: {
        files: { "b.xlsx": [designation({ region: "III" })] },
        status: "official",
        document: "plan-sonla-2544-qd-ubnd-2022",
      },
    });
    expect(told).toMatch(
      /^note data\/sources\/a\/a\.xlsx > .*strongerFigureStands.*\(official, by [^)]*\) of data\/sources\/b/,
    );
    expect(published.designations).toMatchObject([
      { region: "III", sponsor: null, status: "official", documents: ["plan-sonla-2544-qd-ubnd-2022"] },
    ]);
  });

  it("stops the build where two files answer differently, naming both rows", async () => {
    const { told } = await read({
      a: { files: { "a.xlsx": [designation({ region: "III" })] } },
      b: { files: { "b.xlsx": [designation({ region: "II" })] } },
    });
    expect(told).toMatch(
      new RegExp(
        `error data/sources/b/b\\.xlsx > Độ phủ > H4: Designations of a commune agree \\(designationsAgree\\): found "II"; expected "III" for ${first} in 2023, as data/sources/a/a\\.xlsx > Độ phủ > row 4 has it; correct one of the rows`,
      ),
    );
  });

  it.each([
    [
      "extreme",
      "Có",
      "Không",
      /I5: .*\(designationsAgree\): found "Không"; expected "Có" for .*, as row 4 has it/,
    ],
    [
      "sponsor",
      "Sở Y tế",
      "Tỉnh đoàn",
      /L5: .*found "Tỉnh đoàn".*name both bodies in each of the rows, or correct/,
    ],
  ])("stops the build where two rows of one file differ in %s", async (column, before, after, expected) => {
    const { told } = await read({
      a: { files: { "a.xlsx": [designation({ [column]: before }), designation({ [column]: after })] } },
    });
    expect(told).toMatch(expected);
  });
});
