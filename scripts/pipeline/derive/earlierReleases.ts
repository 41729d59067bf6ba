import type { Fact } from "#domain/publishedFiles";
import type { SeriesFile } from "#domain/dataset";
import { decodeDeltas } from "#domain/series";
import { parseStatusLetter } from "#domain/status";
import { cellKey, rateKey } from "./disclosureInput.ts";

/**
 * What the public releases of a province have said so far (các lần công bố trước), by "period/code/measure": everybody has it, whatever the next
 * release says. Of what they withheld there is no figure.
 */
export interface EarlierReleases {
  /** Counts from 1 to below it were small: the highest that any of them went by; 0 where there are none. */
  readonly threshold: number;
  /** Every figure that was printed for a cell; several where a source was revised. */
  readonly printed: ReadonlyMap<string, readonly number[]>;
  readonly withheld: ReadonlySet<string>;
}

/** Before the first release. */
export const NO_RELEASE: EarlierReleases = { threshold: 0, printed: new Map(), withheld: new Set() };

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
    // Sums of old districts stand in the tables of the province under the code of the district.
    if (fact.level === "district" && fact.standard !== null)
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

/** What is known after both. */
export function joinReleases(a: EarlierReleases, b: EarlierReleases): EarlierReleases {
  const printed = new Map(a.printed);
  for (const [key, values] of b.printed)
    printed.set(key, [...new Set([...(a.printed.get(key) ?? []), ...values])]);
  return {
    threshold: Math.max(a.threshold, b.threshold),
    printed,
    withheld: new Set([...a.withheld, ...b.withheld]),
  };
}

/**
 * Whether everybody has the figure from an earlier release. One that has been revised since is a new figure: what was printed in its place tells
 * that it was another.
 */
export function isKnown(earlier: EarlierReleases, key: string, value: number | null): boolean {
  return value !== null && earlier.printed.get(key)?.includes(value) === true;
}
