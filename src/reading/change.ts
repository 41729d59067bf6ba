import type { Choice } from "#domain/reading";
import type { IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { yearOf, type Period } from "#domain/standard";
import { comparablePeriods } from "./choice.ts";
import { readShown } from "./exploration.ts";

/** How a change is written: with its sign, to the hundredth of a point. */
export const POINTS = { kind: "value", signed: true, decimals: 2 } as const;

/** What came of a unit since a year of the same standard: later minus earlier, percentage points for a rate. */
export interface YearChange {
  readonly value: IndicatorValue;
  readonly since: number;
}

/** The year before of the same standard; undefined at its first. */
export function findYearBefore(choice: Choice): Period | undefined {
  const years = comparablePeriods(choice);
  return years[years.findIndex(({ id }) => id === choice.period.id) - 1];
}

/** The change of a unit in a year, null where the standard has no year before. @param code of a commune, or of the province */
export function readYearChange(table: SeriesTable, choice: Choice, code: string): YearChange | null {
  const since = findYearBefore(choice);
  if (since === undefined) return null;
  const { indicator, period } = choice;
  return { value: readShown(table, { indicator, since }, period.id, code), since: yearOf(since) };
}
