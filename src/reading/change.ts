import type { Choice } from "#domain/reading";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import type { View } from "#domain/view";
import { yearOf, type Period } from "#domain/standard";
import { comparablePeriods } from "./choice.ts";
import { readShown } from "./exploration.ts";

/** How a change is written. */
export type ChangeFormat = Required<Pick<IndicatorRule, "kind" | "signed" | "decimals">> &
  Pick<IndicatorRule, "suffix">;

/** How a change of an indicator is written, with its sign: shares in percentage points to the hundredth (điểm %), all else in its own unit. */
export function changeFormat({ kind, suffix }: Pick<IndicatorRule, "kind" | "suffix">): ChangeFormat {
  const own = { kind: "value", signed: true, decimals: kind === "count" ? 0 : 2 } as const;
  if (kind === "rate") return { ...own, suffix: { vi: "điểm %", en: "points" } };
  return suffix === undefined ? own : { ...own, suffix };
}

/** What came of a unit since a year of the same standard: later minus earlier, percentage points for a rate. */
export interface YearChange {
  readonly value: IndicatorValue;
  readonly since: number;
}

/** The year before of the same standard; undefined at its first. */
export function findYearBefore(choice: Choice): Period | undefined {
  return earlierYears(choice).at(-1);
}

/** Years a change may be counted from: those of the same standard before the one on show, the latest last. */
export function earlierYears(choice: Choice): readonly Period[] {
  return comparablePeriods(choice).filter(({ date }) => date < choice.period.date);
}

/**
 * The year a view is set against (mốc so với): the one the map itself shows a change since, else the one that was asked for, else the year
 * before. Undefined at the first year of a standard.
 */
export function findReference(
  choice: Choice,
  { secondPeriod }: Pick<View, "secondPeriod">,
): Period | undefined {
  const asked = choice.since?.id ?? secondPeriod;
  const years = earlierYears(choice);
  return years.find(({ id }) => id === asked) ?? years.at(-1);
}

/**
 * The change of a unit since a year, null where the standard has none before.
 * @param code of a commune, or of the province
 * @param since the year before unless another is asked for
 */
export function readYearChange(
  table: SeriesTable,
  choice: Choice,
  code: string,
  since: Period | undefined = findYearBefore(choice),
): YearChange | null {
  if (since === undefined) return null;
  const { indicator, period } = choice;
  return { value: readShown(table, { indicator, since }, period.id, code), since: yearOf(since) };
}
