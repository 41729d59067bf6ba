import type { MoneySource } from "#domain/coverage/programme";
import type { CoverageRecord } from "#domain/coverage/record";
import type { RowReference } from "#domain/problemCells";

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

/** A record as its row has it: of one source of money (nguồn vốn), or null where the row names none. */
export type RecordedRow = FromForm<CoverageRecord & { readonly source: MoneySource | null }>;

/** The row of another as a message must name it: without the file and the sheet that both stand in. */
export function refer(
  { file, sheet, row }: Pick<RowPlace, "file" | "sheet" | "row">,
  seenFrom: Pick<RowPlace, "file" | "sheet">,
): RowReference {
  const isSameFile = file === seenFrom.file;
  return {
    file: isSameFile ? null : file,
    sheet: isSameFile && sheet === seenFrom.sheet ? null : sheet,
    row,
  };
}
