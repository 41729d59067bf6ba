import type { CoverageRecord } from "#domain/coverage/record";
import type { Problem } from "../problem.ts";
import type { FromForm } from "../derive/coverageRow.ts";
import { findDoubled } from "./rowProblem.ts";

/**
 * A commune has one row a programme and year (mỗi xã một dòng cho một chương trình trong một năm), whichever sheets and files of
 * its province it stands in: two would be added up as if both were meant.
 */
export function coverageIsSaidOnce(records: readonly FromForm<CoverageRecord>[]): Problem[] {
  return findDoubled(
    records,
    ({ commune, programme, year }) => `${commune}/${programme}/${String(year)}`,
    ({ programme }, first) => ({
      check: "coverageIsSaidOnce",
      column: "programme",
      values: { programme, first },
    }),
  );
}
