import { FORMAT_VERSION, type SeriesFile } from "#domain/dataset";
import { encodeDeltas } from "#domain/series";
import { formatStatusLetter } from "#domain/status";
import type { Commune } from "#domain/unit";
import type { PeriodTable } from "../derive/assemble.ts";

/** The document that official areas come from. */
const SOURCE = "administrative-units-reference-map";

/**
 * Official areas of the communes of today (diện tích tự nhiên), km², the same for every period: what densities divide by. Null for a
 * commune whose area no register gives, and then for the province too.
 */
export function makeLandFile(
  province: string,
  communes: readonly Pick<Commune, "code" | "areaKm2">[],
  tables: readonly Pick<PeriodTable, "period">[],
): SeriesFile {
  const periods = tables.map(({ period }) => period.id);
  const areas = communes.map(({ areaKm2 }) => areaKm2);
  const whole = areas.includes(null) ? null : areas.reduce<number>((sum, area) => sum + (area ?? 0), 0);
  const values = [whole === null ? null : Math.round(whole * 100) / 100, ...areas];
  const status = values
    .map((value, row) => formatStatusLetter(value === null ? "missing" : row === 0 ? "derived" : "official"))
    .join("");
  const deltas = encodeDeltas(periods.map(() => values));
  return {
    format: "atlas.series",
    version: FORMAT_VERSION,
    province,
    theme: "land",
    rows: [province, ...communes.map(({ code }) => code)],
    periods,
    documents: [[SOURCE]],
    columns: { area_km2: deltas.map((column) => ({ values: column, status, documents: 0 })) },
    printed: [],
  };
}
