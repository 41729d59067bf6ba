import { encodeCsv } from "../csv.ts";
import { bookOf, HEADS, placesOf, R1, truthOf, type Layout, type Rows } from "./layout.ts";
import { writeTable, type Writing } from "./official.ts";

/** R1 as it is, in every kind of file and encoding that offices send. */

const places = placesOf();
const table = (more: Partial<Writing> = {}) => writeTable({ form: R1, places, ...more });
export const rowsOf = (more: Partial<Writing> = {}, heads: Rows = HEADS): Rows => {
  const { header, codes, body, total } = table(more);
  return [...heads, ...header, ...codes, ...body, total];
};

const truth = truthOf(places);
const file = (name: string, bytes: Uint8Array) => [{ file: name, bytes }];
const read = (id: string, what: string, files: Layout["files"]): Layout => ({
  id,
  what,
  files,
  want: "read",
  truth,
});

/** Rows parted by a sign in place of the comma. */
function text(rows: Rows, delimiter: string): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))).join(delimiter));
  return new TextEncoder().encode(lines.join("\r\n"));
}

export const FORMATS: readonly Layout[] = [
  read("xlsx", "the form as it is", file("r1.xlsx", bookOf({ "7.1": rowsOf() }))),
  read("xls", "the form in the old format of Excel", file("r1.xls", bookOf({ "7.1": rowsOf() }, "xls"))),
  read("ods", "the form from LibreOffice", file("r1.ods", bookOf({ "7.1": rowsOf() }, "ods"))),
  read("xlsb", "the form as a binary workbook", file("r1.xlsb", bookOf({ "7.1": rowsOf() }, "xlsb"))),
  read("csv", "a CSV file with commas", file("r1.csv", encodeCsv(rowsOf(), "utf-8-bom"))),
  read("csv-semicolon", "a CSV file with semicolons", file("r1.csv", text(rowsOf(), ";"))),
  read("tsv", "a table with tabs, as pasted from a sheet", file("r1.txt", text(rowsOf(), "\t"))),
  read("utf-16", "Unicode text saved by Excel", file("r1.csv", encodeCsv(rowsOf(), "utf-16le"))),
  read("windows-1258", "a CSV file of an old machine", file("r1.csv", encodeCsv(rowsOf(), "windows-1258"))),
  read("tcvn3", "a CSV file typed in .VnTime", file("r1.csv", encodeCsv(rowsOf(), "tcvn3"))),
];
