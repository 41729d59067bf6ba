import type { Indicator } from "#domain/indicator";
import type { MeasureTable } from "#domain/measure";
import type { Commune } from "#domain/unit";
import type { Problem } from "../problem.ts";
import type { FormTable } from "../recognise/formTable.ts";
import type { TableCheck } from "./cellProblem.ts";
import { deprivationsAddUp } from "./deprivationsAddUp.ts";
import { everyCommuneReported } from "./everyCommuneReported.ts";
import { flowsBalance } from "./flowsBalance.ts";
import { formsAgree } from "./formsAgree.ts";
import { mirroredFlows } from "./mirroredFlows.ts";
import { noDuplicateRows } from "./noDuplicateRows.ts";
import type { AcceptedFigure } from "../accepted.ts";
import { pardon } from "./pardon.ts";
import { partsWithinWhole } from "./partsWithinWhole.ts";
import { poorWithinTotal } from "./poorWithinTotal.ts";
import { printedRatesAgree } from "./printedRatesAgree.ts";
import { rateMatchesCounts } from "./rateMatchesCounts.ts";
import { sumsOfTheForm } from "./sumsOfTheForm.ts";
import { totalsMatchParts } from "./totalsMatchParts.ts";

const TABLE_CHECKS: readonly TableCheck[] = [
  noDuplicateRows,
  poorWithinTotal,
  partsWithinWhole,
  flowsBalance,
  totalsMatchParts,
  deprivationsAddUp,
  rateMatchesCounts,
  sumsOfTheForm,
];

/** What the sheets of one workbook are tried against. */
export interface CheckContext {
  /** Communes that must report. */
  readonly expected: readonly Commune[];
  readonly accepted: readonly AcceptedFigure[];
  readonly indicators: readonly Indicator[];
  readonly measures: MeasureTable;
}

/**
 * All invariants of the sheets of one province and period: sheet by sheet, then between sheets of one status, because a figure that is
 * real can not be tried by one that was made up; accepted figures are flagged only.
 */
export function checkWorkbook(tables: readonly FormTable[], context: CheckContext): Problem[] {
  const single = tables.flatMap((table) => [
    ...TABLE_CHECKS.flatMap((check) => check(table, context.measures)),
    ...(table.form.places === "commune" ? everyCommuneReported(table, context.expected, tables) : []),
  ]);
  const statuses = [...new Set(tables.map(({ paper }) => paper.status))];
  const across = statuses.flatMap((status) => {
    const own = tables.filter(({ paper }) => paper.status === status);
    return [...mirroredFlows(own), ...formsAgree(own), ...printedRatesAgree(own, context.indicators)];
  });
  return pardon([...single, ...across], tables, context.accepted);
}
