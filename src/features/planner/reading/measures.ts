import type { IndicatorRule } from "#domain/indicator";
import { RECORDED_IDS } from "#domain/planner/presets";
import type { StandardId } from "#domain/standard";
import { countRule } from "../../../reading/references.ts";

/** A number a criterion can ask for, and that need can be ranked by. */
export interface Measure {
  readonly id: string;
  /** How it is made and written. */
  readonly rule: IndicatorRule;
  /** From the published series, or from what is recorded of programmes. */
  readonly origin: "series" | "recorded";
  /** True where less of it means more need. */
  readonly lowestFirst: boolean;
}

/** Every indicator collected under a standard, with the count behind each rate, and what is recorded up to the year. */
export function listMeasures(
  indicators: readonly IndicatorRule[],
  standard: StandardId,
  hasRecords: boolean,
): Measure[] {
  const collected = indicators.filter(
    ({ standards, theme }) => standards.includes(standard) && theme !== "coverage",
  );
  const measures = collected.flatMap((rule) => {
    const count = countRule(indicators, rule);
    return count.id === rule.id || indicators.some(({ id }) => id === count.id) ? [rule] : [rule, count];
  });
  return [
    ...measures.map((rule) => toMeasure(rule, "series")),
    ...(hasRecords ? RECORDED.map((rule) => toMeasure(rule, "recorded")) : []),
  ];
}

function toMeasure(rule: IndicatorRule, origin: Measure["origin"]): Measure {
  return { id: rule.id, rule, origin, lowestFirst: rule.direction === "higher-better" };
}

const plainRule = {
  theme: "coverage",
  series: "coverage",
  numerator: { plus: [], minus: [] },
  denominator: null,
  denominatorScope: "unit",
  direction: "higher-better",
  standards: [],
  base: { vi: "", en: "" },
  policyBreaks: null,
} as const;

const RECORDED: readonly IndicatorRule[] = [
  {
    ...plainRule,
    id: RECORDED_IDS.programmes,
    kind: "count",
    name: {
      vi: "Số chương trình đã ghi nhận, cộng các năm",
      en: "Programmes recorded, all years so far",
    },
    noun: { vi: "chương trình", en: "programmes" },
  },
  {
    ...plainRule,
    id: RECORDED_IDS.planned,
    kind: "count",
    name: {
      vi: "Vốn kế hoạch đã ghi nhận, cộng các năm (triệu đồng)",
      en: "Planned money recorded, all years so far (million đồng)",
    },
    noun: { vi: "triệu đồng", en: "million đồng" },
  },
  {
    ...plainRule,
    id: RECORDED_IDS.perPoor,
    kind: "mean",
    name: {
      vi: "Vốn kế hoạch đã ghi nhận trên một hộ nghèo (triệu đồng)",
      en: "Planned money recorded a poor household (million đồng)",
    },
    noun: { vi: "triệu đồng", en: "million đồng" },
  },
];
