import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";
import type { RecordedRow } from "../derive/coverageRow.ts";
import { programmesKeepApart } from "./programmesKeepApart.ts";
import { recordedForEligible, type KnownOfCommunes } from "./recordedForEligible.ts";
import { recordedWhereNamed } from "./recordedWhereNamed.ts";
import { recordedWithinBudget } from "./recordedWithinBudget.ts";

/**
 * What a province records of programmes against what its plans print: budget, places, who is eligible, what is kept apart. All files
 * together; whatever a plan denies is flagged and shown as recorded.
 */
export function coverageObeysPlans(
  records: readonly RecordedRow[],
  registry: Registry,
  known: KnownOfCommunes,
): Problem[] {
  const { programmes } = registry;
  return [
    ...recordedWithinBudget(records, programmes),
    ...recordedWhereNamed(records, programmes, registry),
    ...recordedForEligible(records, programmes, known),
    ...programmesKeepApart(records, programmes),
  ];
}
