import { read, utils, write, type WorkBook } from "@e965/xlsx";

/** A workbook in which some cells hold something else: by the name of the sheet and of the cell. */
export function changeCells(
  bytes: Uint8Array,
  changes: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): Uint8Array {
  const book: WorkBook = read(bytes, { type: "array" });
  for (const [name, cells] of Object.entries(changes)) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    for (const [cell, value] of Object.entries(cells))
      utils.sheet_add_aoa(sheet, [[value]], { origin: cell });
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
