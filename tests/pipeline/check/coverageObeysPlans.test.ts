import { describe, expect, it } from "vitest";
import type { Designation } from "#domain/coverage/record";
import type { MoneySource } from "#domain/coverage/programme";
import { coverageObeysPlans } from "../../../scripts/pipeline/check/coverageObeysPlans.ts";
import type { RecordedRow } from "../../../scripts/pipeline/derive/coverageRow.ts";
import type { MeasuredPercents } from "../../../scripts/pipeline/derive/measuredPercents.ts";
import { makeStandings } from "../../../scripts/pipeline/derive/standings.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { inEnglish } from "../../support/told.ts";

const registry = await loadRegistry(new MemoryEffects());
const paper = { status: "official" as const, documents: ["qd-1"] };
const place = { file: "coverage.xlsx", sheet: "Độ phủ" };
const LETTERS = new Map([
  ["programme", "C"],
  ["planned", "E"],
  ["spent", "F"],
]);

type Written = readonly [
  programme: string,
  commune: string,
  year: number,
  planned?: number,
  source?: MoneySource,
];

/** Rows of a form from row 4 on, with no money spent. */
function rowsOf(written: readonly Written[]): RecordedRow[] {
  return written.map(([programme, commune, year, planned, source], index) => ({
    programme,
    commune,
    year,
    planned: planned ?? null,
    spent: null,
    source: source ?? null,
    ...paper,
    at: { ...place, row: index + 4, columns: LETTERS },
  }));
}

/** What is wrong with rows of a province, as an officer reads it. */
function tell(
  province: string,
  written: readonly Written[],
  {
    designations = [],
    ratesOf = () => [],
  }: { designations?: Designation[]; ratesOf?: MeasuredPercents } = {},
): string[] {
  const standings = makeStandings(registry, province, designations);
  const found = coverageObeysPlans(rowsOf(written), registry, { standings, ratesOf });
  expect(found.every(({ severity }) => severity === "flag")).toBe(true);
  return found.map(inEnglish);
}

const [COMMUNE, OTHER, WARD] = ["03158", "03160", "03127"];
const designate = (answers: Partial<Designation>): Designation => ({
  commune: COMMUNE,
  year: 2018,
  region: null,
  extreme: null,
  border: null,
  safeZone: null,
  sponsor: null,
  ...paper,
  ...answers,
});

describe("money recorded against the 0,59 tỷ that Điện Biên prints for communication (V.2.1.d)", () => {
  it("flags 19.478 million with every year, 33 times what is printed, at the row that goes past it", () => {
    const told = tell("11", [
      ["db.2.1.d", COMMUNE, 2018, 10000],
      ["db.2.1.d", COMMUNE, 2016, 400],
      ["db.2.1.d", OTHER, 2017, 9078],
    ]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/E6: .*recordedWithinBudget/);
    expect(told[0]).toContain("400 (2016) + 9,078 (2017) + 10,000 (2018) = 19,478 million planned");
    expect(told[0]).toContain("at most the 590 million that the plan prints for db.2.1.d");
    expect(told[0]).toContain("past it since 2017, 33 times");
  });

  it("is silent at 590 million and flags 591", () => {
    const eligible = { designations: [designate({ extreme: true, year: 2016 })] };
    expect(tell("11", [["db.2.1.d", COMMUNE, 2016, 590]], eligible)).toEqual([]);
    expect(tell("11", [["db.2.1.d", COMMUNE, 2016, 591]], eligible)).toHaveLength(1);
  });
});

