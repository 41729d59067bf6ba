import type { Problem } from "../problem.ts";
import { nameRow, type FromForm } from "../derive/coverageRow.ts";

/** What is wrong with one cell of a coverage form, and how to mend it. */
export interface RowFault {
  readonly check: string;
  /** Key of the column ("programme"). */
  readonly column: string;
  readonly value: string;
  readonly expected: string;
  readonly remedy: string;
}

/** A broken invariant at one cell of a coverage form, named so that a person can open the file and find it. */
export function rowProblem({ at }: FromForm<object>, fault: RowFault): Problem {
  const { file, sheet, row, columns } = at;
  const column = columns.get(fault.column) ?? "";
  return { severity: "error", ...fault, file, sheet, row, column };
}

/** Every row whose key an earlier one has already, told with the name of the first that had it. */
export function findDoubled<Row extends FromForm<object>>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  tell: (row: Row, first: string) => RowFault,
): Problem[] {
  const seen = new Map<string, Row>();
  return rows.flatMap((row) => {
    const first = seen.get(keyOf(row));
    seen.set(keyOf(row), first ?? row);
    return first === undefined ? [] : [rowProblem(row, tell(row, nameRow(first.at, row.at)))];
  });
}
