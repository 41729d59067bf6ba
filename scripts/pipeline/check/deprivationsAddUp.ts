import type { MeasureTable } from "#domain/measure";
import type { Problem } from "../problem.ts";
import { keyOf, valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/**
 * Tổng số thiếu hụt is the sum of the indicators; under Nghị định 07/2021 a poor household lacks at least three of twelve and
 * a near-poor one at most two. A sheet with some of the indicators alone has nothing to add up.
 */
export function deprivationsAddUp(table: FormTable, measures: MeasureTable): Problem[] {
  return table.form.columns.flatMap(({ key, measure }) => {
    const total = measures.find(measure ?? "");
    const parts = total?.unit === "deprivations" ? (total.sums[0]?.parts ?? []) : [];
    const [households] = measures.find(parts[0] ?? "")?.wholes ?? [];
    if (households === undefined) return [];
    return table.rows.flatMap((row) => [
      ...addsUp(table, row, key, parts),
      ...withinRule(table, row, key, households),
    ]);
  });
}

function addsUp(table: FormTable, row: FormRow, key: string, parts: readonly string[]): Problem[] {
  const columns = table.form.columns.filter(
    ({ measure }) => measure !== undefined && parts.includes(measure),
  );
  const sum = columns.reduce((all, column) => all + (valueOf(row, column.key) ?? 0), 0);
  const printed = valueOf(row, key);
  if (printed === null || printed === sum || !columns.every((column) => row.cells.has(column.key))) return [];
  return [cellProblem("deprivationsAddUp", { table, row, key }, { kind: "sum", bound: sum })];
}

function withinRule(table: FormTable, row: FormRow, key: string, households: string): Problem[] {
  const total = valueOf(row, key) ?? 0;
  const whole = keyOf(table.form, households);
  if (!row.cells.has(key) || !row.cells.has(whole)) return [];
  const counted = valueOf(row, whole) ?? 0;
  if (households === "near_poor_households") {
    const most = 2 * counted;
    return total <= most
      ? []
      : [cellProblem("deprivationsAddUp", { table, row, key }, { kind: "most", bound: most })];
  }
  const least = 3 * counted;
  return total >= least
    ? []
    : [cellProblem("deprivationsAddUp", { table, row, key }, { kind: "least", bound: least })];
}
