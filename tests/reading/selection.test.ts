import { describe, expect, it } from "vitest";
import type { SeriesFile } from "#domain/dataset";
import { SeriesTable } from "#domain/series";
import { sumSelection } from "../../src/reading/selection.ts";
import { toggleMembers } from "../../src/reading/toggle.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";
import { FIXTURE_CODES } from "../support/fixtureShapes.ts";

const core = makeFixtureFiles().get("series-99-core.fixture.json") as SeriesFile;
const table = new SeriesTable([core]);
const PERIOD = "2020-MDP2016-2020";
const [zero = "", missing = "", suppressed = "", official = "", fifth = ""] = FIXTURE_CODES;
const areas = new Map(FIXTURE_CODES.map((code) => [code, 115]));

describe(sumSelection, () => {
  it("sums counts and divides once", () => {
    const totals = sumSelection(table, PERIOD, [zero, official, fifth], areas);
    // 0 + 720 + 300 poor of 3 x 1.000 households.
    expect(totals.poor).toEqual({ value: 1020, status: "illustrative", unknown: 0 });
    expect(totals.households.value).toBe(3000);
    expect(totals.poorRate).toBeCloseTo(34);
    expect(totals.areaKm2).toBe(345);
    expect(totals.shareOfPoor).toBeCloseTo((100 * 1020) / 2080);
  });

  it("is the least it can be where a commune is withheld or missing, and gives no rate", () => {
    const totals = sumSelection(table, PERIOD, [official, suppressed, missing], areas);
    expect(totals.poor).toMatchObject({ value: 720, unknown: 2 });
    expect(totals.poorRate).toBeNull();
  });

  it("gives no area where one is not known", () => {
    expect(sumSelection(table, PERIOD, [official], new Map([[official, null]])).areaKm2).toBeNull();
  });
});

describe(toggleMembers, () => {
  it("takes in those that are out, and out those that are all in", () => {
    expect(toggleMembers(["a"], ["a", "b"])).toEqual(["a", "b"]);
    expect(toggleMembers(["a", "b", "c"], ["a", "b"])).toEqual(["c"]);
  });
});
