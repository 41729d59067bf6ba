import type { Problem } from "../problem.ts";
import { keyOf, valueOf, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/** Poor and near-poor households together are at most all households (hộ nghèo + hộ cận nghèo <= tổng số hộ dân cư). */
export function poorWithinTotal(table: FormTable): Problem[] {
  const poor = keyOf(table.form, "poor_households");
  const near = keyOf(table.form, "near_poor_households");
  const total = keyOf(table.form, "total_households");
  return table.rows.flatMap((row) => {
    const all = valueOf(row, total);
    const together = (valueOf(row, poor) ?? 0) + (valueOf(row, near) ?? 0);
    if (all === null || together <= all) return [];
    const key = valueOf(row, poor) === null ? near : poor;
    return [cellProblem("poorWithinTotal", { table, row, key }, { together, all })];
  });
}
