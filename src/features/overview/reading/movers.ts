import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { isComparable, type Period } from "#domain/standard";
import { deriveStatus } from "#domain/status";
import { readValue } from "../../../reading/exploration.ts";
import { countLeftOut, countTied, LISTED } from "./communes.ts";
import type { Change, Changes, CommuneRow, Move, Movers } from "./model.ts";

/** A change between two values of one standard; points in whole hundredths, as decisions print rates. */
export function subtract(now: IndicatorValue, before: IndicatorValue, since: Period): Change {
  const points = now.value === null || before.value === null ? null : toPoints(now.value - before.value);
  return {
    since,
    before,
    points,
    households: now.numerator === null || before.numerator === null ? null : now.numerator - before.numerator,
    status: deriveStatus([now.status, before.status]),
    householdsStatus: deriveStatus([now.numeratorStatus, before.numeratorStatus]),
  };
}

function toPoints(difference: number): number {
  return Math.round(difference * 100) / 100 + 0;
}

/** Periods of the same standard before this one, earliest first: nothing is compared across a break. */
export function earlierPeriods(periods: readonly Period[], period: Period): Period[] {
  return periods
    .filter((other) => isComparable(other, period) && other.date < period.date)
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** How the province moved since the year before and since the start of the standard. */
export function findChanges(
  table: SeriesTable,
  rule: IndicatorRule,
  periods: readonly Period[],
  period: Period,
): Changes {
  const earlier = earlierPeriods(periods, period);
  const code = table.rows[0] ?? "";
  const now = readValue(table, rule, period.id, code);
  const since = (from: Period | undefined) =>
    from === undefined ? null : subtract(now, readValue(table, rule, from.id, code), from);
  return {
    sinceBefore: since(earlier.at(-1)),
    sinceStart: earlier.length > 1 ? since(earlier[0]) : null,
    followsBreak: periods.some((other) => !isComparable(other, period) && other.date <= period.date),
  };
}

/** The communes whose rate fell and rose most since another year of the standard. */
export function findMovers(
  table: SeriesTable,
  rule: IndicatorRule,
  communes: readonly CommuneRow[],
  since: Period,
): Movers {
  const pairs = communes.map((row) => ({
    ...row,
    change: subtract(row.value, readValue(table, rule, since.id, row.code), since),
  }));
  const moves = pairs.flatMap((row): Move[] =>
    row.change.points === null ? [] : [{ ...row, points: row.change.points }],
  );
  const falls = moves.filter(({ points }) => points < 0).sort(byFall);
  const rises = moves.filter(({ points }) => points > 0).sort((a, b) => byFall(b, a));
  const unknown = pairs.filter(({ change }) => change.points === null);
  const points = (move: Move) => move.points;
  return {
    since,
    all: moves.map(({ code, points, change }) => ({ key: code, value: points, status: change.status })),
    falls: falls.slice(0, LISTED),
    rises: rises.slice(0, LISTED),
    fell: falls.length,
    rose: rises.length,
    same: moves.length - falls.length - rises.length,
    tiedFalls: countTied(falls, LISTED, points),
    tiedRises: countTied(rises, LISTED, points),
    leftOut: countLeftOut(unknown.map(({ value, change }) => weaker(value, change.before))),
    status: deriveStatus(moves.map(({ change }) => change.status)),
  };
}

/** The greater fall first; among equal ones the one of more households, then by code. */
function byFall(a: Move, b: Move): number {
  return (
    a.points - b.points ||
    (a.change.households ?? 0) - (b.change.households ?? 0) ||
    a.code.localeCompare(b.code)
  );
}

/** Why a pair of values can not be subtracted. */
function weaker(now: IndicatorValue, before: IndicatorValue): Pick<IndicatorValue, "status" | "broken"> {
  const unknown = [now, before].filter(({ value }) => value === null);
  return {
    broken: unknown.some(({ broken }) => broken),
    status: unknown.some(({ status }) => status === "suppressed") ? "suppressed" : "missing",
  };
}
