import type { Indicator } from "#domain/indicator";
import type { PeriodTable } from "./assemble.ts";
import { cellKey, rateKey } from "./disclosureInput.ts";
import { isKnown, type EarlierReleases } from "./earlierReleases.ts";
import type { PrintedCell } from "./overlay.ts";

/** What rates that a form prints without counts are tried against before they are published. */
export interface RatesDisclosureInput {
  readonly tables: readonly PeriodTable[];
  readonly indicators: readonly Indicator[];
  /** Cells of the series that are withheld, as "period/code/measure". */
  readonly withheld: ReadonlySet<string>;
  /** Counts from 1 to below it are small: the highest that a source of the province asks for. */
  readonly threshold: number;
  readonly earlier: EarlierReleases;
}

/** A rate as a public edition has it: withheld ones are said to be so and have no value. */
export type DisclosedRate = Omit<PrintedCell, "value"> & { readonly value: number | null };

/**
 * Printed rates of a public edition. One over a small or withheld count would give the count away and is withheld; one that the province has
 * itself published, or an earlier release, is known anyway.
 */
export function discloseRates(printed: readonly PrintedCell[], input: RatesDisclosureInput): DisclosedRate[] {
  return printed.map((cell) =>
    isOut(cell, input) || (!isKept(cell, input) && isSafe(cell, input))
      ? cell
      : { ...cell, value: null, status: "suppressed", flag: null },
  );
}

function isOut(cell: PrintedCell, { earlier }: RatesDisclosureInput): boolean {
  const { period, code, indicator, value } = cell;
  return (
    (cell.isPublished && cell.status === "official") ||
    isKnown(earlier, rateKey(period, code, indicator), value)
  );
}

function isKept({ period, code, indicator }: PrintedCell, { earlier }: RatesDisclosureInput): boolean {
  return earlier.withheld.has(rateKey(period, code, indicator));
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
