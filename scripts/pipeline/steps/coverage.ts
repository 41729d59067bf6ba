import { totalOf, type CoverageRecord } from "#domain/coverage/record";
import type { Period } from "#domain/standard";
import { yearOf } from "#domain/standard";
import type { ExtraFigure } from "./extras.ts";

/** Measures that recorded coverage brings to the map. */
export const COVERAGE_MEASURES = ["coverage_programmes", "coverage_planned", "coverage_spent"] as const;

/**
 * Recorded coverage as figures of communes and of the province, for each period of its year. A commune without rows has no figure:
 * that is "không nêu", not 0; and nothing of the province is spread over its communes.
 */
export function coverageFigures(
  province: string,
  records: readonly CoverageRecord[],
  periods: readonly Period[],
  source: string,
): ExtraFigure[] {
  return periods.flatMap((period) => {
    const rows = records.filter(({ year }) => year === yearOf(period));
    const communes = [...new Set(rows.map(({ commune }) => commune))].sort();
    return [
      ...communes.flatMap((commune) =>
        figuresOf(
          commune,
          "commune",
          rows.filter((row) => row.commune === commune),
          period,
          source,
        ),
      ),
      ...(rows.length === 0 ? [] : figuresOf(province, "province", rows, period, source)),
    ];
  });
}

function figuresOf(
  code: string,
  level: "commune" | "province",
  rows: readonly CoverageRecord[],
  period: Period,
  source: string,
): ExtraFigure[] {
  const { programmes, planned, spent } = totalOf(rows);
  const values = { coverage_programmes: programmes, coverage_planned: planned, coverage_spent: spent };
  return COVERAGE_MEASURES.flatMap((measure) => {
    const value = values[measure];
    if (value === null) return [];
    return [
      {
        scheme: level === "commune" ? ("2025" as const) : null,
        code,
        level,
        period: period.id,
        date: period.date,
        standard: period.standard,
        measure,
        value,
        unit: measure === "coverage_programmes" ? "programmes" : "million_vnd",
        status: rows[0]?.status ?? "illustrative",
        source,
        flag: null,
        decimals: 0,
        interval: null,
        provenance: { file: "coverage", sheet: "", row: 0, column: "" },
      },
    ];
  });
}
