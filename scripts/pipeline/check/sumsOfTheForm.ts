import type { Problem } from "../problem.ts";
import type { FormSum } from "../registry/registry.ts";
import { valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";
import { cellProblem, headerOf } from "./cellProblem.ts";

/**
 * Sums that a form's own code row prescribes (7.8: 5=1-2-3-4; 7.9: 1.0 = 1.1 + 1.2 and 1.2 = sum of its groups). "Khác" by
 * subtraction is only flagged: a household may stand in two groups.
 */
export function sumsOfTheForm(table: FormTable): Problem[] {
  return (table.form.sums ?? []).flatMap((sum) => table.rows.flatMap((row) => checkRow(table, row, sum)));
}

function checkRow(table: FormTable, row: FormRow, sum: FormSum): Problem[] {
  const printed = valueOf(row, sum.whole);
  const plus = sum.plus.flatMap((key) => keysOf(table, key));
  const minus = sum.minus.flatMap((key) => keysOf(table, key));
  const parts = [...plus, ...minus];
  // A sheet that lacks one of the columns has nothing to add up.
  if (!parts.every((key) => row.cells.has(key))) return [];
  if (printed === null || parts.every((key) => valueOf(row, key) === null)) return [];
  const add = (keys: readonly string[]) => keys.reduce((all, key) => all + (valueOf(row, key) ?? 0), 0);
  const computed = add(plus) - add(minus);
  if (printed === computed && printed >= 0) return [];
  const headers = (keys: readonly string[]) => keys.map((key) => headerOf(table, key));
  const { severity } = sum;
  const values = { computed, plus: headers(plus), minus: headers(minus), overlaps: severity === "flag" };
  return [{ ...cellProblem("sumsOfTheForm", { table, row, key: sum.whole }, values), severity }];
}

/** One column, or all columns of a family ("poor_ethnic_*"). */
function keysOf(table: FormTable, key: string): string[] {
  if (!key.endsWith("*")) return [key];
  const stem = key.slice(0, -1);
  return table.form.columns.filter((column) => column.key.startsWith(stem)).map((column) => column.key);
}
