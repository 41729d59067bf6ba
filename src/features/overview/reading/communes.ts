import type { PlacesFile } from "#domain/publishedFiles";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { rankValues } from "#domain/statistics/rank";
import type { Period } from "#domain/standard";
import { readValue } from "../../../reading/exploration.ts";
import type { CommuneRow, Extremes, LeftOut } from "./model.ts";

/** Communes named in a list where the tail is counted. */
export const LISTED = 5;

/** Every commune of a province with its rate and rank, in the order of the series; one without a name is called by its code. */
export function readCommunes(
  table: SeriesTable,
  rule: IndicatorRule,
  period: Period,
  places: Pick<PlacesFile, "current">,
): CommuneRow[] {
  const named = new Map(places.current.map((place) => [place.code, place]));
  const codes = table.rows.slice(1);
  const values = codes.map((code) => readValue(table, rule, period.id, code));
  const ranks = rankValues(values.map(({ value }) => value));
  return codes.flatMap((code, index) => {
    const value = values[index];
    const place = named.get(code);
    return value === undefined
      ? []
      : [{ code, name: place?.name ?? code, type: place?.type ?? "Xã", value, rank: ranks[index] ?? null }];
  });
}

/** Why communes have no figure. */
export function countLeftOut(values: readonly Pick<IndicatorValue, "status" | "broken">[]): LeftOut {
  const broken = values.filter((value) => value.broken).length;
  const suppressed = values.filter((value) => !value.broken && value.status === "suppressed").length;
  return { suppressed, broken, missing: values.length - broken - suppressed };
}

export function sumLeftOut({ suppressed, broken, missing }: LeftOut): number {
  return suppressed + broken + missing;
}

/** Highest first; among equal rates the one with more poor households, then by code. */
export function byRate(a: CommuneRow, b: CommuneRow): number {
  return (b.value.value ?? -1) - (a.value.value ?? -1) || byNumber(a, b);
}

/** Most poor households first, then by code. */
export function byNumber(a: CommuneRow, b: CommuneRow): number {
  return (b.value.numerator ?? -1) - (a.value.numerator ?? -1) || a.code.localeCompare(b.code);
}

/** How many of those after the first `taken` equal the last of them. */
export function countTied<T>(ordered: readonly T[], taken: number, read: (row: T) => number | null): number {
  const last = ordered[taken - 1];
  if (last === undefined) return 0;
  return ordered.slice(taken).filter((row) => read(row) === read(last)).length;
}

/** The communes with the highest and with the lowest rates; a commune stands in one list only. */
export function findExtremes(communes: readonly CommuneRow[]): Extremes {
  const known = communes.filter(({ value }) => value.value !== null).sort(byRate);
  const highest = known.slice(0, LISTED);
  const upwards = known.slice(LISTED).reverse();
  const lowest = upwards.slice(0, LISTED);
  const rate = ({ value }: CommuneRow) => value.value;
  return {
    highest,
    lowest,
    tiedHighest: countTied(known, LISTED, rate),
    tiedLowest: countTied(upwards, LISTED, rate),
  };
}
