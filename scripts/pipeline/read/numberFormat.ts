import { SSF } from "@e965/xlsx";
import type { GridCell } from "../sheet.ts";

/** The parts of a spreadsheet's number formats that are read (SheetJS ships them without types). */
interface NumberFormats {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (
    serial: number,
    options: { readonly date1904: boolean },
  ) => { readonly y: number; readonly m: number; readonly d: number } | null;
}
const formats = SSF as NumberFormats;

/** Text in quotes, behind a backslash and in brackets stands for itself: 0.00"%" shows a sign and multiplies nothing. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/** Digits that a double keeps whatever 0.0698 x 100 makes of the last ones. */
const DIGITS = 12;

/**
 * A number as its format shows it: a percentage multiplied by 100 and a date as ISO text; a number under any other format is itself.
 * `from1904`: days are counted from 1904, as old Macintosh workbooks do.
 */
export function readNumberCell(value: number, format: unknown, from1904: boolean): GridCell {
  if (typeof format !== "string" && typeof format !== "number") return value;
  const bare = String(format).replace(LITERAL, "");
  if (bare.includes("%")) return { percent: Number((value * 100).toPrecision(DIGITS)) };
  if (value < 1 || !formats.is_date(String(format))) return value;
  const date = formats.parse_date_code(value, { date1904: from1904 });
  return date === null ? value : `${pad(date.y, 4)}-${pad(date.m, 2)}-${pad(date.d, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
