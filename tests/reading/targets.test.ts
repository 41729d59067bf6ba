import { describe, expect, it } from "vitest";
import { FORMAT_VERSION, type SeriesFile } from "#domain/dataset";
import type { CommuneTarget } from "#domain/coverage/record";
import type { Fact } from "#domain/publishedFiles";
import { SeriesTable } from "#domain/series";
import { makePeriod } from "#domain/standard";
import type { Target } from "#domain/targets/target";
import { findCut, listOutlooks, measureTarget } from "../../src/reading/targets.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const YEARS = [2021, 2022, 2023, 2024] as const;
const periods = YEARS.map((year) => makePeriod(year, "MDP2022-2025"));
const catalogue = {
  indicators: registry.indicators.map((indicator) => ({ ...indicator })),
  periods,
  standards: registry.standards.map((standard) => ({ ...standard })),
} as unknown as Parameters<typeof listOutlooks>[1];

/** Poor households by commune and year; every commune has 100 households, every figure is illustrative. */
function tableOf(rows: Readonly<Record<string, readonly (number | null)[]>>): SeriesTable {
  const codes = Object.keys(rows);
  const deltas = (read: (code: string, year: number) => number | null) => {
    const last = new Map<string, number>();
    return YEARS.map((_, index) => ({
      values: codes.map((code) => {
        const value = read(code, index);
        if (value === null) return null;
        const difference = value - (last.get(code) ?? 0);
        last.set(code, value);
        return difference;
      }),
      status: "i",
      documents: 0,
    }));
  };
  const file = {
    format: "atlas.series",
    version: FORMAT_VERSION,
    province: "14",
    theme: "core",
    rows: codes,
    periods: periods.map(({ id }) => id),
    documents: [["example"]],
    columns: {
      poor_households: deltas((code, index) => rows[code]?.[index] ?? null),
      total_households: deltas(() => 100),
    },
    printed: [],
  } as unknown as SeriesFile;
  return new SeriesTable([file]);
}

const table = tableOf({
  "14": [30, 27, 25, 22],
  "04228": [40, 35, 30, 25],
  "04231": [60, 59, 58, 57],
  "04240": [10, 10, null, 10],
});
function find(id: string): Target {
  const target = registry.targets.find((entry) => entry.id === id);
  if (target === undefined) throw new Error(`${id} is not in the register`);
  return target;
}

describe(measureTarget, () => {
  const districts = (codes: string[]): Target => ({
    ...find("sl.poor-districts"),
    scope: { level: "districts", codes, name: null },
  });
  const reach = {
    "127": { whole: ["04228", "04231"], part: [] },
    "128": { whole: ["04228", "04240"], part: [] },
    "095": { whole: ["04240"], part: ["04231"] },
  };

  it("reads a province as it stands", () => {
    const { series, why } = measureTarget(table, catalogue, reach, find("sl.points"));
    expect(why).toBeNull();
    expect(series.standard).toBe("MDP2022-2025");
    expect(series.values.map(({ year, value }) => [year, value])).toEqual([
      [2021, 30],
      [2022, 27],
      [2023, 25],
      [2024, 22],
    ]);
  });

  it("puts a district of old together from its communes: counts are summed, divided once, and never official", () => {
    const { series } = measureTarget(table, catalogue, reach, districts(["127"]));
    expect(series.values.map(({ value }) => value)).toEqual([50, 47, 44, 41]);
    expect(new Set(series.values.map(({ status }) => status))).toEqual(new Set(["illustrative"]));
  });

  it("leaves out a year in which one commune is not known", () => {
    const { series } = measureTarget(table, catalogue, reach, districts(["128"]));
    expect(series.values.map(({ year }) => year)).toEqual([2021, 2022, 2024]);
  });

  it("takes the published sum of a district in the year in which one of its communes is withheld", () => {
    const sum = (measure: string, value: number, code = "128"): Fact => ({
      scheme: "pre2025",
      code,
      name: { vi: "Huyện", en: "District" },
      level: "district",
      date: "2023-12-31",
      standard: "MDP2022-2025",
      measure,
      value,
      unit: "households",
      status: "illustrative",
      documents: ["example"],
      flag: null,
    });
    const { series } = measureTarget(table, catalogue, reach, districts(["128"]), [
      sum("poor_households", 33),
      sum("total_households", 210, "127"),
    ]);
    expect(series.values.map(({ year, value }) => [year, value])).toEqual([
      [2021, 25],
      [2022, 22.5],
      [2023, 16.5],
      [2024, 17.5],
    ]);
    const both = measureTarget(table, catalogue, reach, districts(["127", "128"]), [
      sum("poor_households", 33),
    ]);
    expect(both.series.values.find(({ year }) => year === 2023)?.value).toBe((100 * (30 + 58 + 33)) / 400);
    const another = [sum("poor_households", 33, "127")];
    expect(measureTarget(table, catalogue, reach, districts(["128"]), another).series.values).toHaveLength(3);
  });

  it.each<[string, Target]>([
    ["unnamed", districts([])],
    ["parts", districts(["095"])],
    ["parts", districts(["999"])],
    ["area", { ...find("sl.points"), scope: { level: "area", codes: [], name: null } }],
    ["indicator", find("sl.minority")],
    ["nothing", find("cb.points")],
    ["pending", { ...find("sl.points"), scope: { level: "province", codes: ["38"], name: null } }],
  ])("says why there is nothing: %s", (why, target) => {
    const own =
      target.scope.codes[0] === "04" ? { ...target, scope: { ...target.scope, codes: ["14"] } } : target;
    expect(measureTarget(table, catalogue, reach, own)).toMatchObject({ why, series: { values: [] } });
  });

  it("waits for the figures", () => {
    expect(measureTarget(null, catalogue, reach, find("sl.points")).why).toBe("pending");
  });
});

