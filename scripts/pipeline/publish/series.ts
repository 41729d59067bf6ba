import { FORMAT_VERSION, type PrintedRate, type SeriesColumn, type SeriesFile } from "#domain/dataset";
import { SERIES_THEMES, type SeriesTheme } from "#domain/indicator";
import type { MeasureTable } from "#domain/measure";
import { encodeDeltas } from "#domain/series";
import { formatStatusLetter } from "#domain/status";
import { readCount, readPaper, type PeriodTable } from "../derive/assemble.ts";
import { cellKey } from "../derive/disclosureInput.ts";
import type { DisclosedRate } from "../derive/discloseRates.ts";
import { DocumentSets } from "./documentSets.ts";

/** What a province's series are made of. */
export interface SeriesInput {
  /** Which file a measure is published in. */
  readonly measures: MeasureTable;
  readonly province: string;
  /** Commune codes of 2025 in ascending order. */
  readonly communes: readonly string[];
  readonly tables: readonly PeriodTable[];
  readonly printed: readonly DisclosedRate[];
  /** Cells that a public edition withholds, as "period/code/measure". */
  readonly withheld: ReadonlySet<string>;
}

/** One file a theme; the first map needs `core` alone. */
export function makeSeriesFiles(input: SeriesInput): SeriesFile[] {
  const measures = [...new Set(input.tables.flatMap((table) => [...table.today.keys()]))].sort();
  return SERIES_THEMES.flatMap((theme) => {
    const own = measures.filter((measure) => input.measures.require(measure).theme === theme);
    return own.length === 0 ? [] : [new SeriesWriter(input).write(theme, own)];
  });
}

/** Writes one file; sets of documents are numbered as they are met, in an order that the files read have no part in. */
class SeriesWriter {
  readonly #input: SeriesInput;
  readonly #rows: readonly string[];
  readonly #documents = new DocumentSets();

  constructor(input: SeriesInput) {
    this.#input = input;
    this.#rows = [input.province, ...input.communes];
  }

  write(theme: SeriesTheme, measures: readonly string[]): SeriesFile {
    const columns = Object.fromEntries(measures.map((measure) => [measure, this.#columns(measure)]));
    const printed = theme === "core" ? this.#input.printed.flatMap((cell) => this.#printed(cell)) : [];
    return {
      format: "atlas.series",
      version: FORMAT_VERSION,
      province: this.#input.province,
      theme,
      rows: [...this.#rows],
      periods: this.#input.tables.map((table) => table.period.id),
      documents: this.#documents.list(),
      columns,
      printed,
    };
  }

  #printed({ indicator, period, code, value, status, documents, flag }: DisclosedRate): PrintedRate[] {
    const row = this.#rows.indexOf(code);
    if (row < 0) return [];
    const printed = { indicator, period, row, value, status, documents: this.#documents.indexOf(documents) };
    // Most rates contradict nothing, and the file is part of the first map.
    return [flag === null ? printed : { ...printed, flag }];
  }

  #columns(measure: string): (SeriesColumn | null)[] {
    const { tables, withheld, province } = this.#input;
    const values = tables.map((table) =>
      table.today.has(measure)
        ? this.#rows.map((code) =>
            withheld.has(cellKey(table.period.id, code, measure))
              ? null
              : readCount(table, measure, code, province),
          )
        : null,
    );
    const deltas = encodeDeltas(values);
    return tables.map((table, index) => {
      const column = values[index];
      if (column === null || column === undefined) return null;
      const described = this.#describe(table, measure, column);
      return {
        values: deltas[index] ?? [],
        ...described,
        ...this.#intervals(table, measure),
        ...describeBroken(this.#rows, table, measure),
      };
    });
  }

  /** Rows with an interval; left out where there are none. That of a withheld figure would tell what it is. */
  #intervals(table: PeriodTable, measure: string): Pick<SeriesColumn, "intervals"> {
    const intervals = [...(table.intervals.get(measure) ?? [])]
      .filter(([code]) => !this.#input.withheld.has(cellKey(table.period.id, code, measure)))
      .map(([code, [lower, upper]]): [number, number, number] => [this.#rows.indexOf(code), lower, upper])
      .filter(([row]) => row >= 0)
      .sort((a, b) => a[0] - b[0]);
    return intervals.length === 0 ? {} : { intervals };
  }

  #describe(
    table: PeriodTable,
    measure: string,
    values: readonly (number | null)[],
  ): Pick<SeriesColumn, "status" | "documents" | "others"> {
    const { withheld, province } = this.#input;
    const sets: (number | null)[] = [];
    const letters = this.#rows.map((code, row) => {
      const isWithheld = withheld.has(cellKey(table.period.id, code, measure));
      const paper = readPaper(table, measure, code, province);
      const hasFigure = paper !== undefined && (isWithheld || values[row] !== null);
      sets.push(hasFigure ? this.#documents.indexOf(paper.documents) : null);
      if (isWithheld) return formatStatusLetter("suppressed");
      return formatStatusLetter(hasFigure ? paper.status : "missing");
    });
    const documents = mostFrequent(sets) ?? this.#documents.indexOf([]);
    const others = sets.flatMap((set, row): [number, number][] =>
      set === null || set === documents ? [] : [[row, set]],
    );
    const uniform = letters.every((letter) => letter === letters[0]);
    return {
      status: uniform ? (letters[0] ?? "m") : letters.join(""),
      documents,
      ...(others.length === 0 ? {} : { others }),
    };
  }
}

/** The set that most rows have, the first numbered among equals; null where no row has a figure. */
function mostFrequent(sets: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const set of sets) if (set !== null) counts.set(set, (counts.get(set) ?? 0) + 1);
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return first?.[0] ?? null;
}

/** Rows that old communes can not be put together into; left out where there are none. */
function describeBroken(
  rows: readonly string[],
  table: PeriodTable,
  measure: string,
): Pick<SeriesColumn, "broken"> {
  const broken = [...(table.incomplete.get(measure) ?? [])]
    .map((code) => rows.indexOf(code))
    .filter((row) => row >= 0)
    .sort((a, b) => a - b);
  return broken.length === 0 ? {} : { broken };
}
