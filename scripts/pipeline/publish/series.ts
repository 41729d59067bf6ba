import type { SeriesColumn, SeriesFile } from "#domain/dataset";
import { SERIES_THEMES, type SeriesTheme } from "#domain/indicator";
import type { MeasureTable } from "#domain/measure";
import { encodeDeltas } from "#domain/series";
import { formatStatusLetter, type Status } from "#domain/status";
import type { PeriodTable } from "../derive/assemble.ts";
import { cellKey } from "../derive/disclose.ts";
import type { OfficialCell, Overlay } from "../derive/overlay.ts";

/** What a province's series are made of. */
export interface SeriesInput {
  /** Which file a measure is published in. */
  readonly measures: MeasureTable;
  readonly province: string;
  /** Commune codes of 2025 in ascending order. */
  readonly communes: readonly string[];
  readonly tables: readonly PeriodTable[];
  readonly overlay: Overlay;
  /** Status and source of everything that no document prints. */
  readonly status: Status;
  readonly source: string;
  /** Cells that a public edition withholds, as "period/code/measure". */
  readonly withheld: ReadonlySet<string>;
}

/** One file a theme; the first map needs `core` alone. */
export function makeSeriesFiles(input: SeriesInput): SeriesFile[] {
  const measures = [...new Set(input.tables.flatMap((table) => [...table.today.keys()]))].sort();
  return SERIES_THEMES.flatMap((theme) => {
    const own = measures.filter((measure) => input.measures.require(measure).theme === theme);
    return own.length === 0 ? [] : [makeSeriesFile(input, theme, own)];
  });
}

function makeSeriesFile(input: SeriesInput, theme: SeriesTheme, measures: readonly string[]): SeriesFile {
  const rows = [input.province, ...input.communes];
  const printed = input.overlay.printed.map(({ code, ...rest }) => ({ ...rest, row: rows.indexOf(code) }));
  return {
    format: "atlas.series",
    version: 1,
    province: input.province,
    theme,
    rows,
    periods: input.tables.map((table) => table.period.id),
    columns: Object.fromEntries(measures.map((measure) => [measure, makeColumns(input, rows, measure)])),
    printed: theme === "core" ? printed.filter((entry) => entry.row >= 0) : [],
  };
}

function makeColumns(input: SeriesInput, rows: readonly string[], measure: string): (SeriesColumn | null)[] {
  const values = input.tables.map((table) => {
    const counts = table.today.get(measure);
    return counts === undefined
      ? null
      : rows.map((code, row) => {
          if (input.withheld.has(cellKey(table.period.id, code, measure))) return null;
          return (row === 0 ? table.total.get(measure) : counts.get(code)) ?? null;
        });
  });
  const deltas = encodeDeltas(values);
  return input.tables.map((table, index) => {
    const column = values[index];
    if (column === null || column === undefined) return null;
    const official = input.overlay.cells.filter(
      (cell) => cell.measure === measure && cell.period === table.period.id,
    );
    const described = describeColumn(input, rows, column, deltas[index] ?? [], official, (code) =>
      input.withheld.has(cellKey(table.period.id, code, measure)),
    );
    return { ...described, ...describeRows(rows, table, measure) };
  });
}

function describeColumn(
  input: SeriesInput,
  rows: readonly string[],
  values: readonly (number | null)[],
  deltas: (number | null)[],
  official: readonly OfficialCell[],
  isWithheld: (code: string) => boolean,
): SeriesColumn {
  const byCode = new Map(official.map((cell) => [cell.code, cell]));
  const letters = rows.map((code, row) => {
    if (isWithheld(code)) return formatStatusLetter("suppressed");
    return formatStatusLetter(values[row] === null ? "missing" : (byCode.get(code)?.status ?? input.status));
  });
  const uniform = letters.every((letter) => letter === letters[0]);
  const sources = official
    .map((cell): [number, string] => [rows.indexOf(cell.code), cell.source])
    .sort((a, b) => a[0] - b[0]);
  return {
    values: deltas,
    status: uniform ? (letters[0] ?? "m") : letters.join(""),
    source: input.source,
    ...(sources.length === 0 ? {} : { sources }),
  };
}

/** Rows with an interval, and rows that old communes can not be put together into; left out where there are none. */
function describeRows(
  rows: readonly string[],
  table: PeriodTable,
  measure: string,
): Pick<SeriesColumn, "intervals" | "broken"> {
  const intervals = [...(table.intervals.get(measure) ?? [])]
    .map(([code, [lower, upper]]): [number, number, number] => [rows.indexOf(code), lower, upper])
    .filter(([row]) => row >= 0)
    .sort((a, b) => a[0] - b[0]);
  const broken = [...(table.incomplete.get(measure) ?? [])]
    .map((code) => rows.indexOf(code))
    .filter((row) => row >= 0)
    .sort((a, b) => a - b);
  return {
    ...(intervals.length === 0 ? {} : { intervals }),
    ...(broken.length === 0 ? {} : { broken }),
  };
}
