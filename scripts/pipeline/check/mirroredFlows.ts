import type { Problem } from "../problem.ts";
import { placeKey, valueOf, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/** The same households on both forms: R2(2) = R3(5) left poverty for near-poverty, R3(2) = R2(5) went the other way. */
const MIRRORS = [
  ["poor_to_other", "near_poor_from_other"],
  ["poor_from_other", "near_poor_to_other"],
] as const;

/** Households that crossed between poor and near-poor are counted alike on forms R2 and R3 of one workbook. */
export function mirroredFlows(tables: readonly FormTable[]): Problem[] {
  const [poor, near] = ["R2", "R3"].map((id) => tables.filter((table) => table.form.id === id));
  return (near ?? []).flatMap((sheet) => (poor ?? []).flatMap((twin) => compareSheets(twin, sheet)));
}

function compareSheets(poor: FormTable, near: FormTable): Problem[] {
  return near.rows.flatMap((row) => {
    const key = placeKey(near, row);
    const twin = poor.rows.find((other) => other.code === row.code && placeKey(poor, other) === key);
    if (twin === undefined) return [];
    return MIRRORS.flatMap(([left, right]) => {
      const [expected, found] = [valueOf(twin, left), valueOf(row, right)];
      if (expected === found) return [];
      return [
        cellProblem(
          "mirroredFlows",
          { table: near, row, key: right },
          { other: expected, sheet: poor.sheet, row: twin.row },
        ),
      ];
    });
  });
}
