import type { Balance, MeasureTable } from "#domain/measure";
import type { Problem } from "../problem.ts";
import { keyOf, valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/**
 * The year balances in every row: end = start - left + entered (forms A; code row 9=1-2-3-4+5+6+7+8 on forms R2 and R3).
 * A row without a start, as in the first year of a standard, has nothing to balance.
 */
export function flowsBalance(table: FormTable, measures: MeasureTable): Problem[] {
  const isThere = (key: string) => table.rows.some((row) => row.cells.has(key));
  const carried = new Set(
    table.form.columns.flatMap(({ key, measure }) =>
      measure !== undefined && isThere(key) ? [measure] : [],
    ),
  );
  const balances = measures.balances((measure) => carried.has(measure));
  return balances.flatMap((balance) => table.rows.flatMap((row) => checkRow(table, row, balance)));
}

function checkRow(table: FormTable, row: FormRow, balance: Balance): Problem[] {
  const read = (measure: string) => valueOf(row, keyOf(table.form, measure));
  const [start, end] = [read(balance.start), read(balance.stock)];
  if (start === null || end === null) return [];
  const add = (flows: readonly string[]) => flows.reduce((sum, flow) => sum + (read(flow) ?? 0), 0);
  const [left, entered] = [add(balance.out), add(balance.in)];
  if (start - left + entered === end) return [];
  const key = keyOf(table.form, balance.stock);
  return [cellProblem("flowsBalance", { table, row, key }, { start, left, entered })];
}
