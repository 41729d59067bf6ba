import type { Problem } from "../problem.ts";
import type { FormTable } from "../recognise/formTable.ts";
import { placeOf } from "./cellProblem.ts";

/** Each place stands once on a form, once a breakdown where the form has them. */
export function noDuplicateRows(table: FormTable): Problem[] {
  const seen = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const key = `${row.kind}/${row.code}/${row.breakdown}`;
    const first = seen.get(key);
    seen.set(key, first ?? row.row);
    if (first === undefined) return [];
    return [
      {
        severity: "error",
        check: "noDuplicateRows",
        place: placeOf({ table, row, key: "area_name" }),
        values: { name: row.place, first },
      },
    ];
  });
}
