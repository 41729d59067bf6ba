import { countOf } from "#domain/countOf";
import type { Choice } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import { comparablePeriods } from "./choice.ts";
import { readShown } from "./exploration.ts";

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000];
/** About as many dots as can be told apart on one screen. */
const MOST_DOTS = 1800;

/** A round number of households a dot, so that the largest total over the years stays below what the eye can hold. */
export function chooseDotValue(largestTotal: number): number {
  return STEPS.find((step) => largestTotal / step <= MOST_DOTS) ?? 20_000;
}

/** Households a dot stands for, the same for all years of the standard. */
export function findDotValue(table: SeriesTable, choice: Choice): number {
  const totals = comparablePeriods(choice).map(
    ({ id }) => countOf(readShown(table, choice, id, table.rows[0] ?? "")) ?? 0,
  );
  return chooseDotValue(Math.max(...totals));
}
