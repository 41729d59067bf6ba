import type { Catalogue } from "#domain/dataset";
import type { IndicatorRule } from "#domain/indicator";
import type { StandardId } from "#domain/standard";
import type { View } from "#domain/view";

/** What most come for: the poor, the near-poor, what many lack, and how many things at once. */
const USUAL = [
  "poor_rate",
  "near_poor_rate",
  "poor_dep_toilet_rate",
  "poor_dep_water_source_rate",
  "poor_dep_employment_rate",
  "mean_deprivations_poor",
];

/** The indicators asked for in their order; one that the edition does not have is left out. Where none are, the one on show and the usual ones that the standard collects. */
export function readColumns(
  { indicators }: Catalogue,
  columns: readonly string[],
  { indicator, standard }: Pick<View, "indicator"> & { readonly standard: StandardId },
): IndicatorRule[] {
  const byId = new Map(indicators.map((rule) => [rule.id, rule]));
  if (columns.length > 0) return columns.flatMap((id) => byId.get(id) ?? []);
  const usual = [...new Set([indicator, ...USUAL])].flatMap((id) => byId.get(id) ?? []);
  return usual.filter(({ standards }) => standards.includes(standard));
}
