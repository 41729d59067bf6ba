import type { SeriesColumn, SeriesFile } from "#domain/dataset";

/** One cell of the published series. */
export interface At {
  readonly place: string;
  readonly period: string;
  readonly measure: string;
}

/** The same series with one number changed, and no other: what follows in the row is stored as a difference and moves back. */
export function changeNumber(series: readonly SeriesFile[], at: At, by: number): SeriesFile[] {
  return changeRow(series, at, (columns, row, index) => {
    const later = columns.findIndex(
      (column, other) => other > index && (column?.values[row] ?? null) !== null,
    );
    return columns.map((column, other) => {
      if (column === null || (other !== index && other !== later)) return column;
      const difference = other === index ? by : -by;
      return {
        ...column,
        values: column.values.map((value, place) =>
          place === row && value !== null ? value + difference : value,
        ),
      };
    });
  });
}

/** The same series with the status of one number changed. */
export function changeStatus(series: readonly SeriesFile[], at: At, letter: string): SeriesFile[] {
  return changeRow(series, at, (columns, row, index) =>
    columns.map((column, other) => {
      if (column === null || other !== index) return column;
      const letters = Array.from(column.values, (_, place) => column.status[place] ?? column.status);
      return { ...column, status: letters.map((own, place) => (place === row ? letter : own)).join("") };
    }),
  );
}

/** The same series with one number credited to another document. */
export function changeDocument(series: readonly SeriesFile[], at: At, document: string): SeriesFile[] {
  const credited = changeRow(series, at, (columns, row, index, set) =>
    columns.map((column, other) => {
      if (column === null || other !== index) return column;
      const others = (column.others ?? []).filter(([place]) => place !== row);
      return { ...column, others: [...others, [row, set]] };
    }),
  );
  return credited.map((file) =>
    file.columns[at.measure] === undefined ? file : { ...file, documents: [...file.documents, [document]] },
  );
}

type Columns = readonly (SeriesColumn | null)[];

function changeRow(
  series: readonly SeriesFile[],
  { place, period, measure }: At,
  change: (columns: Columns, row: number, index: number, set: number) => (SeriesColumn | null)[],
): SeriesFile[] {
  return series.map((file) => {
    const columns = file.columns[measure];
    if (columns === undefined) return file;
    const [row, index] = [file.rows.indexOf(place), file.periods.indexOf(period)];
    const changed = change(columns, row, index, file.documents.length);
    return { ...file, columns: { ...file.columns, [measure]: changed } };
  });
}
