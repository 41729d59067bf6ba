import { DatasetError, type SeriesColumn, type SeriesFile } from "./dataset.ts";
import type { Cell, Printed } from "./indicator.ts";
import { parseStatusLetter } from "./status.ts";

/** Values of one measure, one list a period, `null` where not collected; rows as in the file. */
export type Values = readonly (number | null)[];

/**
 * Differences from the last known value of the same row; the first known value stands as it is.
 * Neighbouring years are alike, so differences are short and compress well. Integers stay integers.
 */
export function encodeDeltas(periods: readonly (Values | null)[]): (number | null)[][] {
  const last: number[] = [];
  return periods.map((values) =>
    (values ?? []).map((value, row) => {
      if (value === null) return null;
      const difference = toMillionths(value - (last[row] ?? 0));
      last[row] = value;
      return difference;
    }),
  );
}

/** The inverse of {@link encodeDeltas}. */
export function decodeDeltas(periods: readonly (Values | null)[]): (number | null)[][] {
  const last: number[] = [];
  return periods.map((values) =>
    (values ?? []).map((difference, row) => {
      if (difference === null) return null;
      const value = toMillionths((last[row] ?? 0) + difference);
      last[row] = value;
      return value;
    }),
  );
}

/** Differences of decimals carry binary dust; six decimals are more than any table prints. */
function toMillionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

const MISSING: Cell = { value: null, status: "missing", documents: [] };
/** No form of the period asks the measure: nothing is missing that anybody was to give. */
const NOT_COLLECTED: Cell = { value: null, status: "not-collected", documents: [] };

/** Reads cells out of the series files of one province. */
export class SeriesTable {
  readonly rows: readonly string[];
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #measures = new Map<
    string,
    {
      columns: readonly (SeriesColumn | null)[];
      values: Values[];
      periods: Map<string, number>;
      documents: SeriesFile["documents"];
    }
  >();
  readonly #printed = new Map<string, Printed>();
  /** What is said of a measure that no file has. */
  readonly #absent: Cell;

  /**
   * @param isWhole true where these are all the files of a province: then a measure that none has is not collected
   * @throws DatasetError when the files disagree about their rows or a column has another length
   */
  constructor(files: readonly SeriesFile[], isWhole = false) {
    this.#absent = isWhole ? NOT_COLLECTED : MISSING;
    this.rows = files[0]?.rows ?? [];
    this.#rowOf = new Map(this.rows.map((code, row) => [code, row]));
    for (const file of files) this.#add(file);
  }

  #add(file: SeriesFile): void {
    const name = `series ${file.province} ${file.theme}`;
    if (file.rows.join() !== this.rows.join())
      throw new DatasetError(name, "rows differ from the core series");
    const periods = new Map(file.periods.map((id, index) => [id, index]));
    for (const [measure, columns] of Object.entries(file.columns)) {
      checkColumns(name, measure, columns, file);
      checkDocuments(name, measure, columns, file);
      this.#measures.set(measure, {
        columns,
        values: decodeDeltas(columns.map((column) => column?.values ?? null)),
        periods,
        documents: file.documents,
      });
    }
    for (const { indicator, period, row, documents, ...printed } of file.printed) {
      this.#printed.set(`${indicator}/${period}/${String(row)}`, {
        ...printed,
        documents: documentsAt(name, indicator, file, documents),
      });
    }
  }

  /** True when the measure's file has been loaded. */
  has(measure: string): boolean {
    return this.#measures.has(measure);
  }

  /** The stored count of a measure for a unit at a period; `missing` where there is none. */
  cell(code: string, period: string, measure: string): Cell {
    const row = this.#rowOf.get(code);
    const series = this.#measures.get(measure);
    if (row === undefined) return MISSING;
    if (series === undefined) return this.#absent;
    // The file of the measure is there: a period that it does not have was not asked by any form.
    const index = series.periods.get(period) ?? -1;
    const column = series.columns[index] ?? null;
    if (column === null) return NOT_COLLECTED;
    return { value: series.values[index]?.[row] ?? null, ...describeCell(column, row, series.documents) };
  }

  printed(code: string, period: string, indicator: string): Printed | null {
    const row = this.#rowOf.get(code);
    return row === undefined ? null : (this.#printed.get(`${indicator}/${period}/${String(row)}`) ?? null);
  }
}

const NO_DOCUMENTS: readonly string[] = [];

function describeCell(
  column: SeriesColumn,
  row: number,
  documents: SeriesFile["documents"],
): Omit<Cell, "value"> {
  const letter = column.status.length === 1 ? column.status : (column.status[row] ?? "m");
  const interval = column.intervals?.find(([at]) => at === row);
  return {
    status: parseStatusLetter(letter),
    documents: documents[setOf(column, row)] ?? NO_DOCUMENTS,
    ...(interval === undefined ? {} : { interval: [interval[1], interval[2]] }),
    ...(column.broken?.includes(row) === true ? { broken: true } : {}),
  };
}

function setOf({ documents, others }: SeriesColumn, row: number): number {
  return others?.find(([at]) => at === row)?.[1] ?? documents;
}

function checkColumns(
  name: string,
  measure: string,
  columns: readonly (SeriesColumn | null)[],
  file: SeriesFile,
): void {
  if (columns.length !== file.periods.length)
    throw new DatasetError(name, `${measure}: one column a period expected`);
  for (const column of columns) {
    if (column === null) continue;
    const fits = column.status.length === 1 || column.status.length === file.rows.length;
    if (column.values.length !== file.rows.length || !fits) {
      throw new DatasetError(
        name,
        `${measure}: ${String(file.rows.length)} rows expected, ${String(column.values.length)} found`,
      );
    }
  }
}

function checkDocuments(
  name: string,
  measure: string,
  columns: readonly (SeriesColumn | null)[],
  file: SeriesFile,
): void {
  for (const column of columns)
    for (const set of column === null ? [] : [column.documents, ...(column.others ?? []).map(([, at]) => at)])
      documentsAt(name, measure, file, set);
}

/** The documents that an index names. @throws DatasetError where the file has no such set */
function documentsAt(name: string, what: string, { documents }: SeriesFile, set: number): readonly string[] {
  const found = documents[set];
  if (found === undefined) throw new DatasetError(name, `${what}: no set ${String(set)} of documents`);
  return found;
}
