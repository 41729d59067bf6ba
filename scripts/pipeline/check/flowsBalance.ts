import type { Problem } from "../problem.ts";
import { valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/** Signs of the columns between start and end, by the part of the key behind the prefix. */
const OUTWARD = ["exited", "to_other", "above_near_line", "other_decrease"];
const INWARD = ["relapsed", "new", "from_other", "other_increase"];

/**
 * The year balances in every row: end = start - left + entered (forms A; code row 9=1-2-3-4+5+6+7+8 on forms R2 and R3).
 * A row without a start, as in the first year of a standard, has nothing to balance.
 */
export function flowsBalance(table: FormTable): Problem[] {
  const end = table.form.columns.find((column) => /^(near_)?poor_end$/.test(column.key));
  if (end === undefined) return [];
  const prefix = end.key.replace(/end$/, "");
  return table.rows.flatMap((row) => checkRow(table, row, prefix));
}

function checkRow(table: FormTable, row: FormRow, prefix: string): Problem[] {
  const start = valueOf(row, `${prefix}start`);
  const end = valueOf(row, `${prefix}end`);
  if (start === null || end === null) return [];
  const add = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + (valueOf(row, `${prefix}${name}`) ?? 0), 0);
  const [left, entered] = [add(OUTWARD), add(INWARD)];
  if (start - left + entered === end) return [];
  return [cellProblem("flowsBalance", { table, row, key: `${prefix}end` }, { start, left, entered })];
}
