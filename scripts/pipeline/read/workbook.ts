import {
  read,
  type CellObject,
  type ParsingOptions,
  type Range,
  type WorkBook,
  type WorkSheet,
} from "@e965/xlsx";
import type { SheetVisibility } from "#domain/problemCells";
import type { WorkbookFault } from "#domain/problemFaults";
import { ArchiveError, reasonOf, WorkbookError } from "../fault.ts";
import { ProblemsError } from "../problem.ts";
import type { GridCell, Merge, Sheet } from "../sheet.ts";
import { isZip, repack, unpack } from "./archive.ts";
import { readDelimited } from "./delimited.ts";
import { decodeBytes } from "./encodings/bytes.ts";
import { convertLegacy, type Conversion, type FontLookup } from "./encodings/legacy.ts";
import { keepWorkbookStream } from "./compound.ts";
import { readFonts } from "./fonts.ts";
import { workOut, type FormulaReport } from "./workOut.ts";
import { readNumberCell } from "./numberFormat.ts";

/** A sheet as it was read from a file. */
export interface Grid extends Sheet {
  /** Cells that were converted from fonts of before Unicode. */
  readonly conversions: readonly Conversion[];
  /** How the bytes of a text table were read; null for workbooks. */
  readonly encoding: string | null;
  /** What stood between the cells of a text table; null for workbooks. */
  readonly delimiter: string | null;
  readonly formulas: FormulaReport;
}

/** More than any official form needs, and little enough for memory. */
const MOST_BYTES = 40_000_000;
const MOST_CELLS = 2_000_000;
const MOST_ROWS = 200_000;

/** Sheets by the bytes they were read from: who builds again in one process, as a page does after a correction, reads no workbook twice. */
const KEPT = new WeakMap<Uint8Array, { readonly file: string; readonly grids: readonly Grid[] }>();

/** Reads the sheets of a workbook or CSV table. @throws ProblemsError when it is none, damaged, or absurdly large */
export function readWorkbook(file: string, bytes: Uint8Array): readonly Grid[] {
  const kept = KEPT.get(bytes);
  if (kept?.file === file) return kept.grids;
  const grids = parseWorkbook(file, bytes);
  KEPT.set(bytes, { file, grids });
  return grids;
}

function parseWorkbook(file: string, bytes: Uint8Array): Grid[] {
  if (bytes.length > MOST_BYTES) throw refuse(file, { kind: "bytes", most: MOST_BYTES / 1e6 });
  try {
    if (isZip(bytes)) return readArchive(file, bytes);
    if (isCompound(bytes)) return readBook(file, open(keepWorkbookStream(bytes)), () => null);
    if (isMarkup(bytes)) return readBook(file, openMarkup(bytes), () => null);
    if (/\.(csv|tsv|txt)$/i.test(file)) return [readText(file, bytes)];
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof ArchiveError) throw refuse(file, error.reason);
    // A damaged file can also ask for an array that no memory holds.
    if (error instanceof RangeError) throw refuse(file, { kind: "workbook", reason: error.message });
    throw error;
  }
  throw refuse(file, { kind: "otherKind" });
}

/** The signature of old Excel files (compound document); the reader below would take almost any bytes for text. */
function isCompound(bytes: Uint8Array): boolean {
  return [...bytes.slice(0, 4)].join() === "208,207,17,224";
}

/** Text that begins with "<": what programs of offices save as ".xls" is often a page of HTML, or the XML of Excel 2003. */
function isMarkup(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*</.test(decodeBytes(bytes.slice(0, 400)).text);
}

/** @throws WorkbookError where no table is in it */
function openMarkup(bytes: Uint8Array): WorkBook {
  const { text } = decodeBytes(bytes);
  if (!/<table\b|<(?:\w+:)?(?:Workbook|spreadsheet)\b/i.test(text))
    throw new WorkbookError({ kind: "binary" });
  // A figure of a page is text, which the whole column settles; a reader of pages would take 1.234 for one and a bit.
  return open(text, { type: "string", raw: true });
}

function readArchive(file: string, bytes: Uint8Array): Grid[] {
  const files = unpack(bytes);
  const book = open(repack(files));
  return readBook(file, book, (index) => readFonts(files, index));
}

/** @throws WorkbookError */
function open(content: Uint8Array | string, how: ParsingOptions = { type: "array" }): WorkBook {
  try {
    return read(content, {
      ...how,
      dense: true,
      cellHTML: false,
      cellText: false,
      cellStyles: true,
      // Formats tell percentages and dates from plain numbers.
      cellNF: true,
      // Of formulas that no program has worked out there is nothing else; a cell without a value is no cell otherwise.
      cellFormula: true,
      sheetStubs: true,
      sheetRows: MOST_ROWS,
    });
  } catch (error) {
    throw new WorkbookError({ kind: "workbook", reason: reasonOf(error) });
  }
}

