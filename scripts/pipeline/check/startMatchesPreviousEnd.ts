import type { MeasureTable } from "#domain/measure";
import type { Problem } from "../problem.ts";
import { communesOf, keyOf, valueOf, type FormRow, type FormTable } from "../recognise/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/**
 * The start of a year is the end of the year before, place by place, under one standard and one set of codes. Across the
 * reform of 2025 the same holds only after the crosswalk, and for the provincial total.
 */
export function startMatchesPreviousEnd(
  before: FormTable,
  table: FormTable,
  measures: MeasureTable,
): Problem[] {
  if (before.form.id !== table.form.id || before.period.standard !== table.period.standard) return [];
  const isStart = (measure: string | undefined) => measures.find(measure ?? "")?.flow?.role === "start";
  const opening = table.form.columns.find(({ measure }) => isStart(measure));
  const stock = measures.find(opening?.measure ?? "")?.flow?.of;
  if (opening === undefined || stock === undefined) return [];
  const ends = new Map(
    before.rows.map((row) => [
      `${String(row.scheme)}/${row.code}/${row.breakdown}`,
      valueOf(row, keyOf(before.form, stock)),
    ]),
  );
  return table.rows.flatMap((row) => {
    const end = ends.get(`${String(row.scheme)}/${row.code}/${row.breakdown}`);
    const start = valueOf(row, opening.key);
    if (
      end === undefined ||
      end === null ||
      start === null ||
      start === end ||
      isOtherPart(before, table, row) ||
      isMerged(before, table, row.code)
    )
      return [];
    return [
      cellProblem("startMatchesPreviousEnd", { table, row, key: opening.key }, { end, file: before.file }),
    ];
  });
}

/** The total of some communes (one sheet a district) is no end of the total of others. */
function isOtherPart(before: FormTable, table: FormTable, { kind }: FormRow): boolean {
  return kind === "total" && communesOf(before) !== communesOf(table);
}

/** A unit that took in another since then starts with both (Thanh Minh took in Tà Lèng). */
function isMerged(before: FormTable, table: FormTable, code: string): boolean {
  const now = new Set(table.rows.map((row) => row.code));
  const gone = before.rows.filter((row) => row.kind === "commune" && !now.has(row.code));
  const district = table.rows.find((row) => row.code === code)?.district ?? null;
  return gone.length > 0 && (district === null || gone.some((row) => row.district === district));
}
