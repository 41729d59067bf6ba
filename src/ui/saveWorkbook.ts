import { saveFile } from "./saveFile.ts";

/** One sheet: rows of text and numbers. */
interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly widths: readonly number[];
}

/** Longest name a spreadsheet takes for a sheet, and marks it refuses. */
const LONGEST = 31;
const REFUSED = /[[\]:*?/\\]/g;

/** Hands a workbook (.xlsx) to the reader; its writer is fetched when the first one is asked for. Cells hold values, never formulas. */
export async function saveWorkbook(name: string, sheets: readonly Sheet[]): Promise<void> {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  for (const { name: title, rows, widths } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet["!cols"] = widths.map((wch) => ({ wch }));
    utils.book_append_sheet(book, sheet, title.replace(REFUSED, " ").slice(0, LONGEST));
  }
  const bytes = write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer;
  saveFile(name, bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}
