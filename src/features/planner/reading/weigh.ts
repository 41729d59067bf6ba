import { priceQueue, type Queue, type Rules } from "#domain/planner/allocate";
import { meetCriteria } from "#domain/planner/criteria";
import { rankByNeed, type NeedOrder } from "#domain/planner/order";
import { cutQueue, type Outcome } from "#domain/planner/outcome";
import type { Scenario } from "#domain/planner/scenario";
import type { PlannerTable } from "./table.ts";

/** Communes of a plan by their need; the one with more poor households first where needs are equal. */
export function rankScenario(
  table: PlannerTable,
  { groups, need }: Pick<Scenario, "groups" | "need">,
  lowestFirst: boolean,
): NeedOrder {
  const poor = table.counts("poor_households").map(({ value }) => value);
  return rankByNeed(meetCriteria(groups, table), table.column(need), poor, lowestFirst);
}

export function priceScenario(table: PlannerTable, ranked: readonly number[], rules: Rules): Queue {
  const [poor, all] = ["poor_households", "total_households"].map((measure) =>
    table.counts(measure).map(({ value }) => value),
  );
  return priceQueue(ranked, poor ?? [], all ?? [], rules);
}

/** Poor households of all communes whose number is known. */
export function countPoor(table: PlannerTable): number {
  return table.counts("poor_households").reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** A plan from its criteria to what it comes to, in one go. */
export function weighScenario(table: PlannerTable, scenario: Scenario, lowestFirst: boolean): Outcome {
  const { ranked } = rankScenario(table, scenario, lowestFirst);
  return cutQueue(priceScenario(table, ranked, scenario.rules), scenario.cut, countPoor(table));
}

/** Positions of the communes that get something. */
export function positionsOf(outcome: Outcome | null): ReadonlySet<number> {
  return new Set(outcome?.allocation.lines.map(({ index }) => index));
}
