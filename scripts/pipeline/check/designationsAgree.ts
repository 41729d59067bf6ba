import type { Designation } from "#domain/coverage/record";
import type { Problem } from "../problem.ts";
import { refer, type FromForm } from "../derive/coverageRow.ts";
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
  return rowProblem(row, {
    check: "designationsAgree",
    column: answer,
    values: {
      answer,
      found: row[answer],
      other: before[answer],
      commune: row.commune,
      year: row.year,
      first: refer(before.at, row.at),
    },
  });
}
