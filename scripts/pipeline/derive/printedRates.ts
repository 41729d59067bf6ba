import type { Indicator } from "#domain/indicator";
import type { PeriodTable } from "./assemble.ts";
import type { PrintedRateCell } from "./disclosureInput.ts";
import type { PrintedCell } from "./overlay.ts";

/** Rates that forms print of measures that they do not count. */
export function listPrintedRates(
  indicators: readonly Indicator[],
  tables: readonly PeriodTable[],
  printed: readonly PrintedCell[],
): PrintedRateCell[] {
  return printed.flatMap(({ indicator, period, code, value, status, isPublished }) => {
    const rule = indicators.find(({ id }) => id === indicator);
    const table = tables.find((candidate) => candidate.period.id === period);
    if (rule === undefined || rule.denominator === null || table === undefined) return [];
    if (rule.numerator.plus.every((measure) => table.today.has(measure))) return [];
    const isExempt = isPublished && status === "official";
    return [{ period, code, indicator, value, whole: rule.denominator, isExempt }];
  });
}
