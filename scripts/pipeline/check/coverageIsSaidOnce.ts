import type { Problem } from "../problem.ts";
import type { RecordedRow } from "../derive/coverageRow.ts";
import { findDoubled } from "./rowProblem.ts";

/**
 * A commune has one row a programme, year and source of money (mỗi xã một dòng cho một chương trình, một nguồn vốn trong một năm), whichever sheets and files of
 * its province it stands in: two would be added up as if both were meant.
 */
export function coverageIsSaidOnce(records: readonly RecordedRow[]): Problem[] {
  return findDoubled(
    records,
    ({ commune, programme, year, source }) => `${commune}/${programme}/${String(year)}/${source ?? ""}`,
    ({ programme }, first) => ({
      check: "coverageIsSaidOnce",
      column: "programme",
      values: { programme, first },
    }),
  );
}
