import type { QualityReport } from "#domain/qualityReport";
import { inBillions, reconcilePlans, type PlanOutcome } from "../check/planFiguresReconcile.ts";
import type { PlanFact, Registry } from "../registry/registry.ts";

type Reconciliation = QualityReport["plans"][number];

const FACT = /F-[A-Z]+-\d+/g;

/** Reconciliations of the plans that fail; a break between two standards is known and no contradiction. Money in billion đồng. */
export function describePlans(registry: Pick<Registry, "planChecks" | "planFacts">): Reconciliation[] {
  const facts = new Map(registry.planFacts.map((fact) => [fact.id, fact]));
  return reconcilePlans(registry)
    .filter((outcome) => !outcome.agrees)
    .map((outcome) => describeOutcome(outcome, facts));
}

function describeOutcome(
  { check, printed, computed }: PlanOutcome,
  facts: ReadonlyMap<string, PlanFact>,
): Reconciliation {
  const fact = facts.get(check.printed) ?? facts.get(check.formula.match(FACT)?.[0] ?? "");
  return {
    id: check.id,
    flag: check.flag ?? "",
    plan: fact?.plan ?? "",
    figure:
      fact === undefined
        ? null
        : { label: fact.label.vi, period: fact.period, isFirstOfSum: check.printed !== fact.id },
    printed: printed ?? parseRange(check.printed),
    computed: Number(computed.toFixed(4)),
    formula: check.formula,
    arithmetic: check.formula.replace(FACT, (id) => sayFact(facts.get(id))),
  };
}

/** "2..8" is two bounds. */
function parseRange(text: string): { from: number; to: number } {
  const [from = "", to = ""] = text.split("..");
  return { from: Number(from), to: Number(to) };
}

function sayFact(fact: PlanFact | undefined): string {
  return fact === undefined ? "?" : String(inBillions(fact));
}
