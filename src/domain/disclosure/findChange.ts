import type { Solve } from "./linearProgram.ts";
import { makeStageProgram, readChanges, type Changes, type Stage, type Target } from "./stageProgram.ts";
import type { Ties } from "./stages.ts";
import type { ReducedSystem } from "./tableSystem.ts";

/** What one count is to be changed by, and what may change with it. */
interface Search {
  readonly reduced: ReducedSystem;
  /** Sums of one place, and all sums. */
  readonly near: Ties;
  readonly all: Ties;
  /** What is tried first: a smaller program than that of everything. */
  readonly window: Stage;
  /** Variables that are withheld already: to change them costs next to nothing. */
  readonly hidden: ReadonlySet<number>;
  readonly solve: Solve;
}

const DUST = 1e-6;

/**
 * The table that changes least of those in which one count is as low or as high as its target says: by a linear program, and by an integer
 * program where the answer of the first has no whole numbers. What the linear program has no answer for no pattern protects: it leaves
 * attackers more freedom than whole numbers do.
 * @returns changes by variable; "impossible" where there are none, null where the solver has no answer
 */
export async function findChange(search: Search, target: Target): Promise<Changes | "impossible" | null> {
  const { near, all, window } = search;
  if (!(await isPossible(search, near.around(target.variable), target))) return "impossible";
  const whole = all.around(target.variable);
  const isSmall = whole.variables.length <= window.variables.length;
  const within = isSmall ? null : await changeWithin(search, window, target);
  return within === null || within === "impossible" ? await changeWithin(search, whole, target) : within;
}

async function isPossible(search: Search, stage: Stage, target: Target): Promise<boolean> {
  const answer = await search.solve(
    makeStageProgram(search.reduced, stage, [target], pricesOf(search, stage)),
  );
  return answer === null || isMet(answer);
}

async function changeWithin(
  search: Search,
  stage: Stage,
  target: Target,
): Promise<Changes | "impossible" | null> {
  const program = makeStageProgram(search.reduced, stage, [target], pricesOf(search, stage));
  const relaxed = await search.solve(program);
  if (relaxed === null) return null;
  if (!isMet(relaxed)) return "impossible";
  const changes = readChanges(stage, relaxed);
  if ([...changes.values()].every(isWhole)) return roundAll(changes);
  const columns = program.columns.map((column) => ({ ...column, isWhole: true }));
  const answer = await search.solve({ ...program, columns });
  if (answer === null) return null;
  return isMet(answer) ? roundAll(readChanges(stage, answer)) : "impossible";
}

function pricesOf({ reduced, hidden }: Search, { variables }: Stage): ReadonlyMap<number, number> {
  return new Map(variables.map((variable) => [variable, priceOf(reduced, variable, hidden)]));
}

/** A shown zero that is withheld costs so many times more than another count: readers take it for good news. */
const ZERO = 4;

/** What readers lose with a variable, next to nothing where they have not got it anyway. */
export function priceOf({ variables }: ReducedSystem, variable: number, hidden: ReadonlySet<number>): number {
  const { cost, value } = variables[variable] ?? { cost: 1, value: 1 };
  if (hidden.has(variable)) return 0.001;
  return Math.max(0.01, cost) * (value === 0 ? ZERO : 1);
}

/** The last column of a program for one target is by how much it is missed. */
function isMet(answer: readonly number[]): boolean {
  return (answer.at(-1) ?? 0) < DUST;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < DUST;
}

/** Whole changes without those of 0. */
export function roundAll(changes: Changes): Changes {
  const whole = [...changes].map(([variable, by]) => [variable, Math.round(by)] as const);
  return new Map(whole.filter(([, by]) => by !== 0));
}
