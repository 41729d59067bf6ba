import type { Problem } from "../problem.ts";
import { placeKey, valueOf, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

const STOCKS = ["total_households", "poor_households", "near_poor_households"];

/** The same stock of the same place is the same number on every form; a form that stands twice is settled cell by cell later. */
export function formsAgree(tables: readonly FormTable[]): Problem[] {
  const known = new Map<string, { value: number; file: string; sheet: string; row: number; form: string }>();
  const problems: Problem[] = [];
  for (const table of tables) {
    for (const column of table.form.columns.filter((entry) => STOCKS.includes(entry.measure ?? ""))) {
      for (const row of table.rows.filter((entry) => entry.breakdown === "households")) {
        const value = valueOf(row, column.key);
        if (value === null) continue;
        const key = `${column.measure ?? ""}/${placeKey(table, row)}`;
        const first = known.get(key);
        if (first === undefined)
          known.set(key, {
            value,
            file: table.file,
            sheet: table.sheet,
            row: row.row,
            form: table.form.id,
          });
        else if (first.value !== value && first.form !== table.form.id) {
          const sheet = first.file === table.file ? first.sheet : `${first.file} > ${first.sheet}`;
          const other = { other: first.value, sheet, row: first.row };
          problems.push(cellProblem("formsAgree", { table, row, key: column.key }, other));
        }
      }
    }
  }
  return problems;
}
