import type { Catalogue } from "#domain/dataset";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { Period } from "#domain/standard";
import { isShown, type Status } from "#domain/status";
import type { View } from "#domain/view";
import { readShown, readValue } from "../../../reading/exploration.ts";
import { holdAgainst, readFigure, type PlaceCell, type Reader } from "./cell.ts";
import type { Place } from "./place.ts";
import { listSummands, sumPlaces } from "./sum.ts";

/** Years of one standard on the small line of a place; a line is never drawn on into those of another. */
export interface LineSegment {
  readonly standard: string;
  /** One a year in order of time; null where no value is shown. */
  readonly values: readonly (number | null)[];
  readonly last: Status | null;
}

/** One place with its figures, by column. */
export interface PlaceRow {
  readonly place: Place;
  readonly cells: readonly PlaceCell[];
  /** Of the first indicator, later minus earlier; null at the first year of a standard. */
  readonly change: PlaceCell | null;
  readonly line: readonly LineSegment[];
}

/** Places beside one another: rows in the order of the view, the first is what the others are held against. */
export interface PlaceTable {
  readonly columns: readonly IndicatorRule[];
  readonly period: Period;
  readonly since: Period | null;
  readonly rows: readonly PlaceRow[];
  /** Highest value of all lines, for one scale. */
  readonly highest: number;
  /** What the places amount to, by column; null for what is not summed, and for fewer than two. */
  readonly sum: {
    readonly places: readonly Place[];
    readonly values: readonly (IndicatorValue | null)[];
  } | null;
}

/** What a table is read for. */
export interface TableAsked extends Reader {
  readonly catalogue: Catalogue;
  readonly places: readonly Place[];
  readonly columns: readonly IndicatorRule[];
  readonly since: Period | null;
}

/** Puts places of any provinces beside one another, all at one year of one standard. */
export function readPlaceTable(asked: TableAsked): PlaceTable {
  const { places, columns, since, period } = asked;
  const [lead] = columns;
  const byColumn = columns.map((rule) =>
    holdAgainst(
      places.map((place) => readFigure(asked, place, rule)),
      rule,
    ),
  );
  const changes = lead === undefined || since === null ? null : readChanges(asked, lead, since);
  const rows = places.map((place, index): PlaceRow => ({
    place,
    cells: byColumn.flatMap((cells) => cells[index] ?? []),
    change: changes?.[index] ?? null,
    line: lead === undefined ? [] : readLine(asked, place, lead),
  }));
  const drawn = rows.flatMap(({ line }) => line.flatMap(({ values }) => values.map(Number)));
  return { columns, period, since, rows, highest: Math.max(0, ...drawn), sum: sumColumns(asked) };
}

function readChanges(asked: TableAsked, rule: IndicatorRule, since: Period): PlaceCell[] {
  const figures = asked.places.map((place) =>
    readFigure(asked, place, rule, (table, code) =>
      readShown(table, { indicator: rule, since }, asked.period.id, code),
    ),
  );
  return holdAgainst(figures, rule);
}

/** The years of every province at hand, so that all lines stand over the same years. */
function readLine(
  { catalogue, places, figuresOf }: TableAsked,
  place: Place,
  rule: IndicatorRule,
): LineSegment[] {
  const { table } = figuresOf(place.province.code);
  const years = listPeriods(catalogue, places).filter(({ standard }) => rule.standards.includes(standard));
  return [...new Set(years.map(({ standard }) => standard))].map((standard) => {
    const own = years.filter((period) => period.standard === standard);
    const read = table === null ? [] : own.map(({ id }) => readValue(table, rule, id, place.code));
    const last = read.at(-1)?.status ?? "missing";
    return {
      standard,
      values: own.map((_, index) => read[index]?.value ?? null),
      last: isShown(last) ? last : null,
    };
  });
}

function sumColumns({ places, columns, period, figuresOf }: TableAsked): PlaceTable["sum"] {
  const summed = listSummands(places);
  if (summed.length < 2) return null;
  const summands = summed.flatMap((place) => {
    const { table } = figuresOf(place.province.code);
    return table === null ? [] : [{ place, table }];
  });
  const isWhole = summands.length === summed.length;
  return {
    places: summed,
    values: columns.map((rule) => (isWhole ? sumPlaces(summands, rule, period.id) : null)),
  };
}

/** Years that any of the places has, in order of time, those of an older standard first. */
export function listPeriods({ periods, standards }: Catalogue, places: readonly Place[]): Period[] {
  const at = new Map(
    [...standards].sort((a, b) => a.firstYear - b.firstYear).map(({ id }, index) => [id, index]),
  );
  return periods
    .filter(({ id }) => places.some(({ province }) => province.periods.includes(id)))
    .sort((a, b) => (at.get(a.standard) ?? 0) - (at.get(b.standard) ?? 0) || a.date.localeCompare(b.date));
}

/** The year on show and the one it is set against: the first of its standard unless the view asks for another before it. */
export function choosePeriods(
  periods: readonly Period[],
  { period, secondPeriod }: Pick<View, "period" | "secondPeriod">,
): { readonly period: Period; readonly earlier: readonly Period[]; readonly since: Period | null } | null {
  const own = periods.find(({ id }) => id === period) ?? periods.at(-1);
  if (own === undefined) return null;
  const earlier = periods.filter(({ standard, date }) => standard === own.standard && date < own.date);
  const since = earlier.find(({ id }) => id === secondPeriod) ?? earlier[0] ?? null;
  return { period: own, earlier, since };
}
