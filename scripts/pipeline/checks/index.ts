import type { Commune } from "#domain/unit";
import type { Problem } from "../problem.ts";
import type { FormTable } from "../steps/formTable.ts";
import type { TableCheck } from "./cellProblem.ts";
import { deprivationsAddUp } from "./deprivationsAddUp.ts";
import { everyCommuneReported } from "./everyCommuneReported.ts";
import { flowsBalance } from "./flowsBalance.ts";
import { formsAgree } from "./formsAgree.ts";
import { mirroredFlows } from "./mirroredFlows.ts";
import { noDuplicateRows } from "./noDuplicateRows.ts";
import { partsWithinWhole } from "./partsWithinWhole.ts";
import { poorWithinTotal } from "./poorWithinTotal.ts";
import { rateMatchesCounts, type AcceptedRate } from "./rateMatchesCounts.ts";
import { totalsMatchParts } from "./totalsMatchParts.ts";

const TABLE_CHECKS: readonly TableCheck[] = [
  noDuplicateRows,
  poorWithinTotal,
  partsWithinWhole,
  flowsBalance,
  totalsMatchParts,
  deprivationsAddUp,
];

/** All invariants of one workbook: sheet by sheet, then between its sheets. */
export function checkWorkbook(
  tables: readonly FormTable[],
  expected: readonly Commune[],
  accepted: readonly AcceptedRate[],
): Problem[] {
  const single = tables.flatMap((table) => [
    ...TABLE_CHECKS.flatMap((check) => check(table)),
    ...rateMatchesCounts(table, accepted),
    ...everyCommuneReported(table, expected),
  ]);
  return [...single, ...mirroredFlows(tables), ...formsAgree(tables)];
}
