import type { Designation } from "#domain/coverage/record";
import type { Problem } from "../problem.ts";
import { nameRow, type FromForm } from "../derive/coverageRow.ts";
import { DESIGNATION_ANSWERS } from "../derive/designations.ts";
import { rowProblem } from "./rowProblem.ts";

/**
 * What a commune is in a year (khu vực, xã đặc biệt khó khăn, biên giới, an toàn khu, đơn vị đỡ đầu) may be said on several rows,
 * sheets and files, as long as they say the same; what a row leaves empty contradicts nothing.
 */
export function designationsAgree(designations: readonly FromForm<Designation>[]): Problem[] {
  return DESIGNATION_ANSWERS.flatMap((answer) => {
    const first = new Map<string, FromForm<Designation>>();
    return designations.flatMap((row) => {
      if (row[answer] === null) return [];
      const key = `${row.commune}/${String(row.year)}`;
      const before = first.get(key);
      first.set(key, before ?? row);
      if (before === undefined || before[answer] === row[answer]) return [];
      return [contradiction(answer, row, before)];
    });
  });
}

function contradiction(
  answer: (typeof DESIGNATION_ANSWERS)[number],
  row: FromForm<Designation>,
  before: FromForm<Designation>,
): Problem {
  const sponsors = answer === "sponsor" ? "name both bodies in each of the rows, or " : "";
  return rowProblem(row, {
    check: "designationsAgree",
    column: answer,
    value: write(row[answer]),
    expected: `"${write(before[answer])}" for ${row.commune} in ${String(row.year)}, as ${nameRow(before.at, row.at)} has it`,
    remedy: `${sponsors}correct one of the rows`,
  });
}

/** An answer as the form writes it. */
function write(answer: string | boolean | null): string {
  return typeof answer === "boolean" ? (answer ? "Có" : "Không") : (answer ?? "");
}
