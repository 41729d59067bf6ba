import { describe, expect, it } from "vitest";
import type { IndicatorRule } from "#domain/indicator";
import { countRule } from "../../src/reading/references.ts";

const rule = (part: Partial<IndicatorRule>): IndicatorRule => ({
  id: "poor_rate",
  kind: "rate",
  theme: "poverty",
  series: "core",
  numerator: { plus: ["poor_households"], minus: [] },
  denominator: "total_households",
  denominatorScope: "unit",
  direction: "lower-better",
  standards: ["MDP2022-2025"],
  name: { vi: "Tỷ lệ hộ nghèo", en: "Poor rate" },
  noun: { vi: "là hộ nghèo", en: "were poor" },
  base: { vi: "hộ", en: "households" },
  policyBreaks: [10, 25],
  ...part,
});
const water = rule({
  id: "poor_dep_water_source_rate",
  numerator: { plus: ["poor_dep_water_source"], minus: [] },
  denominator: "poor_households",
  noun: { vi: "thiếu hụt nguồn nước sinh hoạt", en: "were deprived in water source" },
  base: { vi: "hộ nghèo", en: "poor households" },
});

describe(countRule, () => {
  it("is the catalogue's own count where there is one", () => {
    const own = rule({ id: "poor_households", kind: "count", denominator: null });
    expect(countRule([rule({}), own], rule({}))).toBe(own);
  });

  it("counts the deprived households of a deprivation rate, by a name that says so", () => {
    const count = countRule([water], water);
    expect(count).toMatchObject({
      kind: "count",
      denominator: null,
      policyBreaks: null,
      numerator: water.numerator,
    });
    expect(count.name.vi).toBe("Số hộ nghèo thiếu hụt nguồn nước sinh hoạt");
    expect(count.name.en).toBe("Number of poor households that were deprived in water source");
    // A printed rate stands under the rate's name and must not be read as a count.
    expect(count.id).not.toBe(water.id);
  });

  it("leaves alone what is no rate of a commune's own counts", () => {
    const share = rule({ id: "poor_share_of_province", denominatorScope: "province" });
    const mean = rule({ kind: "mean" });
    expect(countRule([], share)).toBe(share);
    expect(countRule([], mean)).toBe(mean);
  });
});
