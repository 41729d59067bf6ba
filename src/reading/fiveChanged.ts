import type { Choice, ExploreRow } from "#domain/reading";
import type { IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { yearOf, type Period } from "#domain/standard";
import { readShown, readValue } from "./exploration.ts";
import { earlierYears } from "./change.ts";
import { comparablePeriods } from "./choice.ts";

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
 * The five highest places of a choice with their change over the years of its standard (tệ nhất, và có khá hơn không): one answer to two
 * questions. Ties at the end are cut by name, as the table of the ranking has them.
 * @returns null where a standard has one year alone, so that nothing can be compared, and where a change is on show already
 */
export function listFiveChanged(
  table: SeriesTable,
  choice: Choice,
  rows: readonly Pick<ExploreRow, "code" | "name" | "value">[],
): FiveChanged | null {
  const ends = findEnds(choice);
  if (ends === null || choice.since !== null) return null;
  const known = rows.filter(({ value }) => value.value !== null);
  const highest = [...known]
    .sort((a, b) => (b.value.value ?? 0) - (a.value.value ?? 0) || a.name.localeCompare(b.name, "vi"))
    .slice(0, LISTED);
  const { code, name } = choice.province;
  return {
    since: yearOf(ends.since),
    year: yearOf(ends.period),
    places: highest.map((row) => readPlace(table, choice, ends, row)),
    province: readPlace(table, choice, ends, { code, name: name.vi }),
  };
}

interface Ends {
  readonly since: Period;
  readonly period: Period;
}

/** From the first year of the standard to the one on show; where that is the first, to the last. */
function findEnds(choice: Choice): Ends | null {
  const [first] = earlierYears(choice);
  if (first !== undefined) return { since: first, period: choice.period };
  const last = comparablePeriods(choice).at(-1);
  return last === undefined || last.id === choice.period.id ? null : { since: choice.period, period: last };
}

function readPlace(
  table: SeriesTable,
  { indicator }: Choice,
  { since, period }: Ends,
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
