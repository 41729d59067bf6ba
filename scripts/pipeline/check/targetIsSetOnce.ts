import type { CommuneTarget } from "#domain/coverage/record";
import type { Problem } from "../problem.ts";
import type { FromForm } from "../derive/coverageRow.ts";
import { findDoubled } from "./rowProblem.ts";

/** A commune has one target a year (mỗi xã một mục tiêu mỗi năm), whichever sheets and files of its province set it. */
export function targetIsSetOnce(targets: readonly FromForm<CommuneTarget>[]): Problem[] {
  return findDoubled(
    targets,
    ({ commune, year }) => `${commune}/${String(year)}`,
    ({ commune, year, poorRate }, first) => ({
      check: "targetIsSetOnce",
      column: "target",
      values: { commune, year, found: poorRate, first },
    }),
  );
}
