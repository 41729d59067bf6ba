import type { IndicatorValue } from "./indicator.ts";

/** The households a value stands for: the count itself, or what a rate is a share of. */
export function countOf(value: Pick<IndicatorValue, "value" | "numerator" | "denominator">): number | null {
  return value.denominator === null ? value.value : value.numerator;
}
