import { deniesRate } from "../recognise/arithmetic.ts";
import type { Problem } from "../problem.ts";
import { valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/** A printed rate is 100 x count / denominator to the printed decimals. */
export function rateMatchesCounts(table: FormTable): Problem[] {
  return table.form.columns.flatMap((column) => {
    const keys = column.rateOf;
    if (keys === undefined) return [];
    return table.rows
      .filter((row) => row.breakdown === "households")
      .flatMap((row) => checkRow(table, row, column.key, keys));
  });
}

function checkRow(
  table: FormTable,
  row: FormRow,
  key: string,
  [top, bottom]: readonly [string, string],
): Problem[] {
  const [rate, count, whole] = [valueOf(row, key), valueOf(row, top), valueOf(row, bottom)];
  if (!deniesRate(rate, count, whole) || count === null || whole === null) return [];
  return [cellProblem("rateMatchesCounts", { table, row, key }, { count, whole })];
}
