import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { yearOf, type Period } from "#domain/standard";
import { isShown } from "#domain/status";
import { readValue } from "./exploration.ts";

/**
 * What there is of an indicator at a period: a number of the province (`province`), only numbers of communes (`communes`), one that is
 * withheld (`withheld`), or nothing that anybody counted (`none`).
 */
type Extent = "province" | "communes" | "withheld" | "none";

/** An indicator in a list of all: the province's own number of the year, and when else it was counted. */
export interface IndicatorLine {
  readonly value: IndicatorValue;
  readonly extent: Extent;
  /** The nearest period that has it, where this one has not; of two equally near the later. Null where none has. */
  readonly nearest: Period | null;
  /** First and last year that have it, or null. */
  readonly years: readonly [number, number] | null;
}

/**
 * Reads an indicator of a province at a period.
 * @param table over every file of the province
 * @param periods of the province
 */
export function readLine(
  table: SeriesTable,
  indicator: IndicatorRule,
  periods: readonly Period[],
  period: Period,
): IndicatorLine {
  const counted = periods.filter((other) => extentAt(table, indicator, other) !== "none");
  const extent = extentAt(table, indicator, period);
  const years = counted.map(yearOf);
  return {
    value: readValue(table, indicator, period.id, table.rows[0] ?? ""),
    extent,
    nearest: extent === "none" ? findNearest(counted, period) : null,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}

function extentAt(table: SeriesTable, indicator: IndicatorRule, { id, standard }: Period): Extent {
  if (!indicator.standards.includes(standard)) return "none";
  const [province = "", ...communes] = table.rows;
  const { value, status } = readValue(table, indicator, id, province);
  // A share of the province is 100 in the province itself, which says nothing.
  if (value !== null) return indicator.denominatorScope === "province" ? "communes" : "province";
  if (status === "not-collected") return "none";
  const read = (code: string) => readValue(table, indicator, id, code).status;
  if (communes.some((code) => isShown(read(code)))) return "communes";
  return status === "suppressed" || communes.some((code) => read(code) === "suppressed")
    ? "withheld"
    : "none";
}

function findNearest(counted: readonly Period[], period: Period): Period | null {
  const distance = (other: Period) => Math.abs(yearOf(other) - yearOf(period));
  const [nearest = null] = [...counted].sort(
    (a, b) => distance(a) - distance(b) || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  );
  return nearest;
}
