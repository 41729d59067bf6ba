import type { Problem } from "../problem.ts";
import type { FormSum } from "../registry/registry.ts";
import { valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/**
 * Sums that a form's own code row prescribes (7.8: 5=1-2-3-4; 7.9: 1.0 = 1.1 + 1.2 and 1.2 = sum of its groups). "Khác" by
 * subtraction is only flagged: a household may stand in two groups.
 */
export function sumsOfTheForm(table: FormTable): Problem[] {
  return (table.form.sums ?? []).flatMap((sum) => table.rows.flatMap((row) => checkRow(table, row, sum)));
}

function checkRow(table: FormTable, row: FormRow, sum: FormSum): Problem[] {
  const printed = valueOf(row, sum.whole);
  const plus = sum.plus.flatMap((key) => valuesOf(table, row, key));
  const minus = sum.minus.flatMap((key) => valuesOf(table, row, key));
  if (printed === null || [...plus, ...minus].every((value) => value === null)) return [];
  const add = (values: readonly (number | null)[]) =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const computed = add(plus) - add(minus);
  if (printed === computed && printed >= 0) return [];
  const expected =
    printed === computed
      ? "not below 0, which overlapping groups make it"
      : `${String(computed)}, by the sum of the form (${[...sum.plus, ...sum.minus.map((key) => `-${key}`)].join(" ")})`;
  const problem = cellProblem("sumsOfTheForm", table, row, sum.whole, expected);
  return sum.severity === "error"
    ? [problem]
    : [{ ...problem, severity: "flag", remedy: "kept as printed: households can stand in two groups" }];
}

/** One column, or all columns of a family ("poor_ethnic_*"). */
function valuesOf(table: FormTable, row: FormRow, key: string): (number | null)[] {
  if (!key.endsWith("*")) return [valueOf(row, key)];
  const stem = key.slice(0, -1);
  return table.form.columns
    .filter((column) => column.key.startsWith(stem))
    .map((column) => valueOf(row, column.key));
}
