import { describe, expect, it } from "vitest";
import { makeCommuneProfile } from "../../../src/features/profile/reading/makeCommuneProfile.ts";
import { BEFORE, codeOf, NOW, OLD, OPENING, prepare, type Communes } from "../../support/profileProvince.ts";

/** Six communes of 1,000 households: B and C are level, D is withheld, E is missing, F has nobody. */
const SIX: Communes = {
  names: ["A", "B", "C", "D", "E", "F"],
  measures: {
    total_households: {
      [OLD.id]: [5000, 1000, 1000, 1000, 1000, 1000, 0],
      [OPENING.id]: [5000, 1000, 1000, 1000, 1000, 1000, 0],
      [NOW.id]: [5000, 1000, 1000, 1000, 1000, "m", 0],
    },
    poor_households: {
      [OLD.id]: [900, 300, 200, 250, 100, 50, 0],
      [OPENING.id]: [1500, 500, 400, 450, 100, "b", 0],
      [NOW.id]: [903, 400, 250, 250, "s", "m", 0],
    },
    poor_dep_toilet: { [NOW.id]: [300, 200, 50, 50, "s", "m", 0] },
    poor_dep_employment: { [NOW.id]: [600, 240, 200, 160, "s", "m", 0] },
    poor_dep_nutrition: { [NOW.id]: [90, 40, 25, 25, "s", "m", 0] },
    minority_households: { [OLD.id]: [2500, 800, 500, 500, 400, 300, 0] },
    minority_poor_households: { [OLD.id]: [800, 280, 180, 220, 80, 40, 0] },
  },
};
const province = prepare(SIX);
const read = (index: number) => makeCommuneProfile(province, codeOf(index));

describe("rate, count and rank", () => {
  it("ranks from the highest among the communes that have a number, ties sharing the best place", () => {
    expect(read(0).headline.lead).toMatchObject({
      value: { value: 40, numerator: 400, denominator: 1000 },
      rank: { rank: 1, of: 3, tied: 1 },
    });
    expect(read(1).headline.lead.rank).toEqual({ rank: 2, of: 3, tied: 2 });
    expect(read(2).headline.lead.rank).toEqual({ rank: 2, of: 3, tied: 2 });
  });

  it("gives no rank to what is withheld, missing or without households", () => {
    for (const index of [3, 4, 5]) expect(read(index).headline.lead.rank).toBeNull();
  });

  it("falls back to the poor rate where the indicator asked for was not collected", () => {
    expect(prepare(SIX, { indicator: "poor_dep_toilet_rate" }).lead.id).toBe("poor_dep_toilet_rate");
    expect(prepare(SIX, { indicator: "poor_dep_toilet_rate", period: OLD.id }).lead.id).toBe("poor_rate");
    expect(prepare(SIX, { indicator: "no_such_thing" }).lead.id).toBe("poor_rate");
  });

  it("takes the latest period for one it does not know", () => {
    expect(prepare(SIX, { period: "1999-XXX" }).period).toEqual(NOW);
  });
});

describe("trend", () => {
  it("ends at the break of standard and tells both values of the year between", () => {
    const { trend } = read(0);
    expect(
      trend.segments.map(({ standard, points }) => [
        standard.id,
        points.map(({ year, unit }) => [year, unit.value]),
      ]),
    ).toEqual([
      ["MDP2016-2020", [[2021, 30]]],
      [
        "MDP2022-2025",
        [
          [2021, 50],
          [2024, null],
          [2025, 40],
        ],
      ],
    ]);
    expect(trend.doubled.map(({ year, values }) => [year, values.map(({ value }) => value.value)])).toEqual([
      [2021, [30, 50]],
    ]);
  });

  it("says what came of the number since the year before and since the first of the standard, where both are shown", () => {
    // 50 % at the end of 2021, nothing for 2024, 40 % at the end of 2025.
    expect(read(0).trend.changes.map(({ since, value }) => [since, value.value])).toEqual([[2021, -10]]);
    expect(read(4).trend.changes).toEqual([]);
  });

  it("says of a commune that can not be put together from old ones that it is not comparable", () => {
    const opening = read(4).trend.segments[1]?.points[0]?.unit;
    expect(opening).toMatchObject({ value: null, numerator: null, broken: true, status: "missing" });
  });
});

describe("fingerprint", () => {
  // Province: 300, 600 and 90 of 903 poor households; A: 200, 240 and 40 of 400.
  it("sets each deprivation against the province in points, the furthest above it first", () => {
    const { rows } = read(0).fingerprint;
    expect(rows.map(({ key, unit }) => [key, unit.value])).toEqual([
      ["toilet", 50],
      ["nutrition", 10],
      ["employment", 60],
    ]);
    expect(rows.map(({ gap }) => gap?.toFixed(2))).toEqual(["16.78", "0.03", "-6.45"]);
  });

  it("names as drivers only what stands above the province, the furthest first", () => {
    expect(read(0).fingerprint.drivers.map(({ key, unit }) => [key, unit.numerator])).toEqual([
      ["toilet", 200],
      ["nutrition", 40],
    ]);
    expect(read(1).fingerprint.drivers.map(({ key }) => key)).toEqual(["employment", "nutrition"]);
  });

  it("has no gap and no driver where the commune is withheld", () => {
    const { rows, drivers } = read(3).fingerprint;
    expect(rows.map(({ gap }) => gap)).toEqual([null, null, null]);
    expect(drivers).toEqual([]);
  });
});

describe("who is poor", () => {
  it("reads each theme at the period on show, else when it was last collected, and names what never was", () => {
    const { themes } = read(0);
    expect(themes.map(({ theme, period }) => [theme, period?.id ?? null])).toEqual([
      ["ethnicity", OLD.id],
      ["groups", null],
      ["causes", null],
      ["children", null],
      ["persons", null],
    ]);
    const rate = themes[0]?.figures.find(({ rule }) => rule.id === "minority_poor_rate");
    expect(rate?.value).toMatchObject({ value: 35, numerator: 280, denominator: 800 });
  });
});

describe("standing", () => {
  it("tells nothing, withheld and empty apart", () => {
    expect([0, 3, 4, 5].map((index) => read(index).standing)).toEqual([
      "published",
      "withheld",
      "nothing",
      "empty",
    ]);
  });

  it("makes a page of a code that no file knows, and says that nothing is published", () => {
    const profile = makeCommuneProfile(province, "00000");
    expect(profile.standing).toBe("nothing");
    expect(profile.commune.name).toBe("00000");
  });
});

describe("the whole table", () => {
  it("has every indicator that was collected once, and an empty place where it was not", () => {
    const { table } = read(0);
    expect(table.columns.map(({ period }) => period.id)).toEqual([OLD.id, OPENING.id, BEFORE.id, NOW.id]);
    const rows = table.groups.flatMap((group) => group.rows);
    const toilet = rows.find(({ rule }) => rule.id === "poor_dep_toilet_rate");
    expect(toilet?.values.map((value) => value?.value ?? null)).toEqual([null, null, null, 50]);
    expect(toilet?.values.slice(0, 3)).toEqual([null, null, null]);
    expect(rows.some(({ rule }) => rule.theme === "causes")).toBe(false);
  });

  it("numbers each document once", () => {
    expect(read(0).documents.map(({ number }) => number)).toEqual(["12/QĐ-UBND"]);
  });
});
