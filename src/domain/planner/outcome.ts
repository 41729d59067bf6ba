import { shareByNeed, spendInOrder, takeFirst, type Allocation, type Queue } from "./allocate.ts";
import type { Cut } from "./scenario.ts";
import { leakage, undercoverage } from "./targeting.ts";

/** What a plan comes to. Households, percent, thousand đồng. */
export interface Outcome {
  readonly allocation: Allocation;
  /** Poor households that get nothing, of all whose number is known. */
  readonly missed: number;
  readonly undercoverage: number | null;
  readonly leakage: number | null;
}

/** Thousand đồng in a million. */
const THOUSANDS = 1000;

/** Cuts the queue and counts what is reached and missed. @param allPoor poor households of all communes, in the plan or not */
export function cutQueue(queue: Queue, cut: Cut, allPoor: number): Outcome {
  const allocation = allocate(queue, cut);
  return {
    allocation,
    missed: Math.max(0, allPoor - allocation.poor),
    undercoverage: undercoverage(Math.min(allocation.poor, allPoor), allPoor),
    leakage: leakage(allocation.others, allocation.poor),
  };
}

function allocate(queue: Queue, cut: Cut): Allocation {
  if (cut.kind === "communes") return takeFirst(queue, cut.count);
  const spend = cut.kind === "budget" ? spendInOrder : shareByNeed;
  return spend(queue, cut.money * THOUSANDS);
}

/** What one choice of communes has that another lacks. */
export interface Difference {
  readonly entering: ReadonlySet<number>;
  readonly leaving: ReadonlySet<number>;
}

/** Communes that come in and go out on the way from one choice to another. */
export function compareChoices(before: ReadonlySet<number>, after: ReadonlySet<number>): Difference {
  return {
    entering: new Set([...after].filter((index) => !before.has(index))),
    leaving: new Set([...before].filter((index) => !after.has(index))),
  };
}
