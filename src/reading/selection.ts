import type { PlacesFile } from "#domain/publishedFiles";
import type { SeriesTable } from "#domain/series";
import { deriveStatus, isShown, type Status } from "#domain/status";

/** A sum over communes some of which may not be known: then it is the least it can be. */
export interface Total {
  readonly value: number;
  readonly status: Status;
  /** Communes without a figure, or with one that is withheld: the sum says "at least". */
  readonly unknown: number;
}

/** What a reader's own group of communes amounts to (tổng của nhóm chọn). */
export interface SelectionTotals {
  readonly communes: number;
  readonly households: Total;
  readonly poor: Total;
  /** Null until the near-poor have been fetched. */
  readonly nearPoor: Total | null;
  /** Of all poor households of the province, percent; null where the province's own count is not known. */
  readonly shareOfPoor: number | null;
  /** Poor households among all of the group, percent; null where either is not wholly known. */
  readonly poorRate: number | null;
  /** Official areas, km²; null where one is not known. */
  readonly areaKm2: number | null;
}

/** Sums counts over the communes and divides once; shares are never added. */
export function sumSelection(
  table: SeriesTable,
  period: string,
  codes: readonly string[],
  areas: ReadonlyMap<string, number | null>,
): SelectionTotals {
  const households = sumMeasure(table, period, codes, "total_households");
  const poor = sumMeasure(table, period, codes, "poor_households");
  const province = table.cell(table.rows[0] ?? "", period, "poor_households").value;
  const isWhole = households.unknown === 0 && poor.unknown === 0 && households.value > 0;
  return {
    communes: codes.length,
    households,
    poor,
    nearPoor: table.has("near_poor_households")
      ? sumMeasure(table, period, codes, "near_poor_households")
      : null,
    shareOfPoor: province === null || province === 0 ? null : (100 * poor.value) / province,
    poorRate: isWhole ? (100 * poor.value) / households.value : null,
    areaKm2: sumAreas(codes, areas),
  };
}

function sumMeasure(table: SeriesTable, period: string, codes: readonly string[], measure: string): Total {
  const cells = codes.map((code) => table.cell(code, period, measure));
  const known = cells.filter((cell) => cell.value !== null && isShown(cell.status));
  return {
    value: known.reduce((sum, cell) => sum + (cell.value ?? 0), 0),
    status: known.length === 0 ? "missing" : deriveStatus(known.map((cell) => cell.status)),
    unknown: cells.length - known.length,
  };
}

function sumAreas(codes: readonly string[], areas: ReadonlyMap<string, number | null>): number | null {
  const known = codes.map((code) => areas.get(code) ?? null);
  return known.includes(null) ? null : known.reduce<number>((sum, area) => sum + (area ?? 0), 0);
}

export function readAreas(places: PlacesFile | null): ReadonlyMap<string, number | null> {
  return new Map(places?.current.map(({ code, areaKm2 }) => [code, areaKm2]));
}
