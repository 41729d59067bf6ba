import type { Indicator } from "#domain/indicator";
import type { PeriodTable } from "./assemble.ts";
import { cellKey, rateKey } from "./disclosureInput.ts";
import type { PrintedCell } from "./overlay.ts";

/** What rates that a form prints without counts are tried against before they are published. */
export interface RatesDisclosureInput {
  readonly tables: readonly PeriodTable[];
  readonly indicators: readonly Indicator[];
  /** Cells of the series that are withheld, as "period/code/measure". */
  readonly withheld: ReadonlySet<string>;
  /** Counts from 1 to below it are small: the highest that a source of the province asks for. */
  readonly threshold: number;
}

/**
 * Printed rates that a public edition shows. One over a small or withheld count would give the count away; one that the province has
 * itself published is known anyway.
 */
export function discloseRates(printed: readonly PrintedCell[], input: RatesDisclosureInput): PrintedCell[] {
  return printed.filter((cell) => (cell.isPublished && cell.status === "official") || isSafe(cell, input));
}

function isSafe(
  { indicator, period, code, value }: PrintedCell,
  { tables, indicators, withheld, threshold }: RatesDisclosureInput,
): boolean {
  const rule = indicators.find(({ id }) => id === indicator);
  const whole = rule?.denominator ?? "";
  const parts = [whole, ...(rule?.numerator.plus ?? [])];
  const keys = [rateKey(period, code, indicator), ...parts.map((measure) => cellKey(period, code, measure))];
  if (keys.some((key) => withheld.has(key))) return false;
  const table = tables.find((candidate) => candidate.period.id === period);
  const count = Math.round((value * (table?.today.get(whole)?.get(code) ?? 0)) / 100);
  return count <= 0 || count >= threshold;
}