function readBook(file: string, book: WorkBook, fontsOf: (index: number) => FontLookup | null): Grid[] {
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  let cells = 0;
  return book.SheetNames.flatMap((sheet, index) => {
    const content = book.Sheets[sheet];
    if (content === undefined) return [];
    const { count, ...read } = readRows(content, from1904);
    cells += count;
    if (cells > MOST_CELLS) throw new WorkbookError({ kind: "cells", most: MOST_CELLS });
    const visibility = VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    const about = { file, sheet, visibility, encoding: null, delimiter: null };
    return [settle({ ...about, ...read }, fontsOf(index))];
  });
}

/** As a workbook numbers them; a "very hidden" sheet is not even in the list of those to show. */
const VISIBILITIES: readonly [SheetVisibility, SheetVisibility, SheetVisibility] = [
  "visible",
  "hidden",
  "veryHidden",
];

function isHidden(row: { hidden?: boolean | undefined } | undefined): boolean {
  return row?.hidden === true;
}

function readText(file: string, bytes: Uint8Array): Grid {
  const { rows, encoding, delimiter } = readDelimited(bytes);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS) throw new WorkbookError({ kind: "cells", most: MOST_CELLS });
  const formulas = { worked: 0, unread: null };
  const seen = { hidden: new Set<number>(), merges: [], visibility: "visible", formulas } as const;
  return settle({ file, sheet: "", rows, ...seen, encoding, delimiter }, null);
}

/** Text into composed Unicode, whatever it was typed in. */
function settle(grid: Omit<Grid, "conversions">, fonts: FontLookup | null): Grid {
  const { rows, conversions } = convertLegacy(grid.rows, fonts ?? (() => null));
  return { ...grid, rows, conversions };
}

function readRows(
  content: WorkSheet,
  from1904: boolean,
): { rows: GridCell[][]; hidden: Set<number>; merges: Merge[]; count: number; formulas: FormulaReport } {
  const dense = (content["!data"] ?? []) as (CellObject | undefined)[][];
  let count = 0;
  const rows = Array.from(dense.slice(0, MOST_ROWS), (row) => {
    // Counted before it is made: a damaged file can claim any number of cells.
    const cells = ((row as (CellObject | undefined)[] | undefined) ?? []).slice(0, LAST_COLUMN);
    count += cells.length;
    if (count > MOST_CELLS) throw new WorkbookError({ kind: "cells", most: MOST_CELLS });
    return Array.from(cells, (cell) => toCell(cell, from1904));
  });
  const hidden = new Set((content["!rows"] ?? []).flatMap((row, at) => (isHidden(row) ? [at] : [])));
  const formulas = workOut(rows, { dense, hidden, from1904 });
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === null) === true) rows.pop();
  if (rows.length === MOST_ROWS) throw new WorkbookError({ kind: "rows", most: MOST_ROWS });
  const merges = (content["!merges"] ?? []).flatMap((merge) => fillMerged(rows, merge));
  return { rows, hidden, merges, count, formulas };
}

/** No header is wider or taller; a merged cell over a whole sheet is decoration, and of a damaged file it is no cell at all. */
const WIDEST_MERGE = 500;
/** No form has a column beyond; a merge out there would stretch every row it crosses. */
const LAST_COLUMN = 2000;

/** The merge as far as it was filled; one that holds nothing is none. */
function fillMerged(rows: GridCell[][], { s, e }: Range): Merge[] {
  const value = rows[s.r]?.[s.c] ?? null;
  if (value === null || s.c > LAST_COLUMN) return [];
  const [bottom, right] = [Math.min(e.r, s.r + WIDEST_MERGE), Math.min(e.c, s.c + WIDEST_MERGE)];
  for (const row of rows.slice(s.r, bottom + 1)) for (let c = s.c; c <= right; c++) row[c] = value;
  return [{ top: s.r, left: s.c, bottom, right }];
}

function toCell(cell: CellObject | undefined, from1904: boolean): GridCell {
  switch (cell?.t) {
    case "n":
      return Number.isFinite(cell.v) ? readNumberCell(Number(cell.v), cell.z, from1904) : null;
    case "s":
    case "d":
      return String(cell.v).normalize("NFC").trim() || null;
    case "b":
      return String(cell.v);
    case "e":
      return { error: cell.w ?? "#ERROR" };
    default:
      return null;
  }
}

function refuse(file: string, values: WorkbookFault): ProblemsError {
  return new ProblemsError([{ severity: "error", check: "readWorkbook", place: { file }, values }]);
}
