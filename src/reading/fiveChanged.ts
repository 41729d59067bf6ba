import type { Choice, ExploreRow } from "#domain/reading";
import type { IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { yearOf, type Period } from "#domain/standard";
import { readShown, readValue } from "./exploration.ts";
import { earlierYears } from "./change.ts";

/** A place with what it had at the first year of the standard, what it has now, and what came of it. */
export interface ChangedPlace {
  readonly code: string;
  readonly name: string;
  readonly before: IndicatorValue;
  readonly now: IndicatorValue;
  readonly change: IndicatorValue;
}

export interface FiveChanged {
  readonly since: number;
  readonly year: number;
  readonly places: readonly ChangedPlace[];
  readonly province: ChangedPlace;
}

/** How many places a room asks for. */
const LISTED = 5;

/**
 * The five highest places of a choice with their change since the first year of its standard (tệ nhất, và có khá hơn không): one answer to two
 * questions. Ties at the end are cut by name, as the table of the ranking has them.
 * @returns null at the first year of a standard, where nothing can be compared, and where a change is on show already
 */
export function listFiveChanged(
  table: SeriesTable,
  choice: Choice,
  rows: readonly Pick<ExploreRow, "code" | "name" | "value">[],
): FiveChanged | null {
  const [first] = earlierYears(choice);
  if (first === undefined || choice.since !== null) return null;
  const known = rows.filter(({ value }) => value.value !== null);
  const highest = [...known]
    .sort((a, b) => (b.value.value ?? 0) - (a.value.value ?? 0) || a.name.localeCompare(b.name, "vi"))
    .slice(0, LISTED);
  const { code, name } = choice.province;
  return {
    since: yearOf(first),
    year: yearOf(choice.period),
    places: highest.map((row) => readPlace(table, choice, first, row)),
    province: readPlace(table, choice, first, { code, name: name.vi }),
  };
}

function readPlace(
  table: SeriesTable,
  { indicator, period }: Choice,
  since: Period,
  { code, name }: Pick<ExploreRow, "code" | "name">,
): ChangedPlace {
  return {
    code,
    name,
    before: readValue(table, indicator, since.id, code),
    now: readValue(table, indicator, period.id, code),
    change: readShown(table, { indicator, since }, period.id, code),
  };
}
