import type { CheckId, ProblemOf, ProblemValues } from "#domain/problem";
import type { RowReference } from "#domain/problemCells";
import { refer, type FromForm } from "../derive/coverageRow.ts";

/** What is wrong with one cell of a coverage form. */
export interface RowFault<C extends CheckId> {
  readonly check: C;
  /** Key of the column ("programme"). */
  readonly column: string;
  readonly values: ProblemValues[C];
}

/** A broken invariant at one cell of a coverage form, named so that a person can open the file and find it. */
export function rowProblem<C extends CheckId>({ at }: FromForm<object>, fault: RowFault<C>): ProblemOf<C> {
  const { file, sheet, row, columns } = at;
  const { check, column, values } = fault;
  const place = { file, sheet, row, column: columns.get(column) ?? "" };
  return { severity: "error", check, place, values };
}

/** Something of a row that a plan denies: it is published as recorded, and says so. */
export function rowFlag<C extends CheckId>(row: FromForm<object>, fault: RowFault<C>): ProblemOf<C> {
  return { ...rowProblem(row, fault), severity: "flag" };
}

/** Every row whose key an earlier one has already, told with the place of the first that had it. */
export function findDoubled<Row extends FromForm<object>, C extends CheckId>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  tell: (row: Row, first: RowReference) => RowFault<C>,
): ProblemOf<C>[] {
  const seen = new Map<string, Row>();
  return rows.flatMap((row) => {
    const first = seen.get(keyOf(row));
    seen.set(keyOf(row), first ?? row);
    return first === undefined ? [] : [rowProblem(row, tell(row, refer(first.at, row.at)))];
  });
}
