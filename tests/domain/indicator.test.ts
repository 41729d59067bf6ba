import { describe, expect, it } from "vitest";
import { evaluateIndicator, isSummable, type Cell, type IndicatorRule } from "#domain/indicator";
import { formatValue } from "#domain/format";
import { deriveStatus, parseStatusLetter, STATUSES, formatStatusLetter } from "#domain/status";
import { isComparable, makePeriod } from "#domain/standard";

const RATE: IndicatorRule = {
  id: "multidimensional_rate",
  kind: "rate",
  theme: "poverty",
  series: "core",
  numerator: { plus: ["poor_households", "near_poor_households"], minus: [] },
  denominator: "total_households",
  denominatorScope: "unit",
  direction: "lower-better",
  standards: ["MDP2022-2025"],
  name: { vi: "", en: "" },
  noun: { vi: "", en: "" },
  base: { vi: "", en: "" },
  policyBreaks: null,
};

const official = (value: number): Cell => ({ value, status: "official", documents: ["qd-108"] });

function evaluate(
  cells: Readonly<Record<string, Cell>>,
  rule = RATE,
  printed = null as Parameters<typeof evaluateIndicator>[1]["printed"] extends () => infer P ? P : never,
) {
  const missing: Cell = { value: null, status: "missing", documents: [] };
  return evaluateIndicator(rule, {
    unit: (measure) => cells[measure] ?? missing,
    province: () => official(25541),
    printed: () => printed,
  });
}

describe(evaluateIndicator, () => {
  const dienBien = {
    poor_households: official(25541),
    near_poor_households: official(18748),
    total_households: official(143650),
  };

  it("sums the counts of Điện Biên 2025 and divides once: 30,83 %", () => {
    const result = evaluate(dienBien);
    expect(result.value?.toFixed(2)).toBe("30.83");
    expect(result).toMatchObject({ numerator: 44289, denominator: 143650, status: "derived" });
  });

  it("keeps a printed rate as printed, with its own status", () => {
    const printed = { value: 30.8, status: "official" as const, documents: ["qd-108"], flag: "INC-XX-01" };
    expect(evaluate(dienBien, RATE, printed)).toMatchObject({ value: 30.8, status: "official", printed });
  });

  it("is as weak as its weakest part", () => {
    const illustrative: Cell = { value: 143650, status: "illustrative", documents: ["example"] };
    expect(evaluate({ ...dienBien, total_households: illustrative })).toMatchObject({
      status: "illustrative",
      documents: ["example", "qd-108"],
    });
  });

  it("is not collected, and rests on nothing, where no form asks a part of it", () => {
    const unasked: Cell = { value: null, status: "not-collected", documents: [] };
    expect(evaluate({ ...dienBien, near_poor_households: unasked })).toMatchObject({
      value: null,
      status: "not-collected",
      documents: [],
    });
  });

  it("is missing, not 0, where a part is missing or nobody lives", () => {
    expect(evaluate({ poor_households: official(1), total_households: official(10) })).toMatchObject({
      value: null,
      status: "missing",
    });
    expect(evaluate({ ...dienBien, total_households: official(0) })).toMatchObject({
      value: null,
      status: "missing",
    });
  });

  it("hides a suppressed value", () => {
    const hidden: Cell = { value: null, status: "suppressed", documents: ["qd-108"] };
    expect(evaluate({ ...dienBien, poor_households: hidden })).toMatchObject({
      value: null,
      status: "suppressed",
    });
  });

  it("divides by the province's count for a share of the province", () => {
    const share = {
      ...RATE,
      numerator: { plus: ["poor_households"], minus: [] },
      denominator: "poor_households",
      denominatorScope: "province" as const,
    };
    expect(evaluate({ poor_households: official(2554) }, share).value?.toFixed(1)).toBe("10.0");
  });
});

describe("the percentage of a survey", () => {
  const survey: IndicatorRule = {
    ...RATE,
    id: "survey_income_rate",
    numerator: { plus: ["survey_income_rate"], minus: [] },
    denominator: null,
    decimals: 1,
  };

  it("is the value as it is stored, without counts behind it", () => {
    expect(evaluate({ survey_income_rate: official(44.9) }, survey)).toMatchObject({
      value: 44.9,
      numerator: null,
      denominator: null,
      status: "official",
      documents: ["qd-108"],
    });
  });

  it("is never summed, nor is any share of the province; counts and their rates are", () => {
    expect(isSummable(survey)).toBe(false);
    expect(isSummable({ ...RATE, kind: "value", denominator: null })).toBe(false);
    expect(isSummable({ ...RATE, denominatorScope: "province" })).toBe(false);
    expect(isSummable(RATE)).toBe(true);
    expect(isSummable({ ...RATE, kind: "count", denominator: null })).toBe(true);
  });

  it("is printed with the decimals of its table", () => {
    expect(formatValue(44.9, survey, "vi")).toBe("44,9%");
    expect(formatValue(44.9, { ...survey, decimals: 2 }, "en")).toBe("44.90%");
    expect(formatValue(44.9, RATE, "vi")).toBe("44,90%");
  });
});

describe("statuses", () => {
  it("have one letter each, both ways", () => {
    for (const status of STATUSES) expect(parseStatusLetter(formatStatusLetter(status))).toBe(status);
    expect(() => parseStatusLetter("x")).toThrow(RangeError);
  });

  it("never make a computed value official", () => {
    expect(deriveStatus(["official", "official"])).toBe("derived");
    expect(deriveStatus(["official", "illustrative"])).toBe("illustrative");
  });
});

describe(isComparable, () => {
  it("forbids comparing end-2021 under the old standard with end-2021 under the new", () => {
    expect(isComparable(makePeriod(2021, "MDP2016-2020"), makePeriod(2021, "MDP2022-2025"))).toBe(false);
    expect(isComparable(makePeriod(2020, "MDP2016-2020"), makePeriod(2021, "MDP2016-2020"))).toBe(true);
  });
});
