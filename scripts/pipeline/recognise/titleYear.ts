import { fold } from "../match/fold.ts";
import type { GridCell } from "../sheet.ts";

/** Lines above a header that may be its title; more of them is a letter. */
const MOST_LINES = 15;
/** A line that says what the table is: of other lines, a decision's above all, the years are not the table's. */
const TITLE = /\b(?:ket qua|ra soat|tong hop|so lieu|danh sach|bieu)\b/;
const LEGAL = /\b(?:quyet dinh|nghi dinh|thong tu|nghi quyet|can cu|kem theo|chuan ngheo|giai doan)\b.*/;
/** "năm 2025", "31/12/2025"; not "tháng 7 năm 2021", "năm 2021-2025". */
const YEARS = /(?<!\bthang \d{1,2} )\bnam (20\d\d)\b(?! 20\d\d)|\b31 12 (20\d\d)\b/g;

/**
 * The years that the title of a table says it is of (năm của bảng), in the order of the lines; none where it says none.
 * @param header 0-based first row of the table's header
 */
export function yearsOfTitle(rows: readonly (readonly GridCell[])[], header: number): number[] {
  const lines = rows
    .slice(Math.max(0, header - MOST_LINES), header)
    .flatMap((cells) => [...new Set(cells.filter((cell) => typeof cell === "string"))])
    .map(fold)
    .filter((line) => TITLE.test(line));
  return lines.flatMap((line) =>
    [...line.replace(LEGAL, "").matchAll(YEARS)].map(([, year, ofDay]) => Number(year ?? ofDay)),
  );
}

/**
 * The year that a title says in place of that of its period; null where it says that one, or none. What was counted at the end of a year is
 * called the beginning of the next ("đầu năm 2022").
 */
export function otherYear(
  rows: readonly (readonly GridCell[])[],
  header: number,
  year: number,
): number | null {
  const said = yearsOfTitle(rows, header);
  const [first] = said;
  if (first === undefined || said.includes(year)) return null;
  const isBeginning = rows
    .slice(0, header)
    .some((cells) => cells.some((cell) => typeof cell === "string" && /\bdau (?:nam|ky)\b/.test(fold(cell))));
  return isBeginning && said.includes(year + 1) ? null : first;
}
