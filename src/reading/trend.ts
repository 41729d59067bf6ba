import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import type { PublishedStandard as Standard } from "#domain/dataset";
import type { Band } from "#domain/reading";
import { readValue } from "./exploration.ts";

/** The years of one standard; nothing is ever joined to the years of another. */
export interface TrendSegment {
  readonly standard: Standard;
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  readonly period: string;
  readonly year: number;
  readonly unit: IndicatorValue;
  readonly province: IndicatorValue;
}

/** An indicator of one unit beside its province over all years, cut at every change of standard. */
export function makeTrend(
  table: SeriesTable,
  indicator: IndicatorRule,
  bands: readonly Band[],
  code: string,
): TrendSegment[] {
  const province = table.rows[0] ?? "";
  return bands.map(({ standard, stops }) => ({
    standard,
    points: stops
      .filter(({ available }) => available)
      .map(({ period, year }) => ({
        period: period.id,
        year,
        unit: readValue(table, indicator, period.id, code),
        province: readValue(table, indicator, period.id, province),
      })),
  }));
}
