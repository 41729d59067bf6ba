import type { Commune } from "#domain/unit";
import type { Problem } from "../problem.ts";
import type { FormTable } from "../recognise/formTable.ts";

/**
 * Every commune of the register on that date has its row on the form, on one sheet of it or another; `expected` leaves out those known
 * to carry no figures.
 */
export function everyCommuneReported(
  table: FormTable,
  expected: readonly Commune[],
  beside: readonly FormTable[] = [],
): Problem[] {
  const sheets = [table, ...beside.filter(({ form }) => form.id === table.form.id)];
  const reported = new Set(
    sheets.flatMap(({ rows }) => rows.filter((row) => row.kind === "commune").map((row) => row.code)),
  );
  return expected
    .filter((commune) => !reported.has(commune.code))
    .map((commune) => ({
      severity: "error",
      check: "everyCommuneReported",
      place: { file: table.file, sheet: table.sheet },
      values: { code: commune.code, type: commune.type, name: commune.name },
    }));
}
