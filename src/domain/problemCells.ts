import type { Found, Variant } from "./problemFaults.ts";

/** What is wrong with one cell or row of a table (ô, dòng của bảng), whichever kind of table it is: data, told with the problem. */

/** Whether a spreadsheet shows a sheet; a "very hidden" one is not even in its list of sheets to show. */
export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A commune that a name or a code may have meant. */
export interface Candidate {
  readonly code: string;
  readonly type: string;
  readonly name: string;
}

/** A row that another one contradicts; file and sheet where they are not the same. */
export interface RowReference {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number;
}

/** Why a cell is no figure of its column: no number, below 0, not whole, a percentage of what is none, or not from 0 to 100 %. */
export type NumberFault = "number" | "negative" | "whole" | "percent" | "beyond";

/** A cell that gives no figure of the column with this header. */
export type FigureFault =
  | Variant<"figure", { fault: NumberFault; header: string; found: string }>
  /** Rows `first` to `last` show one figure as theirs; `cells` as a spreadsheet names them, "C2:C3". */
  | Variant<"merged", { header: string; found: string; cells: string; first: number; last: number }>
  /** 1.234 may be 1234 (`vi`) and 1 and 234 thousandths (`en`), and nothing tells which. */
  | Variant<"notation", { header: string; found: string; vi: number; en: number }>;

/** A code that is not that of a place on the date of its row. */
export type CodeFault =
  | Variant<"unknownCode", { found: string; candidates: readonly Candidate[] }>
  /** No longer in force; communes that the place went into. */
  | Variant<"formerCode", { found: string; date: string; successors: readonly Candidate[] }>
  /** Not yet in force; communes that the place was made of. */
  | Variant<"laterCode", { found: string; date: string; predecessors: readonly Candidate[] }>
  /** A spreadsheet has rounded it (3,16E+03); codes that it shows so. */
  | Variant<"roundedCode", { found: string; candidates: readonly Candidate[] }>
  /** Of another province than the source. */
  | Variant<"elsewhere", Found & { province: string }>;
