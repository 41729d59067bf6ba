import type { Catalogue } from "#domain/dataset";

type Rate = Catalogue["indicators"][number];

/** The poor rate as the register has it, and with parts of its own what else is tried. */
export function makeRate(part: Partial<Rate> = {}): Rate {
  return {
    id: "poor_rate",
    kind: "rate",
    theme: "poverty",
    series: "core",
    numerator: { plus: ["poor_households"], minus: [] },
    denominator: "total_households",
    denominatorScope: "unit",
    direction: "lower-better",
    standards: ["MDP2022-2025"],
    name: { vi: "Tỷ lệ hộ nghèo", en: "Poor households, rate" },
    noun: { vi: "là hộ nghèo", en: "were poor" },
    base: { vi: "hộ", en: "households" },
    policyBreaks: [10, 25, 50, 70],
    ...part,
  };
}
