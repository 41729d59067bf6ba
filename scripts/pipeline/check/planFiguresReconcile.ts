import { ProblemsError, type Problem } from "../problem.ts";
import type { PlanCheck, PlanFact, Registry } from "../registry/registry.ts";
import { evaluateFormula, FormulaError } from "../recognise/formula.ts";

/** Outcome of one reconciliation of printed plan figures. */
export interface PlanOutcome {
  readonly check: PlanCheck;
  /** As printed; money in billion đồng. Null for a range. */
  readonly printed: number | null;
  readonly computed: number;
  readonly agrees: boolean;
}

/** Room for binary fractions at the edge of a tolerance. */
const DUST = 1e-9;

/**
 * The figures of the five plans add up, or do not: each reconciliation with its own tolerance. Both numbers are kept, the
 * printed one is shown; a mismatch is a flag, never an error and never a repair.
 */
export function reconcilePlans(registry: Pick<Registry, "planChecks" | "planFacts">): PlanOutcome[] {
  const values = new Map(registry.planFacts.map((fact) => [fact.id, inBillions(fact)]));
  const valueOf = (id: string) => values.get(id);
  return registry.planChecks.map((check) => {
    const computed = evaluate(check, check.formula, valueOf);
    const range = /^(\d+)\.\.(\d+)$/.exec(check.printed);
    if (range !== null) {
      const agrees = computed >= Number(range[1]) && computed <= Number(range[2]);
      return { check, printed: null, computed, agrees };
    }
    const printed = evaluate(check, check.printed, valueOf);
    return { check, printed, computed, agrees: Math.abs(printed - computed) <= check.tolerance + DUST };
  });
}

/** @throws ProblemsError naming the formula, and where it can not be read */
function evaluate(
  { id }: PlanCheck,
  formula: string,
  valueOf: Parameters<typeof evaluateFormula>[1],
): number {
  try {
    return evaluateFormula(formula, valueOf);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const place = { file: "data/registry/plan-checks.csv" };
    const values = { id, formula, token: error.token };
    throw new ProblemsError([{ severity: "error", check: "formulaIsSound", place, values }]);
  }
}

/** Plans print million and billion đồng side by side. */
export function inBillions({ value, unit }: Pick<PlanFact, "value" | "unit">): number {
  return unit === "million_vnd" ? value / 1000 : value;
}

/** Flags for everything that does not reconcile, with its arithmetic. */
export function planFiguresReconcile(registry: Pick<Registry, "planChecks" | "planFacts">): Problem[] {
  return reconcilePlans(registry)
    .filter((outcome) => !outcome.agrees)
    .map(({ check, printed, computed }) => ({
      severity: check.kind === "break" ? "note" : "flag",
      check: "planFiguresReconcile",
      place: { file: "data/registry/plan-facts.csv" },
      values: {
        id: check.id,
        printed: check.printed,
        value: printed,
        computed: Number(computed.toFixed(4)),
        formula: check.formula,
        flag: check.flag,
        isBreak: check.kind === "break",
      },
    }));
}
