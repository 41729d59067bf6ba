import { describe, expect, it } from "vitest";
import { readMap, readProvince } from "../../src/paper/mapPack/province.ts";
import { progressRule, progressYears, readMoved, readProgress } from "../../src/reading/progress.ts";
import { sortProgress } from "../../src/reading/sortProgress.ts";
import { exportProgress } from "../../src/reading/exportProgress.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

const files = makeFixtureFiles();
const province = await readProvince((file) => Promise.resolve(structuredClone(files.get(file))), {
  code: "99",
  language: "vi",
  site: "",
});
const { table } = province;

function open(period = "2025-MDP2022-2025", secondPeriod: string | null = null, indicator = "poor_rate") {
  const found = readMap(province, { period, indicator });
  if (found === null) throw new Error("the fixture has this view");
  const { choice, exploration } = found;
  const years = progressYears(choice, { since: null, secondPeriod });
  return { choice, years, communes: exploration.rows };
}

function read(secondPeriod: string | null = null) {
  const { choice, years, communes } = open(undefined, secondPeriod);
  if (years === null) throw new Error("the standard has an earlier year");
  return { years, choice, rows: readProgress(table, choice.indicator, years, communes) };
}

describe("the years of progress", () => {
  it("are the first of the standard and the one on show, unless another before it is asked for", () => {
    const { years } = open();
    expect([years?.from.id, years?.to.id]).toEqual(["2021-MDP2022-2025", "2025-MDP2022-2025"]);
    // The fixture has two years of the standard: a third between them is put in.
    const { choice } = open();
    const between = { id: "2023-MDP2022-2025", date: "2023-12-31", standard: choice.period.standard };
    const bands = choice.bands.map(({ standard, stops }) => ({
      standard,
      stops: [...stops.slice(0, 1), { period: between, year: 2023, available: true }, ...stops.slice(1)],
    }));
    const asked = { since: null, secondPeriod: between.id };
    expect(progressYears({ ...choice, bands }, asked)?.from).toBe(between);
    expect(progressYears({ ...choice, bands }, { ...asked, secondPeriod: null })?.from.id).toBe(
      years?.from.id,
    );
  });

  it("never reach into another standard: its first year has none before it", () => {
    expect(open(undefined, "2020-MDP2016-2020").years?.from.id).toBe("2021-MDP2022-2025");
    expect(open("2021-MDP2022-2025").years).toBeNull();
  });

  it("are of the poor rate where the indicator on show is no share of a commune's own households", () => {
    const { choice } = open();
    const indicators = province.catalogue.indicators;
    const count = indicators.find(({ id }) => id === "poor_households") ?? choice.indicator;
    expect(progressRule(indicators, count).id).toBe("poor_rate");
    expect(progressRule(indicators, choice.indicator).id).toBe(choice.indicator.id);
  });
});

describe("what came of the communes", () => {
  it("is points, households and the share of the start that is gone: from 576 to 504 of 1.000 households", () => {
    const row = read().rows[3];
    expect(row?.points.value).toBeCloseTo(-7.2);
    expect(row?.households.value).toBe(72);
    expect(row?.part.value).toBeCloseTo(12.5);
  });

  it("has no rank, no households and no range where a year is withheld, and counts for nobody else's rank", () => {
    const { rows } = read();
    expect(rows[2]).toMatchObject({ progress: null, range: null, moved: null, points: { value: null } });
    expect(rows[2]?.households.value).toBeNull();
    const known = rows.filter(({ points }) => points.value !== null);
    expect(known.length).toBeLessThan(rows.length);
    for (const { progress } of known) expect(progress?.of).toBe(known.length);
  });

  it("ranks the greatest fall first, its range always around the rank", () => {
    for (const { progress, range } of read().rows) {
      if (progress === null || range === null) continue;
      expect(range.best).toBeLessThanOrEqual(progress.rank);
      expect(range.worst).toBeGreaterThanOrEqual(progress.rank);
    }
    const sorted = sortProgress(read().rows, { column: "points", isReversed: false });
    const falls = sorted.flatMap(({ points }) => points.value ?? []);
    expect(falls).toEqual([...falls].sort((a, b) => a - b));
    expect(sorted[0]?.progress?.rank).toBe(1);
  });

  it("stays last without figures, whichever way the list is turned", () => {
    for (const isReversed of [false, true])
      expect(
        sortProgress(read().rows, { column: "households", isReversed }).at(-1)?.households.value,
      ).toBeNull();
  });

  it("is ranked anew among fewer communes", () => {
    const { years, choice, rows } = read();
    const some = rows.slice(3, 7).map(({ commune }) => commune);
    const within = readProgress(table, choice.indicator, years, some);
    expect(within.map(({ points }) => points.value)).toEqual(
      rows.slice(3, 7).map(({ points }) => points.value),
    );
    expect(Math.max(...within.map(({ progress }) => progress?.of ?? 0))).toBeLessThanOrEqual(4);
  });

  it("of the province is read from its own figures", () => {
    const { years, choice } = read();
    const { before, after, points } = readMoved(table, choice.indicator, years, "99");
    expect(points.value).toBeCloseTo(Number(after.value) - Number(before.value));
  });

  it("leaves with the status and documents of every change", () => {
    const { rows } = read();
    const cells = exportProgress(rows, { about: ["a"], columns: ["code"], statusOf: (status) => status });
    const row = cells[3 + 3];
    expect(row?.[0]).toBe(rows[3]?.commune.code);
    expect(row?.[6]).toBe(rows[3]?.points.status);
    expect(cells).toHaveLength(rows.length + 3);
  });
});