describe(findCut, () => {
  it("is where the next standard begins, for a target that runs on into it", () => {
    expect(findCut(catalogue, find("sl.points"))).toBeNull();
    expect(findCut(catalogue, { ...find("sl.points"), to: 2030 })).toBe(2027);
  });
});

describe(listOutlooks, () => {
  const goal = (commune: string, poorRate: number, year = 2025): CommuneTarget => ({
    commune,
    year,
    poorRate,
    status: "official",
    documents: ["report"],
  });

  it("tells who meets the goal at today's pace, and the greatest shortfall first", () => {
    const targets = [goal("04228", 20), goal("04231", 30), goal("04240", 9)];
    const [year] = listOutlooks(table, catalogue, targets, Infinity);
    expect(year?.year).toBe(2025);
    expect(year?.meets.map(({ commune }) => commune)).toEqual(["04228"]);
    expect(year?.misses.map(({ commune, shortfall }) => [commune, shortfall])).toEqual([
      ["04231", 26],
      ["04240", 1],
    ]);
    expect(year?.misses[0]).toMatchObject({ status: "illustrative", latest: { year: 2024, value: 57 } });
    expect(year?.misses[0]?.projection).toEqual({ pace: -1, projected: 56, needed: -27, meets: false });
  });

  it("says nothing of a goal under a standard that nothing is measured with yet", () => {
    const [year] = listOutlooks(table, catalogue, [goal("04228", 20, 2030)], Infinity);
    expect(year).toMatchObject({
      year: 2030,
      meets: [],
      misses: [],
      open: [{ commune: "04228", latest: null }],
    });
  });

  it("tells a goal whose year is measured from one that lies ahead: nothing is left to be done", () => {
    const [over] = listOutlooks(table, catalogue, [goal("04228", 20, 2024)], Infinity);
    expect(over).toMatchObject({ isOver: true, misses: [{ isOver: true, shortfall: 5 }] });
    const [ahead] = listOutlooks(table, catalogue, [goal("04228", 20, 2025)], Infinity);
    expect(ahead?.isOver).toBe(false);
  });

  it("looks no further than the year asked for", () => {
    const [year] = listOutlooks(table, catalogue, [goal("04228", 20)], 2021);
    expect(year?.open).toHaveLength(1);
    expect(listOutlooks(table, catalogue, [], Infinity)).toEqual([]);
  });
});
