import type { ProvinceEntry } from "#domain/dataset";
import type { IndicatorRule } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import type { Period } from "#domain/standard";
import { readValue } from "../../../reading/exploration.ts";
import type { ProvinceRate } from "./planned.ts";

/** Another province of the edition with its core series. */
export interface OtherProvince {
  readonly province: ProvinceEntry;
  readonly table: SeriesTable;
}

/**
 * Provinces of the edition at one period of one standard, the highest rate first; those without a rate are left out.
 * @returns none where the province itself has no rate, or no other has: there is nothing to compare
 */
export function compareProvinces(
  own: OtherProvince,
  others: readonly OtherProvince[],
  rule: IndicatorRule,
  period: Period,
): ProvinceRate[] {
  const rows = [own, ...others].flatMap(({ province, table }): ProvinceRate[] => {
    const value = readValue(table, rule, period.id, province.code);
    return value.value === null ? [] : [{ code: province.code, name: province.name, value }];
  });
  if (rows.length < 2 || rows[0]?.code !== own.province.code) return [];
  return rows.sort((a, b) => (b.value.value ?? 0) - (a.value.value ?? 0) || a.code.localeCompare(b.code));
}
