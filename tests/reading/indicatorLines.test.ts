import { describe, expect, it } from "vitest";
import type { SeriesColumn, SeriesFile } from "#domain/dataset";
import type { IndicatorRule } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import { makePeriod } from "#domain/standard";
import { readLine } from "../../src/reading/indicatorLines.ts";

const OLD = makePeriod(2020, "MDP2016-2020");
const CUT = makePeriod(2021, "MDP2016-2020");
const NEW = makePeriod(2025, "MDP2022-2025");
const PERIODS = [OLD, CUT, NEW];

const column = (values: (number | null)[], status: string): SeriesColumn => ({
  values,
  status,
  documents: 0,
});

/** A province of two communes: households in every year, minorities until 2021, money in communes alone, children withheld. */
const file: SeriesFile = {
  format: "atlas.series",
  version: 2,
  province: "99",
  theme: "core",
  rows: ["99", "00001", "00002"],
  periods: PERIODS.map(({ id }) => id),
  documents: [["form"]],
  columns: {
    households: [column([300, 100, 200], "o"), column([0, 0, 0], "o"), column([0, 0, 0], "o")],
    minorities: [column([30, 10, 20], "i"), column([0, 0, 0], "i"), null],
    money: [null, null, column([null, 5, 6], "mii")],
    children: [null, null, column([null, null, null], "sss")],
  },
  printed: [],
};
const table = new SeriesTable([file], true);

const count = (measure: string, part: Partial<IndicatorRule> = {}): IndicatorRule => ({
  id: measure,
  kind: "count",
  theme: "poverty",
  series: "core",
  numerator: { plus: [measure], minus: [] },
  denominator: null,
  denominatorScope: "unit",
  direction: "neutral",
  standards: ["MDP2016-2020", "MDP2022-2025"],
  name: { vi: measure, en: measure },
  noun: { vi: measure, en: measure },
  base: { vi: "", en: "" },
  policyBreaks: null,
  ...part,
});

describe(readLine, () => {
  it("has the province's own number with its status", () => {
    const line = readLine(table, count("households"), PERIODS, NEW);
    expect(line).toMatchObject({ extent: "province", nearest: null, years: [2020, 2025] });
    expect(line.value).toMatchObject({ value: 300, status: "official" });
  });

  it("names the nearest year of what no form of 2025 asks: minorities in 2021", () => {
    expect(readLine(table, count("minorities"), PERIODS, NEW)).toMatchObject({
      extent: "none",
      nearest: CUT,
      years: [2020, 2021],
    });
  });

  it("tells what communes alone have from what is withheld", () => {
    expect(readLine(table, count("money"), PERIODS, NEW).extent).toBe("communes");
    expect(readLine(table, count("children"), PERIODS, NEW).extent).toBe("withheld");
  });

  it("takes a share of the province for one of communes: the province itself is always 100", () => {
    const share = count("households", {
      kind: "rate",
      denominator: "households",
      denominatorScope: "province",
    });
    expect(readLine(table, share, PERIODS, NEW).extent).toBe("communes");
  });

  it("has nothing for what another standard measured, or nobody ever", () => {
    const income = count("households", { standards: ["INC2011-2015"] });
    expect(readLine(table, income, PERIODS, NEW)).toMatchObject({
      extent: "none",
      nearest: null,
      years: null,
    });
  });
});
