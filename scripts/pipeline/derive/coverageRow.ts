/** Where a row of a coverage form stands, as a spreadsheet shows it. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** Letters of the columns that the form has, by their keys ("programme", "region"). */
  readonly columns: ReadonlyMap<string, string>;
}

/** Something a coverage form says, with the row that says it, which is not published. */
export type FromForm<T> = T & {
  readonly at: RowPlace;
};

/** The row of another for a message: "row 4" on the same sheet, else with file and sheet before it. */
export function nameRow(row: RowPlace, seenFrom: RowPlace): string {
  const number = `row ${String(row.row)}`;
  if (row.file !== seenFrom.file)
    return [row.file, row.sheet, number].filter((part) => part !== "").join(" > ");
  return row.sheet === seenFrom.sheet ? number : `${row.sheet} > ${number}`;
}
