import { utils, write, type WorkSheet } from "@e965/xlsx";

/** A cell with a number format, such as 0.0698 under "0.00%", or plain. */
export type BookCell = string | number | null | { readonly v: number; readonly z: string };

/** A sheet of a workbook as an office may leave it. */
export interface BookSheet {
  readonly rows: readonly (readonly BookCell[])[];
  /** As a spreadsheet names them, "C2:C3". */
  readonly merges?: readonly string[];
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
}

const HIDDEN = { visible: 0, hidden: 1, veryHidden: 2 } as const;

/** A workbook of these sheets, by name. */
export function makeSheetBook(
  sheets: Readonly<Record<string, BookSheet>>,
  bookType: "xlsx" | "xls" | "ods" = "xlsx",
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, makeSheet(sheet), name);
  book.Workbook = {
    Sheets: Object.entries(sheets).map(([name, { visibility = "visible" }]) => ({
      name,
      Hidden: HIDDEN[visibility],
    })),
  };
  return new Uint8Array(write(book, { type: "buffer", bookType, cellStyles: true }) as Buffer);
}

function makeSheet({ rows, merges = [], hiddenRows = [] }: BookSheet): WorkSheet {
  const bare = rows.map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? cell.v : cell)),
  );
  const sheet = utils.aoa_to_sheet(bare);
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell === "object" && cell !== null)
        sheet[utils.encode_cell({ r, c })] = { t: "n", v: cell.v, z: cell.z };
    });
  });
  sheet["!merges"] = merges.map((range) => utils.decode_range(range));
  sheet["!rows"] = rows.map((_, row) => (hiddenRows.includes(row) ? { hidden: true } : {}));
  return sheet;
}
