import type { Problem } from "../problem.ts";
import { textOf } from "../sheet.ts";
import type { Grid } from "./workbook.ts";

/** A row of a workbook that a person has left out (bỏ hàng), such as one that a form should not have (`data/corrections/rows.csv`). */
export interface LeftOutRow {
  readonly file: string;
  readonly sheet: string;
  /** 1-based, as the spreadsheet shows it. */
  readonly row: number;
  /** A text that stands in it, so that another row that has moved there is not taken for it. */
  readonly written: string;
  readonly reason: string;
}

/**
 * Sheets without the rows that a person has left out: they stand empty, so that all others keep their numbers. Each is told; one that no
 * longer stands where it stood is told too, and nothing is left out for it.
 */
export function leaveRowsOut(
  grids: readonly Grid[],
  leftOut: readonly LeftOutRow[],
): { readonly grids: readonly Grid[]; readonly problems: readonly Problem[] } {
  const asked = grids.map((grid) => ({
    grid,
    rows: leftOut.filter(({ file, sheet }) => file === grid.file && sheet === grid.sheet),
  }));
  return {
    grids: asked.map(({ grid, rows }) => emptyRows(grid, rows)),
    problems: asked.flatMap(({ grid, rows }) => rows.map((row) => tell(row, isThere(grid, row)))),
  };
}

function isThere(grid: Grid, { row, written }: LeftOutRow): boolean {
  return (grid.rows[row - 1] ?? []).some((cell) => textOf(cell) === written);
}

function emptyRows(grid: Grid, asked: readonly LeftOutRow[]): Grid {
  const empty = new Set(asked.filter((row) => isThere(grid, row)).map(({ row }) => row - 1));
  if (empty.size === 0) return grid;
  return { ...grid, rows: grid.rows.map((cells, at) => (empty.has(at) ? cells.map(() => null) : cells)) };
}

function tell({ file, sheet, row, written, reason }: LeftOutRow, isFound: boolean): Problem {
  const values = { kind: isFound ? "done" : "gone", written, reason } as const;
  return {
    severity: isFound ? "flag" : "error",
    check: "rowIsLeftOut",
    place: { file, sheet, row },
    values,
  };
}
