import type { SheetVisibility } from "#domain/problemCells";

/** A number that its format shows as a percentage: 0.0698 in a cell formatted 0,00 % is 6.98, as a reader of the sheet sees it. */
export interface PercentCell {
  readonly percent: number;
}

/** A cell as the pipeline sees it: text, a number, a percentage, nothing, or what the spreadsheet itself calls an error. Dates are ISO text. */
export type GridCell = string | number | null | PercentCell | { readonly error: string };

/** Cells that a sheet shows as one, 0-based, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as a rectangle of cells, merged cells filled in from their first one, and what a person looking at it sees of it. */
export interface Sheet {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly (readonly GridCell[])[];
  /** 0-based rows that the sheet hides. */
  readonly hidden: ReadonlySet<number>;
  /** Merges that hold something; a figure in one of them is nobody's. */
  readonly merges: readonly Merge[];
  readonly visibility: SheetVisibility;
}

/** A cell as text, trimmed; "" for nothing and for the errors of a spreadsheet. */
export function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number") return String(cell);
  return isPercent(cell) ? `${String(cell.percent)} %` : "";
}

/** A cell as a message repeats it, errors of the spreadsheet too. */
export function showCell(cell: unknown): string {
  if (typeof cell === "object" && cell !== null && "error" in cell) return String(cell.error);
  return textOf(cell);
}

export function isPercent(cell: unknown): cell is PercentCell {
  return typeof cell === "object" && cell !== null && "percent" in cell;
}