describe("money recorded of parts, of sources and of plans that print no total", () => {
  it("flags 4.499,99 tỷ of five parts and their heading against the 4.433,61 tỷ of the heading (V.1), which no part passes", () => {
    const told = tell("11", [
      ["db.1.1", COMMUNE, 2016, 1960000],
      ["db.1.2", COMMUNE, 2016, 1820000],
      ["db.1.3", COMMUNE, 2017, 369800],
      ["db.1.4", COMMUNE, 2018, 247155],
      ["db.1.5", COMMUNE, 2018, 36645],
      ["db.1", COMMUNE, 2019, 66390],
    ]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("= 4,499,990 million planned");
    expect(told[0]).toContain("at most the 4,433,610 million that the plan prints for db.1;");
  });

  it("flags 20 tỷ of local money for rural water (V.1.4 prints 18,808 tỷ) although the total of 247,155 tỷ holds it", () => {
    const local = tell("11", [["db.1.4", COMMUNE, 2016, 20000, "local"]]);
    expect(local).toHaveLength(1);
    expect(local[0]).toContain(
      "at most the 18,808 million of the local budget that the plan prints for db.1.4",
    );
    expect(tell("11", [["db.1.4", COMMUNE, 2016, 20000, "credit"]])).toEqual([]);
    expect(tell("11", [["db.1.4", COMMUNE, 2016, 20000]])).toEqual([]);
  });

  it("adds up the sources of Sơn La, which prints no total: 1.166,086 + 35 + 591 = 1.792,086 tỷ", () => {
    expect(tell("14", [["sl.da2", "03721", 2022, 1792086]])).toEqual([]);
    expect(tell("14", [["sl.da2", "03721", 2022, 1792087]])[0]).toContain(
      "at most the 1,792,086 million that the plan prints for sl;",
    );
  });

  it("says nothing of Thanh Hóa's plan, which prints no money", () => {
    expect(tell("38", [["th.3.1", "14845", 2018, 99_000_000]])).toEqual([]);
  });
});

describe("places that plans name", () => {
  it("flags a row of the Mường Nhé scheme (V.4.7: Mường Nhé and Nậm Pồ) in Điện Biên Phủ, and none in Sín Thầu", () => {
    const told = tell("11", [
      ["db.4.7", WARD, 2017],
      ["db.4.7", COMMUNE, 2017],
    ]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /C4: .*commune 03127 in 2017.*districts that the plan names for db\.4\.7: 096, 103/,
    );
  });

  it("takes a commune of today that a part of a named district went into: 03151 for the town of Mường Lay", () => {
    expect(tell("11", [["ml.da2", "03151", 2022]])).toEqual([]);
    expect(tell("11", [["ml.da2", OTHER, 2022]])).toHaveLength(1);
  });

  it("flags the tenth commune of a scheme that has 9 (V.4.8)", () => {
    const communes = ["03158", "03160", "03162", "03163", "03166", "03169", "03175", "03176", "03199"];
    const written = communes.map((commune): Written => ["db.4.8", commune, 2018]);
    expect(tell("11", written)).toEqual([]);
    const told = tell("11", [...written, ["db.4.8", "03164", 2019], ["db.4.8", "03158", 2020]]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/C13: .*10 communes.*at most the 9 communes/);
  });
});

describe("who is eligible", () => {
  it("flags Chương trình 135 in a ward, and not where the record calls a part of it extremely difficult", () => {
    const [told] = tell("11", [["db.2.1.b", WARD, 2018]]);
    expect(told).toMatch(
      /commune 03127 in 2018.*extremely difficult .* or on the border .* or of a safe zone/,
    );
    const extreme = designate({ commune: WARD, extreme: true });
    expect(tell("11", [["db.2.1.b", WARD, 2018]], { designations: [extreme] })).toEqual([]);
  });

  it("flags it in a commune that is recorded as none of the three, and where one is not stated says nothing", () => {
    const none = designate({ extreme: false, border: false, safeZone: false });
    expect(tell("11", [["db.2.1.b", COMMUNE, 2018]], { designations: [none] })).toHaveLength(1);
    const halfSaid = designate({ extreme: false, border: false });
    expect(tell("11", [["db.2.1.b", COMMUNE, 2018]], { designations: [halfSaid] })).toEqual([]);
    expect(tell("11", [["db.2.1.b", COMMUNE, 2018]])).toEqual([]);
  });

  it("flags Chương trình 30a in a ward of Cao Bằng; of 2018 no list of poor districts is known, so a commune is left alone", () => {
    expect(tell("04", [["cb.da1.1", "01273", 2018]])[0]).toContain("of a poor district");
    expect(tell("04", [["cb.da1.1", "01290", 2018]])).toEqual([]);
  });

  it("knows the lists of Decision 353 from 2021 to 2025: Sốp Cộp is poor and Mai Sơn is not", () => {
    const standings = makeStandings(registry, "14", []);
    expect([standings("04228", 2022), standings("04117", 2022)].map((own) => own.inPoorDistrict)).toEqual([
      true,
      false,
    ]);
    expect(standings("04228", 2020).inPoorDistrict).toBeNull();
    // Of Điện Biên only a part of the list is known: nothing follows for a district that is not on it.
    const other = makeStandings(registry, "11", []);
    expect([other("03158", 2022), other("03325", 2022)].map((own) => own.inPoorDistrict)).toEqual([
      true,
      null,
    ]);
  });

  it("flags a sponsor in a commune under the 30 % of Thanh Hóa's plan (III.4) at the end of 2017 and of 2018", () => {
    const rated =
      (...percents: readonly [number, number]): MeasuredPercents =>
      (_indicator, _commune, year) => [{ percent: percents[year - 2017] ?? 0, isShown: true }];
    const row: Written = ["th.4", "14845", 2018];
    const told = tell("38", [row], { ratesOf: rated(29.99, 24.5) });
    expect(told[0]).toContain("29.99% at the end of 2017, 24.5% at the end of 2018");
    expect(told[0]).toContain("poor_rate of 30% or more");
    expect(tell("38", [row], { ratesOf: rated(30, 24.5) })).toEqual([]);
    expect(tell("38", [row], { ratesOf: rated(29, 31) })).toEqual([]);
    expect(tell("38", [row])).toEqual([]);
  });

  it("does not tell a rate that the edition withholds", () => {
    const ratesOf: MeasuredPercents = () => [{ percent: 0.41, isShown: false }];
    const [told] = tell("38", [["th.4", "14845", 2018]], { ratesOf });
    expect(told).toContain("less (withheld) at the end of 2018");
    expect(told).not.toContain("0.41");
  });
});

describe("programmes that Cao Bằng keeps apart: project 3 is for communes outside 30a and 135 (V.A.3)", () => {
  it("flags a commune and year that has both, naming the other, and no other year", () => {
    const told = tell("04", [
      ["cb.da1.3", "01290", 2017],
      ["cb.da3", "01290", 2017],
      ["cb.da3", "01290", 2018],
      ["cb.da2.1", "01294", 2018],
    ]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/C5: .*commune 01290 in 2017 has cb\.da1\.3 too.*outside cb\.da1\.3.*cb\.da3/);
  });
});
