import type { Fact } from "#domain/publishedFiles";
import type { SeriesFile } from "#domain/dataset";
import { decodeDeltas } from "#domain/series";
import { parseStatusLetter } from "#domain/status";
import { cellKey, rateKey } from "./disclosureInput.ts";
import type { EarlierReleases } from "./earlierReleases.ts";

/** One release as its files say it. */
export interface ReleasedFiles {
  readonly series: readonly SeriesFile[];
  readonly facts: readonly Pick<
    Fact,
    "scheme" | "code" | "level" | "date" | "standard" | "measure" | "value"
  >[];
  readonly threshold: number;
}

/** The key of a figure that stands beside the communes. */
export function factKey(fact: Pick<Fact, "scheme" | "code" | "date" | "standard" | "measure">): string {
  const { scheme, code, date, standard, measure } = fact;
  return `fact/${String(scheme)}/${code}/${date}/${String(standard)}/${measure}`;
}

/** What a release prints and withholds, cell by cell. */
export function readReleased({ series, facts, threshold }: ReleasedFiles): EarlierReleases {
  const printed = new Map<string, number[]>();
  const withheld = new Set<string>();
  const put = (key: string, value: number | null, isWithheld: boolean) => {
    if (isWithheld) withheld.add(key);
    else if (value !== null) printed.set(key, [value]);
  };
  for (const file of series) {
    eachCell(file, put);
    for (const { indicator, period, row, value, status } of file.printed)
      put(rateKey(period, file.rows[row] ?? "", indicator), value, status === "suppressed");
  }
  for (const fact of facts) {
    put(factKey(fact), fact.value, false);
    // Sums of old districts and of parts stand in the tables of the province under their own codes.
    if ((fact.level === "district" || fact.level === "part") && fact.standard !== null)
      put(cellKey(`${fact.date.slice(0, 4)}-${fact.standard}`, fact.code, fact.measure), fact.value, false);
  }
  return { threshold, printed, withheld };
}

function eachCell(
  { rows, periods, columns }: SeriesFile,
  put: (key: string, value: number | null, isWithheld: boolean) => void,
): void {
  for (const [measure, list] of Object.entries(columns)) {
    const values = decodeDeltas(list.map((column) => column?.values ?? null));
    list.forEach((column, at) => {
      if (column === null) return;
      rows.forEach((code, row) => {
        const letter = column.status.length === 1 ? column.status : column.status.charAt(row);
        const isWithheld = parseStatusLetter(letter) === "suppressed";
        put(cellKey(periods[at] ?? "", code, measure), values[at]?.[row] ?? null, isWithheld);
      });
    });
  }
}
