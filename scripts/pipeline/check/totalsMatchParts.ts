import type { Problem } from "../problem.ts";
import { valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/** Subtotals I + II = Tổng cộng, a district = its communes, Tổng cộng = all communes; a part that is empty adds nothing. */
export function totalsMatchParts(table: FormTable): Problem[] {
  const counts = table.form.columns.filter((column) => column.role === "count").map((column) => column.key);
  return table.rows.flatMap((whole) => {
    if (whole.kind === "commune" || whole.kind === "province") return [];
    return partsOf(table, whole).flatMap(({ name, rows }) =>
      counts.flatMap((key) => compare(table, whole, key, name, rows)),
    );
  });
}

interface Parts {
  readonly name: string;
  readonly rows: readonly FormRow[];
}

function partsOf(table: FormTable, whole: FormRow): Parts[] {
  const same = table.rows.filter((row) => row.breakdown === whole.breakdown);
  const communes = same.filter((row) => row.kind === "commune");
  switch (whole.kind) {
    case "district":
      return [{ name: "its communes", rows: communes.filter((row) => row.district === whole.code) }];
    case "subtotal":
      return [{ name: "the communes under it", rows: communesUnder(same, whole) }];
    default: {
      const subtotals = same.filter((row) => row.kind === "subtotal");
      return [
        { name: "all communes", rows: communes },
        ...(subtotals.length > 0 ? [{ name: "subtotals I and II", rows: subtotals }] : []),
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

function compare(
  table: FormTable,
  whole: FormRow,
  key: string,
  name: string,
  parts: readonly FormRow[],
): Problem[] {
  const printed = valueOf(whole, key);
  if (printed === null) return [];
  const sum = parts.reduce((total, row) => total + (valueOf(row, key) ?? 0), 0);
  return sum === printed
    ? []
    : [cellProblem("totalsMatchParts", table, whole, key, `${String(sum)}, the sum of ${name}`)];
}
