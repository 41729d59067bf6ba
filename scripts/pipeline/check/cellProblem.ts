import type { MeasureTable } from "#domain/measure";
import type { CheckId, ProblemOf, ProblemValues } from "#domain/problem";
import type { Problem } from "../problem.ts";
import { valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";

/** An invariant over one sheet. */
export type TableCheck = (table: FormTable, measures: MeasureTable) => Problem[];

/** A cell of a form, as a check meets it. */
export interface CellAt {
  readonly table: FormTable;
  readonly row: FormRow;
  /** Key of the column. */
  readonly key: string;
}

/** Checks that deny the number in one cell. */
export type CellCheck = {
  [C in CheckId]: ProblemValues[C] extends { readonly name: string; readonly found: number | null }
    ? C
    : never;
}[CheckId];

/** A broken invariant at one cell of a form, named so that a person can open the file and find it. */
export function cellProblem<C extends CellCheck>(
  check: C,
  at: CellAt,
  values: Omit<ProblemValues[C], "name" | "found">,
): ProblemOf<C> {
  const found = { name: at.row.place, found: valueOf(at.row, at.key) };
  return { severity: "error", check, place: placeOf(at), values: { ...found, ...values } } as ProblemOf<C>;
}

/** Where a cell stands; without a column where the sheet leaves it out. */
export function placeOf({ table, row, key }: CellAt): Problem["place"] {
  const cell = row.cells.get(key);
  return {
    file: table.file,
    sheet: table.sheet,
    row: row.row,
    ...(cell === undefined ? {} : { column: cell.column }),
  };
}

/** The header over a column, as the form prints it. */
export function headerOf({ form }: FormTable, key: string): string {
  return form.columns.find((column) => column.key === key)?.path.join(" / ") ?? key;
}
