import type { MeasureTable } from "#domain/measure";
import type { Problem } from "../problem.ts";
import { keyOf, valueOf, type FormTable } from "../recognise/formTable.ts";
import { cellProblem, headerOf } from "./cellProblem.ts";

/** A part is never larger than its whole: each deprivation within the households, minority households within all. */
export function partsWithinWhole(table: FormTable, measures: MeasureTable): Problem[] {
  return table.form.columns.flatMap((column) => {
    const wholes = measures.find(column.measure ?? "")?.wholes ?? [];
    return wholes.flatMap((whole) =>
      table.rows.flatMap((row) => {
        const all = keyOf(table.form, whole);
        const [count, limit] = [valueOf(row, column.key), valueOf(row, all)];
        if (row.breakdown === "persons" || count === null || limit === null || count <= limit) return [];
        return [
          cellProblem(
            "partsWithinWhole",
            { table, row, key: column.key },
            { limit, whole: headerOf(table, all) },
          ),
        ];
      }),
    );
  });
}
