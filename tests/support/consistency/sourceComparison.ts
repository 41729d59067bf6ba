import type { SeriesFile } from "#domain/dataset";
import { SeriesTable } from "#domain/series";
import type { ProvinceSource, Sourced } from "./source.ts";

/** Published numbers held against the received files. */
export interface SourceComparison {
  readonly compared: number;
  readonly disagreements: readonly string[];
  /** Cells that the edition withholds. */
  readonly withheld: number;
  /** Counts of people or households from 1 to 4 that are shown though no document prints them, as "period/place/measure". */
  readonly small: readonly string[];
}

/** Below this a count is withheld. */
const THRESHOLD = 5;

/** Goes through every cell of every series. */
export function compareSource(source: ProvinceSource, series: readonly SeriesFile[]): SourceComparison {
  const table = new SeriesTable(series);
  const disagreements: string[] = [];
  const small: string[] = [];
  let compared = 0;
  let withheld = 0;
  for (const [measure, period, place] of listCells(series)) {
    const [received, published] = [source.cell(place, period, measure), table.cell(place, period, measure)];
    const key = `${period}/${place}/${measure}`;
    compared++;
    if (published.status === "suppressed") {
      withheld++;
      // Only what is known can be withheld, and then there is no number left.
      if (received.value === null || published.value !== null) disagreements.push(`${key}: withheld`);
      continue;
    }
    const documents = received.value === null ? [] : published.documents;
    const found = {
      value: published.value,
      status: published.status,
      documents,
      broken: published.broken ?? false,
    };
    if (describe(found) !== describe(received))
      disagreements.push(`${key}: ${describe(found)}, not ${describe(received)}`);
    if (isSmall(received, measure)) small.push(key);
  }
  return { compared, disagreements, withheld, small };
}

function describe({ value, status, documents, broken }: Sourced): string {
  return `${String(value)} (${status}, ${documents.join(" and ")}${broken ? ", broken" : ""})`;
}

function isSmall({ value, status }: Sourced, measure: string): boolean {
  const isCount = !measure.startsWith("coverage_") && measure !== "area_km2";
  return isCount && status !== "official" && value !== null && value > 0 && value < THRESHOLD;
}

function* listCells(
  series: readonly SeriesFile[],
): Generator<[measure: string, period: string, place: string]> {
  for (const { columns, periods, rows } of series)
    for (const [measure, all] of Object.entries(columns))
      for (const [at, column] of all.entries())
        if (column !== null) for (const place of rows) yield [measure, periods[at] ?? "", place];
}
