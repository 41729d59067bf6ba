import { priceOf, roundAll } from "./findChange.ts";
import type { Solve } from "./linearProgram.ts";
import { LONG } from "./stages.ts";
import {
  makeStageProgram,
  readChanges,
  room,
  type Changes,
  type Stage,
  type Target,
} from "./stageProgram.ts";
import type { Limit, Need, ReducedSystem } from "./tableSystem.ts";

/** What a pair of tables is chosen from. */
export interface ChoiceInput {
  readonly reduced: ReducedSystem;
  readonly stage: Stage;
  /** By variable. */
  readonly needs: readonly Need[];
  /** Variables that are withheld already: to change them costs next to nothing. */
  readonly hidden: ReadonlySet<number>;
  /** What earlier periods have changed in each of the two. */
  readonly pair: readonly [Changes, Changes];
  /** How often the prices follow what the last answer changed, once at least. */
  readonly rounds: number;
  readonly solve: Solve;
}

type Pair = readonly [Changes, Changes];

/** Parts that are this near to their whole are looked at from the first. */
const NEAR = 8;
/** How much dearer a count is of a column in which nothing is withheld yet: one that is withheld there is seldom the only one. */
const FRESH = 3;

/**
 * Two tables in which the counts are as low and as high as their needs say, each count low in the one and high in the other, and which
 * change as little as can be: linear programs whose prices are raised where little changes and lowered where the other table changes the
 * count as well or where others of the same column change (reweighted l1, Candès, Wakin and Boyd 2008, over groups), so that few counts
 * change rather than many by little.
 * @returns changes by variable, or null where the solver has no answer
 */
export async function chooseChanges(input: ChoiceInput): Promise<Pair | null> {
  const chooser = new ChangeChooser(input);
  for (let round = 0; round < input.rounds; round++) if (!(await chooser.improve())) return null;
  return chooser.best;
}

class ChangeChooser {
  best: Pair | null = null;
  readonly #input: ChoiceInput;
  readonly #targets: readonly [Target[], Target[]];
  readonly #base = new Map<number, number>();
  readonly #limits: Set<Limit>;
  /** The sums of columns that a variable stands in. */
  readonly #columnsOf: ReadonlyMap<number, readonly number[]>;
  #leastCost = Infinity;
  #last: Pair | null = null;

  constructor(input: ChoiceInput) {
    this.#input = input;
    const { reduced, stage, needs, hidden } = input;
    this.#columnsOf = listColumns(stage);
    this.#targets = shareOut(input);
    for (const variable of stage.variables) this.#base.set(variable, priceOf(reduced, variable, hidden));
    for (const { cell } of needs) this.#base.set(cell, 0.001);
    const near = stage.limits.filter((limit) => room(reduced.variables, limit) < NEAR);
    const small = new Set(needs.map(({ cell }) => cell));
    this.#limits = new Set(near.filter(({ part, whole }) => small.has(part) || small.has(whole)));
  }

