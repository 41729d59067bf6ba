import type { Choice, ExploreRow } from "#domain/reading";
import { type IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { yearOf } from "#domain/standard";
import type { View } from "#domain/view";
import { findReference, readYearChange } from "./change.ts";
import { comparablePeriods } from "./choice.ts";
import { readShown } from "./exploration.ts";

/** What came of the communes since the year a view is set against, and the way there. */
export interface Movement {
  /** The year it is counted from. */
  readonly since: number;
  /** By position of the commune: later minus earlier, percentage points for a rate. */
  readonly changes: readonly IndicatorValue[];
  /** By position of the commune: a value for each year of the standard up to the one on show, null where none is shown. */
  readonly paths: readonly (readonly (number | null)[])[];
  /** The highest value on any path, for one scale. */
  readonly highest: number;
}

/** @returns null where the map itself shows a change, and at the first year of a standard */
export function readMovement(
  table: SeriesTable,
  choice: Choice,
  rows: readonly ExploreRow[],
  view: Pick<View, "secondPeriod">,
): Movement | null {
  const since = choice.since === null ? findReference(choice, view) : undefined;
  if (since === undefined) return null;
  const years = comparablePeriods(choice);
  const known = years.slice(0, years.findIndex(({ id }) => id === choice.period.id) + 1);
  const changes = rows.flatMap(({ code }) => readYearChange(table, choice, code, since)?.value ?? []);
  const paths = rows.map(({ code }) =>
    known.map(({ id }) => readShown(table, { indicator: choice.indicator, since: null }, id, code).value),
  );
  return { since: yearOf(since), changes, paths, highest: Math.max(0, ...paths.flat().map(Number)) };
}
