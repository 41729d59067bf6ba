import type { MeasureTable } from "#domain/measure";
import type { Problem } from "../problem.ts";
import { valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";

/** An invariant over one sheet. */
export type TableCheck = (table: FormTable, measures: MeasureTable) => Problem[];

/** A broken invariant at one cell of a form, named so that a person can open the file and find it. */
export function cellProblem(
  check: string,
  table: FormTable,
  row: FormRow,
  key: string,
  expected: string,
  remedy = "correct the figure, or ask the office that sent it",
): Problem {
  const cell = row.cells.get(key);
  return {
    severity: "error",
    check,
    file: table.file,
    sheet: table.sheet,
    row: row.row,
    ...(cell === undefined ? {} : { column: cell.column }),
    value: `${row.place}: ${String(valueOf(row, key) ?? "(empty)")}`,
    expected,
    remedy,
  };
}
