import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import { themesOf, type IndicatorRule, type IndicatorValue, type SeriesTheme } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { yearOf, type Period } from "#domain/standard";
import { readValue, subtractValues } from "../../../reading/exploration.ts";
import type { Place } from "./place.ts";

/** The series files of one province as far as they have come. */
export interface ProvinceFigures {
  /** Null before the first file. */
  readonly table: SeriesTable | null;
  /** Files that did not come. */
  readonly lost: ReadonlySet<SeriesTheme>;
  readonly waiting: ReadonlySet<SeriesTheme>;
}

/** Why a place has no value where another has one: its file is on its way or lost, or its province has no such year, or only under another standard. */
export type Gap = "waiting" | "lost" | "no-period" | "incomparable";

/** A figure of one place, and what it is more or less than that of the place held against. */
export interface PlaceCell {
  /** Null where there is a gap. */
  readonly value: IndicatorValue | null;
  readonly gap: Gap | null;
  /** Place less base, percentage points for a rate; null for the base itself, and where either has no value. */
  readonly difference: IndicatorValue | null;
  /** Whether the difference is better for people; null where it is neither, and for counts: the smaller place has fewer of all. */
  readonly isBetter: boolean | null;
}

/** What cells are read from. */
export interface Reader {
  readonly catalogue: Pick<Catalogue, "periods">;
  readonly period: Period;
  readonly figuresOf: (province: string) => ProvinceFigures;
}

type ReadFigure = (table: SeriesTable, code: string) => IndicatorValue;

/** A figure of a place, or why there is none. */
export function readFigure(
  reader: Reader,
  { code, province }: Place,
  rule: IndicatorRule,
  read: ReadFigure = (table, of) => readValue(table, rule, reader.period.id, of),
): Pick<PlaceCell, "value" | "gap"> {
  const gap = findGap(reader, province, rule);
  const { table } = reader.figuresOf(province.code);
  return gap !== null || table === null
    ? { value: null, gap: gap ?? "waiting" }
    : { value: read(table, code), gap: null };
}

function findGap(
  { catalogue, period, figuresOf }: Reader,
  entry: ProvinceEntry,
  rule: IndicatorRule,
): Gap | null {
  if (!entry.periods.includes(period.id)) {
    const years = catalogue.periods.filter(({ id }) => entry.periods.includes(id));
    return years.some((other) => yearOf(other) === yearOf(period)) ? "incomparable" : "no-period";
  }
  const { lost, waiting } = figuresOf(entry.code);
  const needed: SeriesTheme[] = ["core", ...themesOf(rule)];
  if (needed.some((theme) => lost.has(theme))) return "lost";
  return needed.some((theme) => waiting.has(theme)) ? "waiting" : null;
}

/** Holds figures against that of the first place. */
export function holdAgainst(
  figures: readonly Pick<PlaceCell, "value" | "gap">[],
  { kind, direction }: Pick<IndicatorRule, "kind" | "direction">,
): PlaceCell[] {
  const base = figures[0]?.value ?? null;
  return figures.map(({ value, gap }, index) => {
    const difference = index === 0 || value === null || base === null ? null : subtractValues(value, base);
    const by = difference?.value ?? null;
    if (by === null) return { value, gap, difference: null, isBetter: null };
    const isJudged = by !== 0 && kind !== "count" && direction !== "neutral";
    return { value, gap, difference, isBetter: isJudged ? by < 0 === (direction === "lower-better") : null };
  });
}
