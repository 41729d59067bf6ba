import { describe, expect, it } from "vitest";
import type { SeriesFile } from "#domain/dataset";
import { SeriesTable } from "#domain/series";
import { makePeriod } from "#domain/standard";
import type { ProvinceOverview } from "../../../src/features/overview/reading/model.ts";
import { makeOverview } from "../../../src/features/overview/reading/overview.ts";
import OverviewView from "../../../src/features/overview/OverviewView.svelte";
import { sayAnswers } from "../../../src/features/overview/answers.ts";
import { frequencyOf } from "../../../src/features/overview/summary.ts";
import { makeFixtureCatalogue } from "../../support/fixtureData.ts";
import { renderIn } from "../../support/renderIn.ts";

const PERIOD = makePeriod(2025, "MDP2022-2025");
const LINKS = {
  commune: (code: string) => `/xa/${code}/`,
  province: () => "/tinh/99/",
  programme: (id: string) => `/chuong-trinh/${id}`,
  sources: () => "/nguon/",
  definitions: (term: string) => `/giai-thich/#${term}`,
};

interface Row {
  readonly code: string;
  readonly name: string;
  readonly poor: number | null;
  readonly households: number | null;
  readonly letter?: string;
}

/** An overview of a province with these communes, all figures of one period official unless they say otherwise. */
function overviewOf(province: Omit<Row, "code" | "name">, communes: readonly Row[]): ProvinceOverview {
  const catalogue = makeFixtureCatalogue();
  const entry = catalogue.provinces[0];
  if (entry === undefined) throw new RangeError("the fixture has no province");
  const rows = [{ ...province, code: entry.code }, ...communes];
  const status = rows.map(({ letter, poor }) => letter ?? (poor === null ? "m" : "o")).join("");
  const column = (values: (number | null)[]) => [{ values, status, documents: 0 }];
  const series = {
    format: "atlas.series",
    version: 2,
    province: entry.code,
    theme: "core",
    rows: rows.map(({ code }) => code),
    periods: [PERIOD.id],
    documents: [["fixture-report"]],
    columns: {
      poor_households: column(rows.map(({ poor }) => poor)),
      total_households: column(rows.map(({ households }) => households)),
    },
    printed: [],
  } as unknown as SeriesFile;
  const current = communes.map(({ code, name }) => ({
    code,
    name,
    type: "Xã" as const,
    province: entry.code,
    areaKm2: null,
  }));
  const overview = makeOverview(
    {
      catalogue,
      province: { ...entry, periods: [PERIOD.id] },
      table: new SeriesTable([series]),
      places: { format: "atlas.places", version: 2, current, former: [], districts: [] },
      details: null,
      facts: null,
      programmes: null,
      coverage: null,
    },
    { period: PERIOD, since: null },
  );
  if (overview === null) throw new RangeError("no overview");
  return overview;
}

const many = (poor: (index: number) => number | null, letter?: string): Row[] =>
  Array.from({ length: 12 }, (_, index) => ({
    code: String(10_001 + index),
    name: `Xã số ${String(index + 1)}`,
    poor: poor(index),
    households: 100,
    ...(letter === undefined ? {} : { letter }),
  }));

function draw(overview: ProvinceOverview, language: "vi" | "en" = "vi"): string {
  return renderIn(language, OverviewView, { overview, language, links: LINKS, level: 1 });
}

