import { apportionByDivisor } from "../divisor.ts";
import type { Column } from "./criteria.ts";

/** What helping costs and whom it serves. */
export interface Rules {
  /** Whether the cost is that of one household served, or of one commune. */
  readonly basis: "household" | "commune";
  /** Whole thousand đồng (nghìn đồng), above 0. */
  readonly unitCost: number;
  /** Poor households alone, or everybody in the commune. */
  readonly serves: "poor" | "all";
}

/** What a commune gets. Households and thousand đồng, whole. */
export interface Line {
  /** Position of the commune. */
  readonly index: number;
  readonly poor: number;
  readonly others: number;
  readonly cost: number;
}

/** Communes in their order with what each would take in full, and the running sums that a slider reads. */
export interface Queue {
  readonly lines: readonly Line[];
  readonly rules: Rules;
  /** Sums over the first n lines, n from 0 to all. */
  readonly poor: Float64Array;
  readonly others: Float64Array;
  readonly cost: Float64Array;
  /** Communes whose households are not known: nobody can say what they cost. */
  readonly unpriced: readonly number[];
}

/** What is given: the first communes in full, the one at the margin in part, or each its share. */
export interface Allocation {
  /** Communes that get something, in order. */
  readonly lines: readonly Line[];
  readonly poor: number;
  readonly others: number;
  readonly cost: number;
  /** Budget that is not spent: it does not pay for the next household, or the next commune in order. 0 without a budget. */
  readonly left: number;
}

/**
 * Prices each commune in order. A commune without a count of poor households, or where everybody is served without one of all
 * households, can not be priced.
 */
export function priceQueue(ranked: readonly number[], poor: Column, households: Column, rules: Rules): Queue {
  const unpriced: number[] = [];
  const lines = ranked.flatMap((index) => {
    const [own, all] = [poor[index] ?? null, households[index] ?? null];
    if (own === null || (rules.serves === "all" && all === null)) {
      unpriced.push(index);
      return [];
    }
    const others = rules.serves === "all" ? Math.max(0, (all ?? own) - own) : 0;
    const cost = rules.basis === "commune" ? rules.unitCost : rules.unitCost * (own + others);
    return [{ index, poor: own, others, cost }];
  });
  return {
    lines,
    rules,
    poor: runningSums(lines.map((line) => line.poor)),
    others: runningSums(lines.map((line) => line.others)),
    cost: runningSums(lines.map((line) => line.cost)),
    unpriced,
  };
}

function runningSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value;
  });
  return sums;
}

/** The first `count` communes, in full. */
export function takeFirst(queue: Queue, count: number): Allocation {
  const taken = Math.max(0, Math.min(Math.floor(count), queue.lines.length));
  return {
    lines: queue.lines.slice(0, taken),
    poor: queue.poor[taken] ?? 0,
    others: queue.others[taken] ?? 0,
    cost: queue.cost[taken] ?? 0,
    left: 0,
  };
}

/**
 * Communes in order until the money is spent. Where poor households are served one by one, the commune at the margin gets as many as
 * the rest pays for; a commune that is served as a whole is not begun.
 * @param budget whole thousand đồng
 */
export function spendInOrder(queue: Queue, budget: number): Allocation {
  const taken = findAffordable(queue.cost, budget);
  const full = takeFirst(queue, taken);
  const left = budget - full.cost;
  const next = queue.lines[taken];
  const { basis, serves, unitCost } = queue.rules;
  if (next === undefined || basis === "commune" || serves === "all") return { ...full, left };
  const { quotient, remainder } = divide(left, unitCost);
  if (quotient === 0) return { ...full, left };
  const part: Line = { index: next.index, poor: quotient, others: 0, cost: left - remainder };
  return {
    lines: [...full.lines, part],
    poor: full.poor + part.poor,
    others: full.others,
    cost: full.cost + part.cost,
    left: remainder,
  };
}

/** The most lines whose sum the budget pays for, by halving: costs never fall along the queue. */
function findAffordable(cost: Float64Array, budget: number): number {
  let [low, high] = [0, cost.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((cost[middle] ?? Infinity) <= budget) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The households that the budget pays for, shared out over all communes in proportion to their poor (chia theo số hộ nghèo) by
 * {@link apportionByDivisor}: households are apportioned, not money, so more money never serves fewer in any commune, and what is left
 * does not pay for one more. Costs by commune can not be shared, nor can a household that is not poor be left out where everybody is
 * served: then the budget is spent in order.
 * @param budget whole thousand đồng
 */
export function shareByNeed(queue: Queue, budget: number): Allocation {
  const { basis, serves, unitCost } = queue.rules;
  if (basis === "commune" || serves === "all") return spendInOrder(queue, budget);
  const all = queue.poor.at(-1) ?? 0;
  const reached = Math.min(all, divide(budget, unitCost).quotient);
  const parts = apportionByDivisor(
    reached,
    queue.lines.map(({ poor }) => poor),
  );
  const lines = queue.lines.flatMap(({ index }, at): Line[] => {
    const poor = parts[at] ?? 0;
    return poor === 0 ? [] : [{ index, poor, others: 0, cost: poor * unitCost }];
  });
  const cost = reached * unitCost;
  return { lines, poor: reached, others: 0, cost, left: budget - cost };
}

/** Quotient and remainder of whole numbers: the division may round up to the next integer, the remainder tells. */
function divide(dividend: number, divisor: number): { quotient: number; remainder: number } {
  const remainder = dividend % divisor;
  return { quotient: (dividend - remainder) / divisor, remainder };
}
