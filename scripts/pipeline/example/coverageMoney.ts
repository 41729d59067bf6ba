import { apportion } from "#domain/apportion";
import { budgetOf } from "#domain/coverage/budget";
import type { Programme } from "#domain/coverage/programme";
import { makeTrees, ownLeaves } from "#domain/coverage/tree";
import { proportional } from "./calibrate.ts";
import { makeRandom } from "./random.ts";

/** Part of a printed budget, from and to, that communes are recorded with: the rest stays with the province and its departments. */
const LEAST_PART = 0.35;
const MOST_PART = 0.8;

/** Rows that state money, out of all communes and years in which the programme could have worked. */
export interface RowsOfPlan {
  readonly stated: number;
  readonly possible: number;
}

/**
 * Million đồng that the rows of a programme are planned together, over all years: what communes get of the budget, less what those
 * without a row had. Null where its plan prints no money at all.
 */
export function plannedTogether(
  programme: Programme,
  programmes: readonly Programme[],
  { stated, possible }: RowsOfPlan,
): number | null {
  const budget = budgetOf(programme.money) ?? shareOfPlan(programme, programmes);
  if (budget === null) return null;
  const part = LEAST_PART + (MOST_PART - LEAST_PART) * makeRandom(`part ${programme.id}`).uniform();
  return Math.floor((budget * part * stated) / Math.max(1, possible));
}

/** What a plan leaves to each of its programmes without an amount of its own, in equal shares. */
function shareOfPlan(programme: Programme, programmes: readonly Programme[]): number | null {
  const root = makeTrees(programmes).find((tree) => tree.programme.plan === programme.plan);
  const budget = root === undefined ? null : budgetOf(root.programme.money);
  if (root === undefined || budget === null) return null;
  const leaves = ownLeaves(root).map((leaf) => budgetOf(leaf.programme.money));
  const stated = leaves.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const silent = leaves.filter((amount) => amount === null).length;
  return silent === 0 ? null : Math.max(0, budget - stated) / silent;
}

/**
 * Whole million đồng of each row by its weight, a million or more; they sum to `together`. Rows for which no million is left state none.
 */
export function sharePlanned(weights: readonly number[], together: number): (number | null)[] {
  const stated = weights.slice(0, together);
  const amounts = apportion(proportional(stated, together), stated.length === 0 ? 0 : together, {
    lowest: stated.map(() => 1),
    highest: [],
  });
  return weights.map((_, index) => amounts[index] ?? null);
}
