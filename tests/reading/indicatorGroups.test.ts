import { describe, expect, it } from "vitest";
import { layColumns } from "../../src/features/explore/chooser/layColumns.ts";
import {
  countIndicators,
  groupIndicators,
  indicatorsOf,
  sortLacks,
} from "../../src/reading/indicatorGroups.ts";
import { nameIndicator } from "../../src/reading/indicatorName.ts";
import { findIndicators, prepareIndicators } from "../../src/reading/indicatorSearch.ts";
import { readRegistry } from "../support/exampleBuild.ts";

const { indicators, standards } = await readRegistry();
const now = standards.find(({ id }) => id === "MDP2022-2025")?.dimensions ?? [];
const dimensions = [now, ...standards.map((standard) => standard.dimensions)];
const groups = groupIndicators(indicators, dimensions);
const lacks = groups.find(({ theme }) => theme === "deprivation")?.lacks ?? [];

describe("the list of all indicators of the registry", () => {
  it("has each of them once", () => {
    expect(groups.reduce((sum, group) => sum + countIndicators(group), 0)).toBe(indicators.length);
    const listed = groups.flatMap(({ items, lacks: rows }) => [...items, ...rows.flatMap(indicatorsOf)]);
    expect(new Set(listed).size).toBe(indicators.length);
  });

  it("has one row for the toilets of the poor and of the near-poor, named without either", () => {
    const row = lacks.find(({ key }) => key === "toilet");
    expect(row?.name?.vi).toMatch(/^Nhà tiêu hợp vệ sinh$/);
    expect([row?.poor?.id, row?.near?.id]).toEqual(["poor_dep_toilet_rate", "near_dep_toilet_rate"]);
  });

  it("leaves the near-poor out where no form of 2016-2020 asked them: access to health care", () => {
    expect(lacks.find(({ key }) => key === "health_care_access")?.near).toBeNull();
  });

  it("puts what most poor households lack first, what has no number after it, and the mean last", () => {
    const values = new Map([
      ["poor_dep_toilet_rate", 74.8],
      ["poor_dep_employment_rate", 45.1],
      ["mean_deprivations_poor", 3.3],
    ]);
    const order = sortLacks(lacks, ({ id }) => values.get(id) ?? null).map(({ key }) => key);
    expect(order.slice(0, 2)).toEqual(["toilet", "employment"]);
    expect(order.at(-1)).toBe("");
  });

  it("stands in two columns, the table heading the second, nothing left out", () => {
    const [left, right] = layColumns(groups);
    expect(left[0]?.theme).toBe("poverty");
    expect(right[0]?.theme).toBe("deprivation");
    expect([...left, ...right]).toHaveLength(groups.length);
  });
});

/** Dimensions and language. */
type Naming = [Parameters<typeof nameIndicator>[1], Parameters<typeof nameIndicator>[2]];

describe(nameIndicator, () => {
  const nameOf = (wanted: string, ...rest: Naming) =>
    indicators.flatMap((indicator) => (indicator.id === wanted ? nameIndicator(indicator, ...rest) : []));

  it("says first what tells a deprivation from its neighbours", () => {
    expect(nameOf("near_dep_toilet_rate", now, "vi")).toEqual(["Nhà tiêu hợp vệ sinh, hộ cận nghèo"]);
    expect(nameOf("poor_dep_toilet_rate", now, "en")).toEqual(["Hygienic toilet, poor households"]);
  });

  it("keeps the name of the catalogue for all else, and before the standards have come", () => {
    expect(nameOf("poor_rate", now, "vi")).toEqual(["Tỷ lệ hộ nghèo"]);
    expect(nameOf("poor_dep_toilet_rate", undefined, "vi")).toEqual([
      "Thiếu hụt nhà tiêu hợp vệ sinh (hộ nghèo)",
    ]);
  });
});

describe(findIndicators, () => {
  const plain = Object.fromEntries(indicators.map(({ id, plain: sentence }) => [id, { plain: sentence }]));
  const sought = prepareIndicators(indicators, (rule) => [nameIndicator(rule, now, "vi")], plain);
  const first = (query: string) => findIndicators(sought, query)[0]?.indicator.id;

  it("finds without accents, by the letters of an office, in English, with a slip", () => {
    expect(first("nha tieu")).toBe("poor_dep_toilet_rate");
    expect(first("bhyt")).toBe("poor_dep_health_insurance_rate");
    expect(first("toilet")).toBe("poor_dep_toilet_rate");
    expect(first("thoat nxyeo")).toBeUndefined();
    expect(first("thoat nghoe")).toBe("poor_exited");
    expect(first("thoat ngeo")).toBe("poor_exited");
    expect(first("nghèo đa chiều")).toBe("multidimensional_rate");
  });

  it("takes the whole name before names that begin with it", () => {
    expect(first("Số hộ nghèo")).toBe("poor_households");
  });
});
