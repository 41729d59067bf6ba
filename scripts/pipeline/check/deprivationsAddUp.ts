import type { Problem } from "../problem.ts";
import { keyOf, valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/**
 * Tổng số thiếu hụt is the sum of the indicators; under Nghị định 07/2021 a poor household lacks at least three of twelve and
 * a near-poor one at most two.
 */
export function deprivationsAddUp(table: FormTable): Problem[] {
  const total = table.form.columns.find((column) => column.key.endsWith("total_deprivations"));
  if (total === undefined) return [];
  return table.rows.flatMap((row) => [
    ...addsUp(table, row, total.key),
    ...withinRule(table, row, total.key),
  ]);
}

function addsUp(table: FormTable, row: FormRow, key: string): Problem[] {
  const sum = table.form.columns
    .filter((column) => column.key.includes("_dep_"))
    .reduce((all, column) => all + (valueOf(row, column.key) ?? 0), 0);
  const printed = valueOf(row, key);
  if (printed === null || printed === sum) return [];
  return [cellProblem("deprivationsAddUp", { table, row, key }, { kind: "sum", bound: sum })];
}

function withinRule(table: FormTable, row: FormRow, key: string): Problem[] {
  const total = valueOf(row, key) ?? 0;
  if (key.startsWith("near")) {
    const most = 2 * (valueOf(row, keyOf(table.form, "near_poor_households")) ?? 0);
    return total <= most
      ? []
      : [cellProblem("deprivationsAddUp", { table, row, key }, { kind: "most", bound: most })];
  }
  const least = 3 * (valueOf(row, keyOf(table.form, "poor_households")) ?? 0);
  return total >= least
    ? []
    : [cellProblem("deprivationsAddUp", { table, row, key }, { kind: "least", bound: least })];
}
