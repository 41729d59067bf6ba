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

/** True where all three are there and do not agree. */
export function deniesRate(rate: number | null, count: number | null, whole: number | null): boolean {
  if (rate === null || count === null || whole === null || whole === 0) return false;
  return Math.abs(rate - (100 * count) / whole) > RATE_TOLERANCE;
}
