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

const MISSING: Cell = { value: null, status: "missing", source: "" };

/** Reads cells out of the series files of one province. */
export class SeriesTable {
  readonly rows: readonly string[];
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #measures = new Map<
    string,
    { columns: readonly (SeriesColumn | null)[]; values: Values[]; periods: Map<string, number> }
  >();
  readonly #printed = new Map<string, Printed>();

  /** @throws DatasetError when the files disagree about their rows or a column has another length. */
  constructor(files: readonly SeriesFile[]) {
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
      this.#measures.set(measure, {
        columns,
        values: decodeDeltas(columns.map((column) => column?.values ?? null)),
        periods,
      });
    }
    for (const { indicator, period, row, ...printed } of file.printed) {
      this.#printed.set(`${indicator}/${period}/${String(row)}`, printed);
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
    const index = series?.periods.get(period);
    if (row === undefined || series === undefined || index === undefined) return MISSING;
    const column = series.columns[index] ?? null;
    if (column === null) return MISSING;
    const values = series.values[index] ?? [];
    return { value: values[row] ?? null, ...describeCell(column, row) };
  }

  printed(code: string, period: string, indicator: string): Printed | null {
    const row = this.#rowOf.get(code);
    return row === undefined ? null : (this.#printed.get(`${indicator}/${period}/${String(row)}`) ?? null);
  }
}

function describeCell(column: SeriesColumn, row: number): Omit<Cell, "value"> {
  const letter = column.status.length === 1 ? column.status : (column.status[row] ?? "m");
  const source = column.sources?.find(([at]) => at === row)?.[1] ?? column.source;
  const interval = column.intervals?.find(([at]) => at === row);
  return {
    status: parseStatusLetter(letter),
    source,
    ...(interval === undefined ? {} : { interval: [interval[1], interval[2]] }),
    ...(column.broken?.includes(row) === true ? { broken: true } : {}),
  };
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
