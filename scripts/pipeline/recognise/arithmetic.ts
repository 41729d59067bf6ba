import type { FormColumn } from "../registry/registry.ts";
import type { FormCell } from "./formTable.ts";

/** Half of the last decimal that offices print, with room for binary fractions (percentage points). */
const RATE_TOLERANCE = 0.005 + 1e-9;

/** Rows in which a rate is not 100 x count / denominator, where the arithmetic of the column is known. */
export function rateMisfit(
  column: FormColumn,
  values: readonly (number | null)[],
  rows: readonly ReadonlyMap<string, FormCell>[],
): number {
  const keys = column.rateOf;
  if (keys === undefined) return 0;
  const [top, bottom] = keys.map((key) => rows.map((row) => row.get(key)?.value ?? null));
  return values.filter((rate, index) => deniesRate(rate, top?.[index] ?? null, bottom?.[index] ?? null))
    .length;
}

/**
 * Rates written as parts of one (0.0891 for 8,91 %, without the format that says so) as percent; null where the counts beside them do not say
 * so of every row that can be tried, and where they are rates as they stand.
 */
export function readFractions(
  column: FormColumn,
  values: readonly (number | null)[],
  rows: readonly ReadonlyMap<string, FormCell>[],
): (number | null)[] | null {
  const known = values.filter((value) => value !== null && value !== 0);
  if (known.length < FEWEST || known.some((value) => value !== null && value > 1)) return null;
  if (rateMisfit(column, values, rows) < known.length / 2) return null;
  const percent = values.map((value) => (value === null ? null : Number((100 * value).toFixed(10))));
  return rateMisfit(column, percent, rows) === 0 ? percent : null;
}

/** True where all three are there and do not agree. */
export function deniesRate(
  rate: number | null,
  count: number | null,
  whole: number | null,
  tolerance = RATE_TOLERANCE,
): boolean {
  if (rate === null || count === null || whole === null || whole === 0) return false;
  return Math.abs(rate - (100 * count) / whole) > tolerance;
}

/** Rows that must be there before arithmetic tells anything. */
const FEWEST = 3;

/** A rate with its count and whole, row by row; null where a cell is empty. */
export interface RateColumns {
  readonly rates: readonly (number | null)[];
  readonly counts: readonly (number | null)[];
  readonly wholes: readonly (number | null)[];
}

/**
 * In which share of its rows (0 to 1) one column is the rate of two others: 100 x count / whole, to the decimals that it is printed with. Null
 * where too few rows can be tried: a row without a whole, as of an ethnic group that no commune has, says nothing.
 */
function agreementOf({ rates, counts, wholes }: RateColumns): number | null {
  const rows = rates.flatMap((rate, row) => {
    const [count, whole] = [counts[row] ?? null, wholes[row] ?? null];
    return rate === null || count === null || whole === null || whole === 0 ? [] : [{ rate, count, whole }];
  });
  if (rows.length < FEWEST) return null;
  const decimals = Math.min(2, Math.max(...rows.map(({ rate }) => decimalsOf(rate))));
  const tolerance = 0.5 * 10 ** -decimals + 1e-9;
  const agreeing = rows.filter(({ rate, count, whole }) => !deniesRate(rate, count, whole, tolerance));
  return agreeing.length / rows.length;
}

/** Share of the rows that must agree before a column is a rate, or before it may be one. */
const MOST = 0.9;
const HALF = 0.5;

/** Whether the arithmetic says that a column is the rate of two others. */
export function fitsArithmetic(columns: RateColumns): boolean {
  return (agreementOf(columns) ?? 0) >= MOST;
}

/** Whether the arithmetic says that it is none. */
export function deniesArithmetic(columns: RateColumns): boolean {
  return (agreementOf(columns) ?? 1) < HALF;
}

function decimalsOf(value: number): number {
  const [, decimals = ""] = String(Number(value.toFixed(4))).split(".");
  return decimals.length;
}
