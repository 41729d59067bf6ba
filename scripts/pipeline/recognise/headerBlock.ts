import { isPercent } from "../sheet.ts";
import { isRowOfCodes, readColumnCode, type ColumnCode } from "./codeRow.ts";
import { readHeading, type HeadingWords } from "./headingWords.ts";
import { startsHeader } from "./placeHeaders.ts";
import { readNumber } from "./readNumber.ts";

type Cells = readonly (readonly unknown[])[];

/** A column of a table of which nobody knows yet what it is. */
export interface UnknownColumn {
  /** 0-based. */
  readonly index: number;
  /** Its header cells from top to bottom, each once. */
  readonly cells: readonly string[];
  readonly words: HeadingWords;
  readonly code: ColumnCode | null;
  /** Its figures by row of the body; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Its texts by row of the body. */
  readonly texts: readonly string[];
}

/** Where a table stands on a sheet: its header, its row of codes and what is below them. */
export interface HeaderBlock {
  /** 0-based; that of the codes where they stand alone. */
  readonly top: number;
  readonly firstBodyRow: number;
  readonly hasCodes: boolean;
  /** Header rows with merged cells spread over what they cover. */
  readonly header: Cells;
  readonly columns: readonly UnknownColumn[];
  /** Lines above the header, as one text. */
  readonly title: string;
}

/** Title and address lines above a header are few; deeper down a header is no header. */
export const DEEPEST_HEADER = 40;
/** Rows that a header may have. */
const MOST_ROWS = 8;
/** Rows of the body that are enough to try arithmetic on. */
const TRIED = 200;

/** Finds the header of the first table of a sheet by what it says or by the row of codes under it; null where there is none. */
export function findHeaderBlock(rows: Cells): HeaderBlock | null {
  const last = Math.min(rows.length, DEEPEST_HEADER);
  for (let row = 0; row < last; row++) {
    if (!startsHeader(rows[row] ?? [])) continue;
    const end = findEnd(rows, row);
    if (end !== null) return makeBlock(rows, climb(rows, row), end);
  }
  const codes = rows.slice(0, last).findIndex((row) => isRowOfCodes(row));
  if (codes >= 0) return makeBlock(rows, codes, codes);
  const figures = rows.slice(0, last).findIndex((row) => countFigures(row) >= 2);
  const top = figures < 0 ? figures : climbTexts(rows, figures);
  return top >= 0 && top < figures ? makeBlock(rows, top, figures) : null;
}

/** The row under the header: that of the codes or of the first figures. */
function findEnd(rows: Cells, top: number): number | null {
  for (let row = top; row < Math.min(rows.length, top + MOST_ROWS); row++) {
    const cells = rows[row] ?? [];
    if (row > top && (isRowOfCodes(cells) || countFigures(cells) >= 2))
      return withoutHeadings(rows, top, row);
  }
  return null;
}

/** Headings of groups ("I | Khu vực thành thị") stand above the first figures and are no header. */
function withoutHeadings(rows: Cells, top: number, end: number): number {
  let last = end;
  while (last > top + 1 && isHeading(rows[last - 1] ?? [])) last--;
  return last;
}

function isHeading(row: readonly unknown[]): boolean {
  const filled = row.flatMap((cell, index) => (isText(cell) ? [{ cell, index }] : []));
  const isMerged = new Set(filled.map(({ cell }) => cell)).size === 1 && filled.length > 1;
  return filled.length > 0 && (isMerged || filled.every(({ index }) => index < 2));
}

/** A row of groups may stand above the one with "STT", where nobody has merged its cells. */
function climb(rows: Cells, from: number): number {
  const first = (rows[from] ?? []).findIndex(isText);
  const above = (rows[from - 1] ?? []).flatMap((cell, index) => (isText(cell) ? [index] : []));
  return above.length > 1 && above.every((index) => index > first + 1) ? climb(rows, from - 1) : from;
}

function climbTexts(rows: Cells, from: number): number {
  let top = from;
  while (top > 0 && new Set((rows[top - 1] ?? []).filter(isText)).size > 1) top--;
  return top;
}

function isText(cell: unknown): cell is string {
  return typeof cell === "string" && cell.trim() !== "";
}

export function countFigures(row: readonly unknown[]): number {
  return row.filter((cell) => figureOf(cell) !== null).length;
}

/** A figure in whichever notation it is one, near enough to try arithmetic on. */
function figureOf(cell: unknown): number | null {
  if (typeof cell === "number") return cell;
  if (isPercent(cell)) return cell.percent;
  if (typeof cell !== "string") return null;
  for (const notation of ["vi", "en"] as const) {
    const read = readNumber(cell, notation);
    if (read.kind === "number") return read.value;
  }
  return null;
}

function makeBlock(rows: Cells, top: number, end: number): HeaderBlock {
  const hasCodes = isRowOfCodes(rows[end] ?? []);
  const firstBodyRow = hasCodes ? end + 1 : end;
  const header = spread(rows.slice(top, end));
  const codes = hasCodes ? (rows[end] ?? []) : [];
  const body = rows.slice(firstBodyRow, firstBodyRow + TRIED).filter((row) => countFigures(row) > 0);
  const width = Math.max(
    ...header.map((row) => row.length),
    codes.length,
    ...body.map((row) => row.length),
    0,
  );
  const columns = Array.from({ length: width }, (_, index): UnknownColumn => {
    const cells = header.map((row) => row[index]).filter(isText);
    return {
      index,
      cells: cells.filter((cell, at) => cell !== cells[at - 1]),
      words: readHeading(cells),
      code: readColumnCode(codes[index]),
      values: body.map((row) => figureOf(row[index])),
      texts: body.map((row) => (isText(row[index]) ? row[index] : "")),
    };
  });
  const title = rows.slice(0, top).flat().filter(isText).join(" ");
  return { top, firstBodyRow, hasCodes, header, columns, title };
}

/**
 * Merged headings keep their text in a CSV file, or where somebody has unmerged them, over their first column alone: an empty cell with a
 * heading below belongs to the group on its left.
 */
function spread(header: Cells): unknown[][] {
  const width = Math.max(...header.map((row) => row.length), 0);
  const filled = header.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
  const isBelow = (row: number, column: number) =>
    filled.slice(row + 1).some((cells) => isText(cells[column]) && cells[column] !== filled[row]?.[column]);
  for (const [row, cells] of filled.entries())
    for (let column = 1; column < width; column++) {
      const left = cells[column - 1];
      const isOpen = !isText(cells[column]) && isBelow(row, column);
      if (isOpen && isText(left) && isBelow(row, column - 1)) cells[column] = left;
    }
  return filled;
}
