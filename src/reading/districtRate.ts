/** Rates of districts of old (tỷ lệ của huyện cũ), put together from communes of today and from published sums of districts. */
import type { Fact } from "#domain/publishedFiles";
import type { IndicatorRule } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { yearOf, type Period } from "#domain/standard";
import { deriveStatus, isShown, type Status } from "#domain/status";
import type { MeasuredRate } from "#domain/targets/progress";

/** Where the counts of a rate are read from. */
export interface DistrictSources {
  readonly table: SeriesTable;
  readonly rule: IndicatorRule;
  readonly period: Period;
  /** Figures beside the communes, sums of districts among them. */
  readonly facts: readonly Fact[];
}

/** A district of old and the communes of today that it became. */
export interface DistrictCommunes {
  readonly code: string;
  readonly communes: readonly string[];
}

interface Sum {
  readonly value: number;
  readonly statuses: readonly Status[];
}

/**
 * One rate of several districts: counts are summed and divided once. Where a commune is withheld the published sum of its district
 * stands in; null where there is none, or where a commune has no figure.
 */
export function rateOfDistricts(
  sources: DistrictSources,
  districts: readonly DistrictCommunes[],
): MeasuredRate | null {
  const { numerator, denominator } = sources.rule;
  const [plus, minus] = [numerator.plus, numerator.minus].map((measures) =>
    addAll(measures.map((measure) => sumOf(sources, districts, measure))),
  );
  const all = sumOf(sources, districts, denominator ?? "");
  if (plus === undefined || minus === undefined || plus === null || minus === null || all === null)
    return null;
  const status = deriveStatus([...plus.statuses, ...minus.statuses, ...all.statuses]);
  if (all.value === 0 || !isShown(status)) return null;
  return { year: yearOf(sources.period), value: (100 * (plus.value - minus.value)) / all.value, status };
}

function sumOf(
  sources: DistrictSources,
  districts: readonly DistrictCommunes[],
  measure: string,
): Sum | null {
  return addAll(districts.map((district) => sumOfDistrict(sources, district, measure)));
}

function sumOfDistrict(
  { table, period, facts }: DistrictSources,
  { code, communes }: DistrictCommunes,
  measure: string,
): Sum | null {
  const cells = communes.map((commune) => table.cell(commune, period.id, measure));
  const known = addAll(
    cells.map((cell) => (cell.value === null ? null : { value: cell.value, statuses: [cell.status] })),
  );
  if (known !== null) return known;
  const published = facts.find(
    (fact) =>
      fact.level === "district" &&
      fact.code === code &&
      fact.measure === measure &&
      fact.date === period.date &&
      fact.standard === period.standard,
  );
  return published === undefined ? null : { value: published.value, statuses: [published.status] };
}

/** Null where one of them is not known. */
function addAll(parts: readonly (Sum | null)[]): Sum | null {
  return parts.reduce<Sum | null>(
    (sum, part) =>
      sum === null || part === null
        ? null
        : { value: sum.value + part.value, statuses: [...sum.statuses, ...part.statuses] },
    { value: 0, statuses: [] },
  );
}