describe("the overview of a province on a server", () => {
  const usual = overviewOf(
    { poor: 78, households: 1200 },
    many((index) => index + 1),
  );

  it("stands complete without a script, in both languages, and has no style of its own in the markup", () => {
    for (const [language, title] of [
      ["vi", "Toàn cảnh tỉnh Thử Nghiệm"],
      ["en", "Overview of Thử Nghiệm province"],
    ] as const) {
      const html = draw(usual, language);
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(html).toContain(title);
      expect(html).not.toMatch(/\sstyle="|<script|<style/);
      expect(html).not.toContain("undefined");
      expect(html).toContain('href="/xa/10012/"');
      for (const { answer, why } of sayAnswers(usual, language))
        for (const sentence of [answer, ...why]) expect(html).toContain(sentence);
    }
  });

  it("asks in one order and answers each, without a question that nothing answers", () => {
    const answers = sayAnswers(usual, "vi");
    // There is one province: with whom should it be compared?
    expect(answers.map(({ question }) => question)).toEqual([
      "now",
      "targets",
      "worse",
      "where",
      "lacks",
      "need",
      "money",
      "tasks",
      "sources",
    ]);
    expect(answers[0]?.answer).toBe("Cuối năm 2025, 6,50% số hộ là hộ nghèo");
    expect(draw(usual)).toContain("9 câu hỏi");
    for (const { question } of answers) {
      expect(draw(usual)).toContain(`href="#overview-q-${question}"`);
      expect(draw(usual)).toContain(`id="overview-q-${question}"`);
    }
  });

  it("says what the poorest hold by the numbers: ten of twelve have 75 of 78", () => {
    expect(usual.where.byRate.map(({ communes, poor }) => [communes, poor])).toEqual([
      [5, 50],
      [10, 75],
    ]);
    // 12 + 11 + 10 = 33, and with 9 it is 42: the fourth passes 39.
    expect(usual.where.half).toMatchObject({ communes: 4, poor: 42 });
    expect(draw(usual)).toContain("Một nửa số hộ nghèo sống ở 4 trong 12 xã, phường");
  });

  it("puts withheld communes on the curve as one group, by what they leave of the province", () => {
    const communes = many((index) => index + 1).map((row, index) =>
      index < 3 ? { ...row, poor: null, letter: "s" } : row,
    );
    const { where } = overviewOf({ poor: 78, households: 1500 }, communes);
    expect(where.leftOut).toEqual({ suppressed: 3, broken: 0, missing: 0 });
    expect(where.groupsLeftOut).toBe(true);
    // 1 + 2 + 3 = 6 poor of 600 households: 1 %, below every known commune.
    expect(where.curve.at(-2)).toEqual({ population: 900 / 1500, amount: 72 / 78 });
    // Nine are known: ten poorest can not be told.
    expect(where.byRate.map((top) => top.communes)).toEqual([5]);
  });

  it("puts a single withheld commune on no curve, where the group would be the commune", () => {
    const communes = many((index) => index + 1).map((row, index) =>
      index === 0 ? { ...row, poor: null, letter: "s" } : row,
    );
    const { where } = overviewOf({ poor: 78, households: 1300 }, communes);
    expect([where.groupsLeftOut, where.curve.length]).toEqual([false, 12]);
  });

  it("counts communes that share the place of the last one listed", () => {
    const { where, extremes } = overviewOf(
      { poor: 60, households: 1200 },
      many(() => 5),
    );
    expect(where.byRate.map(({ tied }) => tied)).toEqual([7, 2]);
    expect(extremes.tiedHighest).toBe(7);
    expect(extremes.highest[0]?.rank).toEqual({ rank: 1, of: 12, tied: 12 });
  });

  it("draws a province with one commune, with none, without households, with nobody poor, with everything withheld", () => {
    const cases: readonly (readonly [ProvinceOverview, string])[] = [
      [
        overviewOf({ poor: 3, households: 9 }, many(() => 3).slice(0, 1)),
        "Một nửa số hộ nghèo sống ở 1 trong 1 xã, phường",
      ],
      [overviewOf({ poor: 3, households: 9 }, []), "Chưa có số liệu theo xã."],
      [
        overviewOf(
          { poor: 0, households: 0 },
          many(() => 0).map((row) => ({ ...row, households: 0 })),
        ),
        "Chưa có số hộ nghèo",
      ],
      [
        overviewOf(
          { poor: 0, households: 1200 },
          many(() => 0),
        ),
        "không có hộ nghèo nào trong 1.200 hộ",
      ],
      [
        overviewOf(
          { poor: null, households: 1200, letter: "s" },
          many(() => null, "s"),
        ),
        "không được công bố (ít hộ)",
      ],
      [
        overviewOf(
          { poor: null, households: null },
          many(() => null),
        ),
        "Chưa có số hộ nghèo",
      ],
    ];
    for (const [overview, says] of cases)
      for (const html of [draw(overview), draw(overview, "en")]) {
        expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
        if (html.includes('lang="vi"')) expect(html).toContain(says);
      }
  });

  it("never shows a withheld number: neither the count nor what would give it away", () => {
    const communes = many((index) => index + 1).map((row, index) =>
      index === 0 ? { ...row, poor: null, letter: "s" } : row,
    );
    const overview = overviewOf({ poor: null, households: 1200, letter: "s" }, communes);
    expect(overview.where.groupsLeftOut).toBe(false);
    expect(overview.where.half).toBeNull();
    expect(overview.where.byRate.every(({ ofPoor }) => ofPoor === null)).toBe(true);
  });

  it("shows hostile names as text", () => {
    const name = `<img src=x onerror="alert(1)">'\u202E`;
    const html = draw(
      overviewOf({ poor: 3, households: 9 }, [{ code: "10001", name, poor: 3, households: 9 }]),
    );
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x");
  });

  it("says rates as so many of so many households, never as none of a hundred", () => {
    expect(frequencyOf(17.78, "vi")).toEqual({ of: "100", about: "18" });
    expect(frequencyOf(0.52, "vi")).toEqual({ of: "1.000", about: "5" });
    expect(frequencyOf(0.004, "en")).toEqual({ of: "100,000", about: "4" });
    expect(frequencyOf(100, "en")).toEqual({ of: "100", about: "100" });
  });
});