  /** One answer for each of the two tables. @returns false where the solver has none */
  async improve(): Promise<boolean> {
    const first = await this.#answer(0, this.#last?.[1]);
    const second = first === null ? null : await this.#answer(1, first);
    if (first === null || second === null) return false;
    this.#last = [first, second];
    const broken = this.#findBroken();
    for (const limit of broken) this.#limits.add(limit);
    const cost = this.#costOf(this.#last) + (broken.length > 0 ? 1e9 : 0);
    if (cost < this.#leastCost) [this.best, this.#leastCost] = [this.#last, cost];
    return true;
  }

  async #answer(side: 0 | 1, other: Changes | undefined): Promise<Changes | null> {
    const { reduced, stage, pair, solve } = this.#input;
    const own = this.#last?.[side];
    const used = this.#countUsed();
    const weights = new Map(
      [...this.#base].map(([variable, base]) => {
        const dear = base * this.#dearnessOf(variable, used);
        const price = own === undefined ? dear : dear / (Math.abs(own.get(variable) ?? 0) + 0.3);
        return [variable, other?.has(variable) === true ? Math.min(price, base / 20) : price] as const;
      }),
    );
    const now = { ...stage, fixed: pair[side], limits: [...this.#limits] };
    const answer = await solve(makeStageProgram(reduced, now, this.#targets[side], weights));
    return answer === null ? null : roundAll(readChanges(now, answer));
  }

  /** How many counts of each column are withheld or changed so far. */
  #countUsed(): ReadonlyMap<number, number> {
    const { needs, hidden } = this.#input;
    const changed = (this.#last ?? []).flatMap((changes) => [...changes.keys()]);
    const used = new Map<number, number>();
    for (const variable of new Set([...needs.map(({ cell }) => cell), ...hidden, ...changed]))
      for (const column of this.#columnsOf.get(variable) ?? []) used.set(column, (used.get(column) ?? 0) + 1);
    return used;
  }

  #dearnessOf(variable: number, used: ReadonlyMap<number, number>): number {
    const columns = this.#columnsOf.get(variable) ?? [];
    if (columns.length === 0) return 1;
    return 1 + FRESH / (1 + Math.min(...columns.map((column) => used.get(column) ?? 0)));
  }

  #findBroken(): Limit[] {
    const { reduced, stage, pair } = this.#input;
    const change = (side: 0 | 1, variable: number) =>
      this.#last?.[side].get(variable) ?? pair[side].get(variable) ?? 0;
    return stage.limits.filter(
      (limit) =>
        !this.#limits.has(limit) &&
        ([0, 1] as const).some(
          (side) => change(side, limit.part) - change(side, limit.whole) > room(reduced.variables, limit),
        ),
    );
  }

  #costOf(pair: Pair): number {
    const changed = new Set(pair.flatMap((changes) => [...changes.keys()]));
    return [...changed].reduce((sum, variable) => sum + (this.#base.get(variable) ?? 0), 0);
  }
}

function listColumns({ relations }: Stage): ReadonlyMap<number, readonly number[]> {
  const columnsOf = new Map<number, number[]>();
  relations.forEach(({ terms }, column) => {
    if (terms.length < LONG) return;
    for (const [variable] of terms) columnsOf.set(variable, [...(columnsOf.get(variable) ?? []), column]);
  });
  return columnsOf;
}

/** A sum with a small count in it, as far as the two tables change it so far. */
interface OpenSum {
  /** How often the count stands in it. */
  readonly by: number;
  readonly changes: [number, number];
}

/**
 * Which count is low in which of the two tables: one after the other as it leaves the sums of its tables nearest to 0.
 */
function shareOut(input: ChoiceInput): [Target[], Target[]] {
  const sumsOf = listSums(input);
  const targets: [Target[], Target[]] = [[], []];
  for (const { cell, low, high } of input.needs) {
    const value = input.reduced.variables[cell]?.value ?? 0;
    const sums = sumsOf.get(cell) ?? [];
    const [down, up] = [
      { variable: cell, change: low - value, side: "low" as const },
      { variable: cell, change: high - value, side: "high" as const },
    ];
    const isLowFirst = lossOf(sums, [down.change, up.change]) <= lossOf(sums, [up.change, down.change]);
    const [first, second] = isLowFirst ? [down, up] : [up, down];
    for (const { by, changes } of sums) {
      changes[0] += by * first.change;
      changes[1] += by * second.change;
    }
    targets[0].push(first);
    targets[1].push(second);
  }
  return targets;
}

function lossOf(sums: readonly OpenSum[], [first, second]: readonly [number, number]): number {
  return sums.reduce((total, { by, changes }) => {
    const after = Math.abs(changes[0] + by * first) + Math.abs(changes[1] + by * second);
    return total + after - Math.abs(changes[0]) - Math.abs(changes[1]);
  }, 0);
}

/** The sums of each small count, with what earlier periods have changed in them. */
function listSums({ stage, needs, pair }: ChoiceInput): Map<number, OpenSum[]> {
  const own = new Set(stage.variables);
  const wanted = new Set(needs.map(({ cell }) => cell));
  const sumsOf = new Map<number, OpenSum[]>();
  for (const { terms } of stage.relations) {
    const known = (changes: Changes) =>
      terms.reduce((sum, [at, by]) => sum + (own.has(at) ? 0 : by * (changes.get(at) ?? 0)), 0);
    const changes: [number, number] = [known(pair[0]), known(pair[1])];
    for (const [variable, by] of terms)
      if (wanted.has(variable)) sumsOf.set(variable, [...(sumsOf.get(variable) ?? []), { by, changes }]);
  }
  return sumsOf;
}
