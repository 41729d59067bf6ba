import { read, type CellObject, type WorkSheet } from "@e965/xlsx";
import { ProblemsError, type Problem } from "../problem.ts";

/** A cell as the pipeline sees it: text, a number, nothing, or what the spreadsheet itself calls an error. */
export type GridCell = string | number | null | { readonly error: string };

/** One sheet as a rectangle of cells, merged cells filled in from their first one. */
export interface Grid {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly (readonly GridCell[])[];
}

/** More than any official form needs, and little enough for memory. */
const MOST_BYTES = 40_000_000;
const MOST_CELLS = 2_000_000;

/** Reads the sheets of a workbook. @throws ProblemsError when it is no workbook, damaged, or absurdly large */
export function readWorkbook(file: string, bytes: Uint8Array): Grid[] {
  if (bytes.length > MOST_BYTES) throw refuse(file, `a workbook of at most ${String(MOST_BYTES / 1e6)} MB`);
  if (!looksLikeWorkbook(bytes))
    throw refuse(file, "an Excel or OpenDocument workbook; this file is damaged or of another kind");
  const book = open(file, bytes);
  return book.SheetNames.flatMap((sheet) => {
    const content = book.Sheets[sheet];
    return content === undefined ? [] : [{ file, sheet, rows: readRows(file, sheet, content) }];
  });
}

function open(file: string, bytes: Uint8Array): ReturnType<typeof read> {
  try {
    return read(bytes, { type: "array", dense: true, cellHTML: false, cellText: false, cellStyles: false });
  } catch (error) {
    throw refuse(file, `a readable workbook (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Zip and compound-document signatures: the reader below would take almost any bytes for text. */
function looksLikeWorkbook(bytes: Uint8Array): boolean {
  const start = [...bytes.slice(0, 4)].join();
  return start === "80,75,3,4" || start === "208,207,17,224";
}

function readRows(file: string, sheet: string, content: WorkSheet): GridCell[][] {
  const dense = (content["!data"] ?? []) as (CellObject | undefined)[][];
  const cells = dense.reduce((sum, row) => sum + ((row as CellObject[] | undefined) ?? []).length, 0);
  if (cells > MOST_CELLS) throw refuse(file, `at most ${String(MOST_CELLS)} cells on sheet "${sheet}"`);
  const rows = Array.from(dense, (row) =>
    Array.from((row as (CellObject | undefined)[] | undefined) ?? [], toCell),
  );
  for (const { s, e } of content["!merges"] ?? []) {
    for (let r = s.r; r <= Math.min(e.r, rows.length - 1); r++) {
      for (let c = s.c; c <= e.c; c++) (rows[r] ??= [])[c] = rows[s.r]?.[s.c] ?? null;
    }
  }
  return rows;
}

function toCell(cell: CellObject | undefined): GridCell {
  switch (cell?.t) {
    case "n":
      return typeof cell.v === "number" ? cell.v : null;
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

function refuse(file: string, expected: string): ProblemsError {
  const problem: Problem = {
    severity: "error",
    check: "readWorkbook",
    file,
    expected,
    remedy: "ask the sender for the file again, or save it anew as .xlsx",
  };
  return new ProblemsError([problem]);
}

/** "A" for 0, "AA" for 26, as a spreadsheet names its columns. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}
