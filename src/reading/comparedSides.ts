import type { Choice, Exploration, ExploreRow } from "#domain/reading";
import { derivePaper } from "#domain/paper";
import type { IndicatorValue } from "#domain/indicator";
import type { Status } from "#domain/status";
import { findHighest, subtractValues } from "./exploration.ts";

/** One of the two maps that are compared. */
export interface Side {
  /** Which of them the view itself is: its year and indicator are those of the whole page. */
  readonly id: "first" | "second";
  /** Null until its figures have come. */
  readonly reading: Exploration | null;
  readonly of: Choice;
  readonly largest: number;
}

/** A row of the small table of both: the left value, the right one, and what came between, right minus left. */
export interface ComparedValue {
  readonly left: IndicatorValue;
  readonly right: IndicatorValue;
  /** Null where nothing is compared: two indicators, or two standards. */
  readonly difference: IndicatorValue | null;
}

/** Households behind a rate, on either side. */
export interface ComparedCounts {
  readonly left: IndicatorValue;
  readonly right: IndicatorValue;
  /** Right minus left, households; null where a side has none or nothing is compared. */
  readonly difference: { readonly value: number; readonly status: Status } | null;
}

export interface Comparison {
  readonly province: ComparedValue;
  /** Null for an indicator that is no share. */
  readonly counts: ComparedCounts | null;
  /** The commune at hand, or null. */
  readonly commune: (ComparedValue & { readonly row: ExploreRow }) | null;
  /** The highest commune of either side; null where no value is known. */
  readonly highest: { readonly left: ExploreRow | null; readonly right: ExploreRow | null };
}

/** The earlier of two years on the left, however they were chosen; two indicators of a year stay as they were chosen. */
export function orderSides(first: Side, second: Side): readonly [Side, Side] {
  return second.of.period.date < first.of.period.date ? [second, first] : [first, second];
}

/** Whether a difference of two sides means anything: one indicator, one standard, two years. */
function areComparable([left, right]: readonly [Side, Side]): boolean {
  return (
    left.of.indicator.id === right.of.indicator.id &&
    left.of.period.standard === right.of.period.standard &&
    left.of.period.id !== right.of.period.id
  );
}

/** @param at position of the commune at hand, -1 for none. @returns null until both sides have come */
export function readComparison(sides: readonly [Side, Side], at: number): Comparison | null {
  const [left, right] = [sides[0].reading, sides[1].reading];
  if (left === null || right === null) return null;
  const compared = areComparable(sides);
  const pair = (a: IndicatorValue, b: IndicatorValue): ComparedValue => ({
    left: a,
    right: b,
    difference: compared ? subtractValues(b, a) : null,
  });
  const [row, other] = [left.rows[at], right.rows[at]];
  return {
    province: pair(left.province, right.province),
    counts: readCounts(left, right, compared),
    commune: row === undefined || other === undefined ? null : { ...pair(row.value, other.value), row },
    highest: { left: findHighest(left)[0] ?? null, right: findHighest(right)[0] ?? null },
  };
}

function readCounts(left: Exploration, right: Exploration, compared: boolean): ComparedCounts | null {
  if (left.indicator.denominator === null || right.indicator.denominator === null) return null;
  const [a, b] = [left.province, right.province];
  const isKnown = compared && a.numerator !== null && b.numerator !== null;
  return {
    left: a,
    right: b,
    difference: isKnown
      ? {
          value: b.numerator - a.numerator,
          status: derivePaper([
            { status: a.numeratorStatus, documents: a.documents },
            { status: b.numeratorStatus, documents: b.documents },
          ]).status,
        }
      : null,
  };
}
