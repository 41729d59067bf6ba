import type { Problem } from "../problem.ts";
import { keyOf, valueOf, type FormTable } from "../recognise/formTable.ts";
import { cellProblem, headerOf } from "./cellProblem.ts";

/** Pairs of measures of which the first counts some of the second's households (or persons). */
const PAIRS: readonly (readonly [part: RegExp, whole: string])[] = [
  [/^poor_dep_/, "poor_households"],
  [/^near_dep_/, "near_poor_households"],
  [/^minority_households$/, "total_households"],
  [/^minority_poor_households$/, "poor_households"],
  [/^minority_near_poor_households$/, "near_poor_households"],
  [/^minority_poor_households$/, "minority_households"],
  [/^poor_persons$/, "total_persons"],
];

/** A part is never larger than its whole: each deprivation within the households, minority households within all. */
export function partsWithinWhole(table: FormTable): Problem[] {
  return PAIRS.flatMap(([part, whole]) => {
    const parts = table.form.columns.filter((column) => part.test(column.measure ?? ""));
    return parts.flatMap((column) =>
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
