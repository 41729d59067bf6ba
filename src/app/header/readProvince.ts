import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { Library } from "../../load/library.ts";
import { readYearChange, type YearChange } from "../../reading/change.ts";
import { readValue } from "../../reading/exploration.ts";
import { readLatest } from "../latestFigures.ts";

/** A province (tỉnh) in the list of places: the first indicator of the edition at its latest year, and what came of it in a year. */
export interface ProvinceLine {
  readonly indicator: IndicatorRule;
  readonly value: IndicatorValue;
  /** Null where the standard has no year before. */
  readonly change: YearChange | null;
}

/**
 * Reads a province's line from its published figures.
 * @returns null where the edition has no year of it
 * @throws LoadProblem where the file does not come
 */
export async function readProvince(
  library: Pick<Library, "series">,
  catalogue: Catalogue,
  entry: ProvinceEntry,
): Promise<ProvinceLine | null> {
  const latest = await readLatest(library, catalogue, entry.code);
  if (latest === null) return null;
  const { choice, table } = latest;
  const { indicator, period } = choice;
  return {
    indicator,
    value: readValue(table, indicator, period.id, entry.code),
    change: readYearChange(table, choice, entry.code),
  };
}
