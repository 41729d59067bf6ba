import type { Corner } from "#domain/desk/messages";
import type { Place } from "#domain/problem";
import { columnIndex, columnLetter } from "../columnLetters.ts";
import { showCell } from "../sheet.ts";
import { readWorkbook, type Grid } from "./workbook.ts";

/** Rows above and below, and columns on either side, that tell a person where on the sheet a cell is. */
const AROUND = { rows: 2, columns: 2 };
/** Columns shown where a whole row is meant. */
const WIDTH = 6;
/** The column of names lies among the first. */
const NAMES = 4;

/**
 * The piece of a sheet around a cell (góc trang tính): the cell with its neighbours, and the names of the rows before it.
 * @param bytes of a file that could be read @returns null for a place that is no row of a sheet
 */
export function cutCorner({ file, sheet = "", row, column }: Place, bytes: Uint8Array): Corner | null {
  if (row === undefined) return null;
  const grid = readWorkbook(file, bytes).find((entry) => entry.sheet === sheet);
  if (grid === undefined || row > grid.rows.length) return null;
  const at = columnIndex(column ?? "");
  const columns = columnsAround(grid, at, row - 1);
  const first = Math.max(0, row - 1 - AROUND.rows);
  const rows = grid.rows.slice(first, row + AROUND.rows).map((cells, index) => ({
    number: first + index + 1,
    cells: columns.map((own) => showCell(cells[own])),
  }));
  return {
    columns: columns.map(columnLetter),
    rows,
    at: { row: row - 1 - first, column: columns.indexOf(at) },
  };
}

/** 0-based columns: those around the cell, and before them the one in which the row is named. */
function columnsAround({ rows }: Grid, at: number, row: number): number[] {
  const cells = rows[row] ?? [];
  const width = Math.max(...rows.slice(Math.max(0, row - 2), row + 3).map((entry) => entry.length), 1);
  const first = Math.max(0, at - AROUND.columns);
  const last = at < 0 ? WIDTH - 1 : at + AROUND.columns;
  const around = Array.from({ length: Math.min(last, width - 1) - first + 1 }, (_, index) => first + index);
  const name = cells.slice(0, NAMES).findIndex((cell) => typeof cell === "string" && /\p{L}{2}/u.test(cell));
  return name < 0 || around.includes(name) ? around : [name, ...around];
}
