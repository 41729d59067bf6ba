import type { Problem } from "../problem.ts";
import type { FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/** Each place stands once on a form, once a breakdown where the form has them. */
export function noDuplicateRows(table: FormTable): Problem[] {
  const seen = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const key = `${row.kind}/${row.code}/${row.breakdown}`;
    const first = seen.get(key);
    seen.set(key, first ?? row.row);
    if (first === undefined) return [];
    return [
      cellProblem(
        "noDuplicateRows",
        table,
        row,
        "area_name",
        `each place once; it stands in row ${String(first)} already`,
        "remove one of the rows",
      ),
    ];
  });
}
