import type { Commune } from "#domain/unit";
import type { Problem } from "../problem.ts";
import type { FormTable } from "../recognise/formTable.ts";

/** Every commune of the register on that date has its row; `expected` leaves out those known to carry no figures. */
export function everyCommuneReported(table: FormTable, expected: readonly Commune[]): Problem[] {
  const reported = new Set(table.rows.filter((row) => row.kind === "commune").map((row) => row.code));
  return expected
    .filter((commune) => !reported.has(commune.code))
    .map((commune) => ({
      severity: "error",
      check: "everyCommuneReported",
      place: { file: table.file, sheet: table.sheet },
      values: { code: commune.code, type: commune.type, name: commune.name },
    }));
}
