import type { ProblemValues } from "#domain/problem";
import type { Problem } from "../problem.ts";
import { valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";
import { cellProblem, type CellAt } from "./cellProblem.ts";

/** Subtotals I + II = Tổng cộng, a district = its communes, Tổng cộng = all communes; a part that is empty adds nothing. */
export function totalsMatchParts(table: FormTable): Problem[] {
  const counts = table.form.columns.filter((column) => column.role === "count").map((column) => column.key);
  return table.rows.flatMap((whole) => {
    if (whole.kind === "commune" || whole.kind === "province") return [];
    return partsOf(table, whole).flatMap((parts) =>
      counts.flatMap((key) => compare({ table, row: whole, key }, parts)),
    );
  });
}

interface Parts {
  readonly of: ProblemValues["totalsMatchParts"]["of"];
  readonly rows: readonly FormRow[];
}

function partsOf(table: FormTable, whole: FormRow): Parts[] {
  const same = table.rows.filter((row) => row.breakdown === whole.breakdown);
  const communes = same.filter((row) => row.kind === "commune");
  switch (whole.kind) {
    case "district":
      return [{ of: "district", rows: communes.filter((row) => row.district === whole.code) }];
    case "subtotal":
      return [{ of: "subtotal", rows: communesUnder(same, whole) }];
    default: {
      const subtotals = same.filter((row) => row.kind === "subtotal");
      return [
        { of: "communes", rows: communes },
        ...(subtotals.length > 0 ? [{ of: "subtotals" as const, rows: subtotals }] : []),
      ];
    }
  }
}

/** Communes from a subtotal row down to the next one. */
function communesUnder(rows: readonly FormRow[], subtotal: FormRow): FormRow[] {
  const next = rows.find((row) => row.row > subtotal.row && row.kind !== "commune");
  return rows.filter(
    (row) => row.kind === "commune" && row.row > subtotal.row && row.row < (next?.row ?? Infinity),
  );
}

function compare(at: CellAt, { of, rows }: Parts): Problem[] {
  const printed = valueOf(at.row, at.key);
  if (printed === null) return [];
  const sum = rows.reduce((total, row) => total + (valueOf(row, at.key) ?? 0), 0);
  return sum === printed ? [] : [cellProblem("totalsMatchParts", at, { sum, of })];
}
