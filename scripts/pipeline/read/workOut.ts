import type { CellObject } from "@e965/xlsx";
import type { Place } from "#domain/problem";
import { columnLetter } from "../columnLetters.ts";
import type { GridCell } from "../sheet.ts";
import { CellFormulas, type FormulaOperand } from "./cellFormulas.ts";
import { readNumberCell } from "./numberFormat.ts";

/** What became of the formulas of a sheet that no program had worked out. */
export interface FormulaReport {
  readonly worked: number;
  /** The first that is not worked out here either. */
  readonly unread: { readonly formula: string; readonly place: Pick<Place, "row" | "column"> } | null;
}

type Dense = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** Cells as the file holds them, and what they are read by. */
export interface OpenSheet {
  readonly dense: Dense;
  /** 0-based rows that the sheet hides. */
  readonly hidden: ReadonlySet<number>;
  readonly from1904: boolean;
}

/**
 * Puts what formulas come to where a file holds none: files of programs other than Excel and LibreOffice do, and a total would be missing without a
 * word. Formulas with a result keep it.
 */
export function workOut(rows: GridCell[][], { dense, hidden, from1904 }: OpenSheet): FormulaReport {
  const open = rows.flatMap((row, r) => row.flatMap((_, c) => openAt(dense, r, c)));
  if (open.length === 0) return { worked: 0, unread: null };
  const formulas = new CellFormulas({
    operandAt: (r, c) => operandOf(rows[r]?.[c] ?? null, dense[r]?.[c]),
    rows: rows.length,
    columns: rows.reduce((most, { length }) => Math.max(most, length), 0),
    hidden,
  });
  const values = open.map(({ row, column }) => formulas.valueOf(row, column));
  const unread = open.find((_, at) => values[at] === null);
  for (const [at, { row, column, formula, format }] of open.entries())
    rows[row]?.splice(column, 1, cellOf(values[at] ?? null, { formula, format, from1904 }));
  return {
    worked: values.filter((value) => value !== null).length,
    unread:
      unread === undefined
        ? null
        : { formula: unread.formula, place: { row: unread.row + 1, column: columnLetter(unread.column) } },
  };
}

interface OpenFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly format: unknown;
}

function openAt(dense: Dense, row: number, column: number): OpenFormula[] {
  const cell = dense[row]?.[column];
  return cell !== undefined && isOpen(cell)
    ? [{ row, column, formula: `=${cell.f ?? ""}`, format: cell.z }]
    : [];
}

interface Worked {
  readonly formula: string;
  readonly format: unknown;
  readonly from1904: boolean;
}

function cellOf(value: number | null, { formula, format, from1904 }: Worked): GridCell {
  if (value === null) return { error: formula };
  return Number.isNaN(value) ? { error: "#DIV/0!" } : readNumberCell(value, format, from1904);
}

/** A formula without a result: no value at all, or one that its writer marked as an error without saying which. */
function isOpen(cell: CellObject): boolean {
  return cell.f !== undefined && (cell.t === "z" || (cell.t === "e" && cell.w === undefined));
}

function operandOf(value: GridCell, cell: CellObject | undefined): FormulaOperand {
  if (cell !== undefined && isOpen(cell)) return { kind: "formula", formula: cell.f ?? "" };
  if (typeof cell?.v === "number" && cell.t === "n")
    return { kind: "number", value: cell.v, formula: cell.f ?? null };
  return value === null || value === "" ? { kind: "empty" } : { kind: "text" };
}
