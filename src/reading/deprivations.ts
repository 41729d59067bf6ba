import type { Catalogue } from "#domain/dataset";
import { findDeprivation, type IndicatorValue } from "#domain/indicator";
import type { Localised } from "#domain/localised";
import type { SeriesTable } from "#domain/series";
import type { Dimension, Period } from "#domain/standard";
import { readValue } from "./exploration.ts";

/** How many of a unit's poor households lack one basic service, beside the province. */
export interface DeprivationRow {
  readonly key: string;
  readonly name: Localised;
  readonly unit: IndicatorValue;
  readonly province: IndicatorValue;
}

/** The deprivations of a standard, most frequent first; those without a number last. */
export function readDeprivations(
  table: SeriesTable,
  indicators: Catalogue["indicators"],
  dimensions: readonly Dimension[],
  period: Period,
  code: string,
): DeprivationRow[] {
  const rows = dimensions.flatMap(({ deprivations }) =>
    deprivations.flatMap(({ key, name }) => {
      const indicator = findDeprivation(indicators, key);
      if (indicator === null) return [];
      const read = (unit: string) => readValue(table, indicator, period.id, unit);
      return [{ key, name, unit: read(code), province: read(table.rows[0] ?? "") }];
    }),
  );
  return rows.sort((a, b) => (b.unit.value ?? -1) - (a.unit.value ?? -1));
}

/**
 * Why a unit has no share of any deprivation: its counts are withheld ("suppressed"), it can not be put together from the communes of
 * the time ("broken"), nobody in it is poor ("nobody"), or nobody counted by commune ("uncounted").
 */
export function findSilence(
  rows: readonly DeprivationRow[],
): "suppressed" | "broken" | "nobody" | "uncounted" {
  if (rows.some(({ unit }) => unit.status === "suppressed")) return "suppressed";
  if (rows.some(({ unit }) => unit.broken)) return "broken";
  return rows.some(({ unit }) => unit.denominator === 0) ? "nobody" : "uncounted";
}
