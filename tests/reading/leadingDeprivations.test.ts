import { describe, expect, it } from "vitest";
import type { SeriesFile } from "#domain/dataset";
import { SeriesTable } from "#domain/series";
import { makePeriod } from "#domain/standard";
import { readDeprivations } from "../../src/reading/deprivations.ts";
import { readContributions, readLeading } from "../../src/reading/leadingDeprivations.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";
import { FIXTURE_DIMENSIONS, FIXTURE_INDICATORS } from "../support/fixtureRegistry.ts";
import { FIXTURE_CODES, FIXTURE_NAMES } from "../support/fixtureShapes.ts";

const files = makeFixtureFiles();
const table = new SeriesTable(
  ["core", "deprivation"].map((theme) => files.get(`series-99-${theme}.fixture.json`) as SeriesFile),
);
const END = makePeriod(2025, "MDP2022-2025");
const communes = FIXTURE_CODES.map((code, index) => ({
  code,
  name: FIXTURE_NAMES[index] ?? "",
  type: "Xã" as const,
}));
const [, missing = "", suppressed = "", official = ""] = FIXTURE_CODES;

describe("what each deprivation makes up", () => {
  it("is two thirds toilets where twice as many lack them as work, the largest first, as weak as its weakest count", () => {
    const read = readContributions(
      readDeprivations(table, FIXTURE_INDICATORS, FIXTURE_DIMENSIONS, END, official),
    );
    expect(read?.parts.map(({ key }) => key)).toEqual(["toilet", "employment"]);
    // 403 households lack a toilet, 202 work.
    expect(read?.parts[0]?.share).toBeCloseTo((100 * 403) / 605, 10);
    expect(read?.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 10);
    expect(read?.status).toBe("derived");
  });

  it("is not said of a commune whose counts are withheld", () => {
    const rows = readDeprivations(table, FIXTURE_INDICATORS, FIXTURE_DIMENSIONS, END, suppressed);
    expect(readContributions(rows)).toBeNull();
  });
});

describe("the map of the leading deprivation", () => {
  const read = readLeading(table, FIXTURE_INDICATORS, FIXTURE_DIMENSIONS, END, communes);
  const at = (code: string) => FIXTURE_CODES.indexOf(code);

  it("puts each commune in one group, among those alike, or among those without", () => {
    const grouped = read.groups.flatMap((group) => group.communes);
    expect(grouped.length + read.tied.length + read.none.length).toBe(communes.length);
    expect(read.groups.map(({ key }) => key)).toEqual(["toilet"]);
  });

  it("writes the number of the deprivation on each commune, and colours what is withheld or missing as such", () => {
    const [toilets] = read.groups;
    expect(read.labels[at(official)]).toBe(String(toilets?.number));
    expect(read.fills[at(official)]).toMatchObject({ look: "value", colour: toilets?.colour });
    expect(read.fills[at(suppressed)]).toMatchObject({ look: "suppressed", colour: null });
    expect(read.fills[at(missing)]).toMatchObject({ look: "missing", colour: null });
    expect([read.labels[at(suppressed)], read.labels[at(missing)]]).toEqual(["", ""]);
  });
});
