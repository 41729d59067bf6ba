import { describe, expect, it } from "vitest";
import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import type { SeriesFile } from "#domain/dataset";
import { SeriesTable } from "#domain/series";
import { listMeasures } from "../../../src/features/planner/reading/measures.ts";
import { PlannerTable } from "../../../src/features/planner/reading/table.ts";
import { makeFixtureFiles } from "../../support/fixtureData.ts";
import { FIXTURE_COVERAGE, FIXTURE_REGISTER, makeRecord } from "../../support/fixtureProgrammes.ts";
import { FIXTURE_INDICATORS } from "../../support/fixtureRegistry.ts";
import { FIXTURE_CODES } from "../../support/fixtureShapes.ts";

const files = makeFixtureFiles();
const series = new SeriesTable(
  ["core", "deprivation"].map((theme) => files.get(`series-99-${theme}.fixture.json`) as SeriesFile),
);
const measures = listMeasures(FIXTURE_INDICATORS, "MDP2022-2025", true);
/** Bản Không has no poor household, Bản Thiếu is missing, Bản Kín withheld, Nậm Kè has 504 poor, Ẳng Cang 385. */
const [BAN_KHONG, BAN_THIEU, BAN_KIN, NAM_KE, ANG_CANG] = [0, 1, 2, 3, 8] as const;
const codeOf = (index: number) => FIXTURE_CODES[index] ?? "";

/** The communes at the end of 2025. */
function tableOf(coverage: CoverageFile | null, register: ProgrammesFile = FIXTURE_REGISTER, year = 2025) {
  const meetsTarget = FIXTURE_CODES.map(() => null);
  const sources = { register, coverage, province: "99", year, codes: FIXTURE_CODES, meetsTarget };
  return new PlannerTable(series, "2025-MDP2022-2025", FIXTURE_CODES, measures, sources);
}

const table = tableOf(FIXTURE_COVERAGE);
const recording = (...records: CoverageFile["records"]) => tableOf({ ...FIXTURE_COVERAGE, records });

describe("a measure of the series", () => {
  it("is read with its status and its document", () => {
    expect(table.readings("poor_rate")[NAM_KE]).toEqual({
      value: 50.4,
      status: "derived",
      documents: ["fixture-report"],
    });
    expect(table.column("poor_households")[ANG_CANG]).toBe(385);
  });

  it("is nothing where it is missing or withheld, and says which", () => {
    for (const readings of [table.readings("poor_households"), table.counts("poor_households")]) {
      expect(readings[BAN_THIEU]).toMatchObject({ value: null, status: "missing" });
      expect(readings[BAN_KIN]).toMatchObject({ value: null, status: "suppressed" });
      expect(readings[BAN_KHONG]).toMatchObject({ value: 0, status: "official" });
    }
  });

  it("is missing everywhere where nobody publishes it", () => {
    expect(new Set(table.readings("constructor").map(({ status }) => status))).toEqual(new Set(["missing"]));
    expect(table.column("poor_rate_2015")).toEqual(FIXTURE_CODES.map(() => null));
  });

  it("is read once", () => {
    expect(table.column("poor_rate")).toBe(table.column("poor_rate"));
    expect(table.attribute("sector.water")).toBe(table.attribute("sector.water"));
  });
});

describe("what is recorded", () => {
  it("counts a programme once however many rows it has, and none as 0", () => {
    const counted = recording(
      makeRecord(codeOf(NAM_KE), "tn.water", 2020, 1),
      makeRecord(codeOf(NAM_KE), "tn.water", 2021, 1),
      makeRecord(codeOf(NAM_KE), "tn.houses", 2021, 1),
    ).column("recorded.programmes");
    expect([counted[NAM_KE], counted[ANG_CANG]]).toEqual([2, 0]);
  });

  it("sums what is stated, and an amount that nobody states is not 0", () => {
    expect(table.column("recorded.planned")[NAM_KE]).toBe(300);
    const unstated = recording(makeRecord(codeOf(NAM_KE), "tn.water", 2020, null));
    expect(unstated.readings("recorded.planned")[NAM_KE]).toMatchObject({ value: null, status: "missing" });
    expect(unstated.column("recorded.programmes")[NAM_KE]).toBe(1);
    expect(unstated.column("recorded.planned")[BAN_KHONG]).toBeNull();
  });

  it("does not know the years after the one on show", () => {
    const early = tableOf(FIXTURE_COVERAGE, FIXTURE_REGISTER, 2020);
    expect([
      early.column("recorded.programmes")[ANG_CANG],
      early.column("recorded.planned")[ANG_CANG],
    ]).toEqual([1, null]);
  });

  it("is divided by the poor households once, after all rows are summed", () => {
    const rows = [2020, 2021].map((year) => makeRecord(codeOf(NAM_KE), "tn.water", year, 504));
    expect(recording(...rows).column("recorded.per_poor")[NAM_KE]).toBe(2);
  });

  it("is no amount a poor household where there are none or their number is not known", () => {
    const everywhere = FIXTURE_CODES.map((code) => makeRecord(code, "tn.water", 2020, 100));
    const perPoor = recording(...everywhere).column("recorded.per_poor");
    expect([perPoor[BAN_KHONG], perPoor[BAN_THIEU], perPoor[BAN_KIN]]).toEqual([null, null, null]);
  });

  it("is as weak as the weakest of its rows, and never official", () => {
    const [sound, weak] = ["official" as const, "provisional" as const].map((status) => ({
      ...makeRecord(codeOf(NAM_KE), "tn.water", 2020, 5),
      status,
    }));
    if (sound === undefined || weak === undefined) throw new Error("two rows");
    expect(recording(sound).readings("recorded.planned")[NAM_KE]?.status).toBe("derived");
    expect(recording(sound, weak).readings("recorded.planned")[NAM_KE]?.status).toBe("provisional");
    expect(recording(sound, weak).readings("recorded.programmes")[NAM_KE]?.status).toBe("provisional");
  });

  it("is illustrative a poor household where their number is, whatever the rows are", () => {
    const row = makeRecord(codeOf(ANG_CANG), "tn.water", 2020, 5);
    expect(recording(row).readings("recorded.planned")[ANG_CANG]?.status).toBe("derived");
    expect(recording(row).readings("recorded.per_poor")[ANG_CANG]?.status).toBe("illustrative");
  });

  it("is unknown while no record has come", () => {
    for (const id of ["recorded.programmes", "recorded.planned", "recorded.per_poor"])
      expect(tableOf(null).column(id)).toEqual(FIXTURE_CODES.map(() => null));
  });
});

describe("an attribute", () => {
  it("is unknown while the register has not come", () => {
    const bare = new PlannerTable(series, "2025-MDP2022-2025", FIXTURE_CODES, measures, null);
    expect(bare.attribute("sector.water")).toEqual(FIXTURE_CODES.map(() => null));
    expect(table.attribute("sector.water")[NAM_KE]).toBe(true);
  });
});
