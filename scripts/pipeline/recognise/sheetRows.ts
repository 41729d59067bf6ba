import type { FigureFault } from "#domain/problemCells";
import type { Place } from "#domain/problem";
import { columnLetter } from "../columnLetters.ts";
import { isPercent, showCell, textOf, type GridCell, type Merge, type Sheet } from "../sheet.ts";
import { readColumn, type ColumnCell, type FigureRule } from "./readColumn.ts";
import { readNumber, type Notation } from "./readNumber.ts";

/** A cell of a sheet, 0-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Figures of one kind as their cells hold them, in one notation. */
export interface FigureReading {
  /** One for each address; null where nothing was collected, and where something is wrong. */
  readonly values: readonly (number | null)[];
  readonly faults: readonly { readonly at: CellAddress; readonly values: FigureFault }[];
  /** Null where both notations read the same. */
  readonly notation: Notation | null;
  /** Cells of text that were read as numbers. */
  readonly converted: number;
}

/** What figures are read as, and the heading that a message calls them by. */
export interface NamedRule extends FigureRule {
  readonly header: string;
}

/**
 * The rows of a table on a sheet (dòng của bảng), whatever it is: an official form, a plain table or a coverage form. The one place
 * where cells become text and figures, so that a figure that is nobody's, a percentage, a doubtful notation or a hidden row is met in
 * one way. Rows are 0-based rows of the sheet; columns go by the keys of the table.
 */
export class SheetRows {
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<string, number>;

  constructor(sheet: Sheet, columns: ReadonlyMap<string, number>) {
    this.sheet = sheet;
    this.columns = columns;
  }

  /** Rows from the first of the body on that hold anything. */
  filled(firstBodyRow: number): number[] {
    return this.sheet.rows.flatMap((cells, row) =>
      row >= firstBodyRow && cells.some((cell) => cell !== null && cell !== "") ? [row] : [],
    );
  }

  cell(row: number, key: string): GridCell {
    return this.sheet.rows[row]?.[this.columns.get(key) ?? -1] ?? null;
  }

  /** "" where the cell is empty and where the table has no such column. */
  text(row: number, key: string): string {
    return textOf(this.cell(row, key));
  }

  /** Whether a person looking at the file does not see the row. */
  isHidden(row: number): boolean {
    return this.sheet.visibility !== "visible" || this.sheet.hidden.has(row);
  }

  /** Whether some of these columns hold a figure in the row: a heading and a note have none. */
  hasFigure(row: number, keys: Iterable<string>): boolean {
    return [...keys].some((key) => isFigure(this.cell(row, key)));
  }

  place(row: number, column: number | string): Place {
    const { file, sheet } = this.sheet;
    const name = typeof column === "number" ? columnLetter(column) : column;
    return { file, sheet, row: row + 1, column: name };
  }

  /** One column of the table in some rows. */
  column(rows: readonly number[], key: string): CellAddress[] {
    const column = this.columns.get(key);
    return column === undefined ? [] : rows.map((row) => ({ row, column }));
  }

  /** Reads cells as figures of one kind: all in one notation, none of them from a merge. */
  figures(cells: readonly CellAddress[], rule: NamedRule): FigureReading {
    const raw = cells.map(({ row, column }) => this.sheet.rows[row]?.[column] ?? null);
    const { cells: read, notation, converted } = readColumn(raw, rule);
    const isFilled = (index: number) => (read[index]?.value ?? read[index]?.fault ?? null) !== null;
    const shared = this.merged(
      cells.filter((_, index) => isFilled(index)),
      rule.header,
    );
    const merges = this.#mergesOver(cells);
    const own = cells.map((at, index) =>
      merges.some((range) => holds(range, at)) ? null : (read[index] ?? null),
    );
    const faults = own.flatMap((cell, index) => {
      const at = cells[index];
      const isFaulty = (cell?.fault ?? null) !== null;
      return isFaulty && cell !== null && at !== undefined
        ? [{ at, values: faultOf(cell, raw[index], rule.header) }]
        : [];
    });
    return {
      values: own.map((cell) => cell?.value ?? null),
      faults: [...shared, ...faults],
      notation,
      converted,
    };
  }

  /** Cells that share what they hold with other rows, told once a merge at its first cell. */
  merged(cells: readonly CellAddress[], header: string): FigureReading["faults"] {
    return this.#mergesOver(cells).flatMap((merge) => {
      const at = cells.find((cell) => holds(merge, cell));
      if (at === undefined) return [];
      return [{ at, values: mergedOf(merge, this.sheet.rows[at.row]?.[at.column], header) }];
    });
  }

  /** Merges that give one figure to several rows, or to a column that is not their first. */
  #mergesOver(cells: readonly CellAddress[]): Merge[] {
    const columns = new Set(cells.map(({ column }) => column));
    return this.sheet.merges.filter(({ top, left, bottom, right }) =>
      [...columns].some((column) => column >= left && column <= right && (bottom > top || column > left)),
    );
  }
}

function holds({ top, left, bottom, right }: Merge, { row, column }: CellAddress): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function isFigure(cell: GridCell): boolean {
  if (typeof cell === "number" || isPercent(cell)) return true;
  if (typeof cell !== "string") return false;
  return (["vi", "en"] as const).some((notation) => readNumber(cell, notation).kind === "number");
}

function faultOf({ fault, readings }: ColumnCell, cell: unknown, header: string): FigureFault {
  const found = showCell(cell);
  return readings === undefined
    ? { kind: "figure", fault: fault ?? "number", header, found }
    : { kind: "notation", header, found, ...readings };
}

function mergedOf({ top, left, bottom, right }: Merge, cell: unknown, header: string): FigureFault {
  const name = (row: number, column: number) => `${columnLetter(column)}${String(row + 1)}`;
  const cells = `${name(top, left)}:${name(bottom, right)}`;
  return { kind: "merged", header, found: showCell(cell), cells, first: top + 1, last: bottom + 1 };
}
