import type { Problem } from "../problem.ts";
import type { Indicator } from "#domain/indicator";
import { deniesRate } from "../recognise/arithmetic.ts";
import { placeKey, valueOf, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/** Forms 7.5 and 7.7 print the rates of the counts of 7.4 and 7.6: they agree wherever a workbook has both. */
export function printedRatesAgree(tables: readonly FormTable[], indicators: readonly Indicator[]): Problem[] {
  const counts = countsByPlace(tables);
  return tables.flatMap((table) =>
    table.form.columns.flatMap((column) => {
      const indicator = indicators.find(({ id }) => id === column.indicator);
      const top = indicator?.numerator.plus[0];
      const bottom = indicator?.denominator ?? undefined;
      if (top === undefined || bottom === undefined) return [];
      return table.rows.flatMap((row) => {
        const [rate, count, whole] = [
          valueOf(row, column.key),
          counts.get(`${placeKey(table, row)}/${top}`),
          counts.get(`${placeKey(table, row)}/${bottom}`),
        ];
        if (count === undefined || whole === undefined || !deniesRate(rate, count, whole)) return [];
        return [cellProblem("printedRatesAgree", { table, row, key: column.key }, { count, whole })];
      });
    }),
  );
}

function countsByPlace(tables: readonly FormTable[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const table of tables)
    for (const { key, measure } of table.form.columns)
      for (const row of table.rows) {
        const value = measure === undefined ? null : valueOf(row, key);
        if (value !== null) counts.set(`${placeKey(table, row)}/${measure ?? ""}`, value);
      }
  return counts;
}
