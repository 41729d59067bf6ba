import { describe, expect, it } from "vitest";
import type { IndicatorRule } from "#domain/indicator";
import { listMeasures } from "../../../src/features/planner/reading/measures.ts";
import { FIXTURE_INDICATORS } from "../../support/fixtureRegistry.ts";

const indicators: readonly IndicatorRule[] = FIXTURE_INDICATORS;
const idsOf = (hasRecords: boolean, standard: "MDP2016-2020" | "MDP2022-2025" = "MDP2022-2025") =>
  listMeasures(indicators, standard, hasRecords).map(({ id }) => id);

describe(listMeasures, () => {
  it("offers every indicator, and behind a rate the count it is a share of", () => {
    expect(idsOf(false)).toEqual([
      "poor_rate",
      "survey_poverty_rate",
      "poor_households",
      "total_households",
      "poor_share_of_province",
      "poor_dep_toilet_rate",
      "poor_dep_toilet_rate_count",
      "poor_dep_employment_rate",
      "poor_dep_employment_rate_count",
    ]);
  });

  it("names that count after what it counts", () => {
    const count = listMeasures(indicators, "MDP2022-2025", false).find(
      ({ id }) => id === "poor_dep_toilet_rate_count",
    );
    expect(count?.rule).toMatchObject({
      kind: "count",
      denominator: null,
      name: { vi: "Số hộ nghèo thiếu hụt nhà tiêu hợp vệ sinh" },
    });
  });

  it("offers nothing that was not collected under the standard on show, not even its count", () => {
    expect(idsOf(false, "MDP2016-2020").filter((id) => id.includes("toilet"))).toEqual([]);
    expect(idsOf(false, "MDP2016-2020")).toContain("poor_dep_employment_rate_count");
  });

  it("offers what is recorded of programmes only where anything is, and there less is more need", () => {
    expect(idsOf(true).slice(-3)).toEqual(["recorded.programmes", "recorded.planned", "recorded.per_poor"]);
    expect(idsOf(false).filter((id) => id.startsWith("recorded"))).toEqual([]);
    const lowest = listMeasures(indicators, "MDP2022-2025", true).filter(({ lowestFirst }) => lowestFirst);
    expect(lowest.map(({ origin }) => origin)).toEqual(["recorded", "recorded", "recorded"]);
  });

  it("takes the coverage of today from the record, not from the series", () => {
    const [rate] = indicators;
    if (rate === undefined) throw new Error("no indicator");
    expect(listMeasures([{ ...rate, theme: "coverage" }], "MDP2022-2025", false)).toEqual([]);
  });
});
