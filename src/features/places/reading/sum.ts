import { evaluateIndicator, type Cell, type IndicatorRule, type IndicatorValue } from "#domain/indicator";
import { derivePaper } from "#domain/paper";
import type { SeriesTable } from "#domain/series";
import type { Place } from "./place.ts";

/** A place with the files of its province. */
interface Summand {
  readonly place: Place;
  readonly table: SeriesTable;
}

/** Which of some places can be summed without counting anybody twice: the communes, or where there are none the provinces. */
export function listSummands(places: readonly Place[]): Place[] {
  const communes = places.filter(({ commune }) => commune !== null);
  return communes.length > 0 ? communes : [...places];
}

/**
 * What places amount to together (cộng các nơi lại): counts are summed, across borders of provinces too, and divided once; shares are never
 * summed. Where the count of one of them is withheld or missing, so is the sum.
 * @returns null for what can not be summed: what was given as a value, and shares of a province, whose places are of several
 */
export function sumPlaces(
  summands: readonly Summand[],
  rule: IndicatorRule,
  period: string,
): IndicatorValue | null {
  if (rule.kind === "value" || rule.denominatorScope === "province" || summands.length === 0) return null;
  return evaluateIndicator(rule, {
    unit: (measure) => sumCells(summands.map(({ place, table }) => table.cell(place.code, period, measure))),
    province: () => NONE,
    printed: () => null,
  });
}

const NONE: Cell = { value: null, status: "missing", documents: [] };

function sumCells(cells: readonly Cell[]): Cell {
  const isWhole = cells.every(({ value }) => value !== null);
  const value = isWhole ? cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0) : null;
  return { value, ...derivePaper(cells), broken: cells.some(({ broken }) => broken === true) };
}
