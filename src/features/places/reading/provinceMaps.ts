import { makeScale } from "#domain/colour/scale";
import type { ProvinceEntry } from "#domain/dataset";
import type { IndicatorRule } from "#domain/indicator";
import type { CommuneName, Exploration } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import type { Period } from "#domain/standard";
import { explore, readAll } from "../../../reading/exploration.ts";

/** A province whose shapes and figures have come. */
export interface MappedProvince {
  readonly province: ProvinceEntry;
  readonly table: SeriesTable;
  /** In the order of the shapes. */
  readonly communes: readonly CommuneName[];
}

/** One indicator over several provinces on one legend: the same colour and the same circle mean the same number on each map. */
export interface ProvinceMaps {
  readonly maps: readonly { readonly province: ProvinceEntry; readonly exploration: Exploration }[];
  /** Largest size of all, for circles; 1 for areas. */
  readonly largest: number;
}

/**
 * Reads one indicator of several provinces for maps that are to be compared: classes are made once, over the communes of all of them and
 * every year of the standard, so that they stay when the year moves; policy bands need no values.
 * @param years of the standard on show
 */
export function readProvinceMaps(
  provinces: readonly MappedProvince[],
  rule: IndicatorRule,
  period: Period,
  years: readonly Period[],
): ProvinceMaps {
  const asked = { indicator: rule, since: null };
  const values = provinces.flatMap(({ table }) => readAll(table, asked, years));
  const scale = makeScale(rule, rule.policyBreaks === null ? values : []);
  const choice = { ...asked, shown: rule, period };
  return {
    maps: provinces.map(({ province, table, communes }) => ({
      province,
      exploration: explore(table, communes, choice, scale),
    })),
    largest: rule.kind === "count" ? values.reduce((most, value) => Math.max(most, value), 1) : 1,
  };
}
