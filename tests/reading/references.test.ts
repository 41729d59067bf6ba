import { describe, expect, it } from "vitest";
import { makeRate } from "../support/poorRate.ts";
import { countRule } from "../../src/reading/references.ts";

const water = makeRate({
  id: "poor_dep_water_source_rate",
  numerator: { plus: ["poor_dep_water_source"], minus: [] },
  denominator: "poor_households",
  noun: { vi: "thiếu hụt nguồn nước sinh hoạt", en: "were deprived in water source" },
  base: { vi: "hộ nghèo", en: "poor households" },
});

describe(countRule, () => {
  it("is the catalogue's own count where there is one", () => {
    const own = makeRate({ id: "poor_households", kind: "count", denominator: null });
    expect(countRule([makeRate({}), own], makeRate({}))).toBe(own);
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
    const share = makeRate({ id: "poor_share_of_province", denominatorScope: "province" });
    const mean = makeRate({ kind: "mean" });
    expect(countRule([], share)).toBe(share);
    expect(countRule([], mean)).toBe(mean);
  });
});
