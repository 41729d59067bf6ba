import type { IndicatorValue } from "#domain/indicator";
import {
  concentrationCurve,
  concentrationIndex,
  type CurvePoint,
  type Share,
} from "#domain/statistics/concentration";
import { deriveStatus, type Status } from "#domain/status";
import { byNumber, byRate, countLeftOut, countTied, sumLeftOut } from "./communes.ts";
import type { CommuneRow, LeftOut, TopShare, WherePoor } from "./model.ts";

/** How many communes a leader asks about: the five, the ten poorest. */
const STEPS = [5, 10] as const;

/** A commune whose poor and all households are known. */
interface Known extends CommuneRow {
  readonly poor: number;
  readonly households: number;
}

/** What shares are taken of: the province's own totals, else the sums of what is known. */
interface Whole {
  readonly poor: number | null;
  readonly households: number | null;
  readonly status: Status;
}

/**
 * Where the poor live: what the poorest communes hold of them, the concentration curve against shares of households (O'Donnell and others
 * 2008, chapters 7 and 8) and its index. Communes without a figure are left out of every list; on the curve they stand as one group
 * by what they leave of the province's totals, because a curve of some communes would not be the province's.
 */
export function findWherePoor(communes: readonly CommuneRow[], province: IndicatorValue): WherePoor {
  const known = communes.flatMap((row): Known[] => {
    const { numerator, denominator } = row.value;
    return numerator === null || denominator === null || denominator === 0
      ? []
      : [{ ...row, poor: numerator, households: denominator }];
  });
  const leftOut = countLeftOut(
    communes.filter((row) => !known.some(({ code }) => code === row.code)).map(valueOf),
  );
  const whole = findWhole(province, known, sumLeftOut(leftOut));
  const poorest = [...known].sort(byRate);
  const most = [...known].sort(byNumber);
  const steps = STEPS.filter((step) => step < known.length);
  const rest = restOf(whole, known, leftOut);
  const groups = order([...known, ...rest]);
  const curve = concentrationCurve(groups);
  const tops = steps.map((step) => topOf(poorest, step, whole, ({ value }) => value.value));
  return {
    known: known.length,
    leftOut,
    byRate: tops,
    byNumber: steps.map((step) => topOf(most, step, whole, ({ poor }) => poor)),
    half: findHalf(most, whole),
    curve,
    at: placeOf(tops.at(-1)),
    index: concentrationIndex(groups),
    groupsLeftOut: rest.length > 0,
    status: deriveStatus(known.map(({ value }) => value.status)),
  };
}

function valueOf({ value }: CommuneRow): IndicatorValue {
  return value;
}

function findWhole(province: IndicatorValue, known: readonly Known[], unknown: number): Whole {
  const status = deriveStatus([province.numeratorStatus, province.denominatorStatus ?? "missing"]);
  if (province.numerator !== null && province.denominator !== null)
    return { poor: province.numerator, households: province.denominator, status };
  if (unknown > 0 || known.length === 0) return { poor: null, households: null, status: "missing" };
  return {
    poor: sum(known.map(({ poor }) => poor)),
    households: sum(known.map(({ households }) => households)),
    status: deriveStatus(known.map(({ value }) => value.status)),
  };
}

/** What the communes left out have together; nothing where that can not be told, or where a single withheld commune would be the group. */
function restOf(
  { poor, households }: Whole,
  known: readonly Known[],
  leftOut: LeftOut,
): Pick<Known, "poor" | "households">[] {
  const unknown = sumLeftOut(leftOut);
  if (poor === null || households === null || unknown === 0) return [];
  if (unknown === 1 && leftOut.suppressed === 1) return [];
  const rest = {
    poor: poor - sum(known.map((row) => row.poor)),
    households: households - sum(known.map((row) => row.households)),
  };
  return rest.poor < 0 || rest.households <= 0 || rest.poor > rest.households ? [] : [rest];
}

/** Groups of the curve, the poorest first. */
function order(rows: readonly Pick<Known, "poor" | "households">[]): Share[] {
  return [...rows]
    .sort((a, b) => b.poor / b.households - a.poor / a.households)
    .map(({ poor, households }) => ({ population: households, amount: poor }));
}

function topOf(
  ordered: readonly Known[],
  taken: number,
  whole: Whole,
  read: (row: Known) => number | null,
): TopShare {
  const first = ordered.slice(0, taken);
  const poor = sum(first.map((row) => row.poor));
  return {
    communes: first.length,
    poor,
    ofPoor: percentOf(poor, whole.poor),
    ofHouseholds: percentOf(sum(first.map(({ households }) => households)), whole.households),
    tied: countTied(ordered, taken, read),
    status: deriveStatus([whole.status, ...first.map(({ value }) => value.status)]),
  };
}

/** The fewest communes that hold half of the poor. */
function findHalf(most: readonly Known[], whole: Whole): TopShare | null {
  if (whole.poor === null || whole.poor === 0) return null;
  let held = 0;
  const taken = most.findIndex(({ poor }) => {
    held += poor;
    return 2 * held >= (whole.poor ?? Infinity);
  });
  return taken < 0 ? null : topOf(most, taken + 1, whole, ({ poor }) => poor);
}

function placeOf(top: TopShare | undefined): CurvePoint | null {
  if (top === undefined || top.ofPoor === null || top.ofHouseholds === null) return null;
  return { population: top.ofHouseholds / 100, amount: top.ofPoor / 100 };
}

function percentOf(part: number, whole: number | null): number | null {
  return whole === null || whole === 0 ? null : (100 * part) / whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
