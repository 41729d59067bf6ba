import type { Solve } from "./linearProgram.ts";
import { joinNeeds, reduce, type Need, type ReducedSystem, type TableSystem } from "./tableSystem.ts";
import { findExposed, findReach, Knowledge, type Witness } from "./witness.ts";
import { chooseChanges } from "./chooseChanges.ts";
import { repairChange } from "./repairChange.ts";
import type { Changes, Stage } from "./stageProgram.ts";

/** Which cells a public edition withholds, and how it is known that this is enough. */
export interface Pattern {
  /** Everything that is withheld: cells with a need, cells that were withheld before, and complementary ones (ô che thứ cấp). */
  readonly withheld: ReadonlySet<number>;
  /** Tables that show it: whoever has the same figures can not exclude them. */
  readonly witnesses: readonly Witness[];
  /** Needs that no pattern meets, because what is known to everybody gives them away. */
  readonly exposed: readonly Need[];
}

/** Rounds over needs that are not met yet, each with all of them at once, before they are tried one by one. */
const ROUNDS = 3;

/**
 * Chooses what is withheld beside the counts that must be (complementary cell suppression; Fischetti and Salazar 2001, Hundepool and
 * others 2012). In place of the bounds of an attacker it looks for tables that he can not tell from the true one, in which each of
 * these counts is as low and as high as it must seem: what changes in one of them is withheld, and nothing else. Two tables for all
 * counts together, in which about half of them are low and half are high, change little, because the ones make up for the others.
 * Periods are worked off in their order. Where the solver has no answer, a search repairs one sum after the other.
 * @param kept cells that are withheld whatever is chosen, such as those of an earlier release
 */
export async function choosePattern(
  system: TableSystem,
  solve: Solve,
  kept: ReadonlySet<number> = new Set(),
): Promise<Pattern> {
  const chooser = new Chooser(system, solve, kept);
  await chooser.meetTogether();
  for (let round = 0, left = Infinity; round < ROUNDS; round++) {
    const before = chooser.exposed().length;
    if (before === 0 || before === left) break;
    left = before;
    await chooser.meetRest();
  }
  chooser.meetOneByOne();
  return chooser.finish();
}

class Chooser {
  readonly #system: TableSystem;
  readonly #reduced: ReducedSystem;
  readonly #solve: Solve;
  readonly #kept: ReadonlySet<number>;
  readonly #knowledge: Knowledge;
  #witnesses: Witness[] = [];

  constructor(system: TableSystem, solve: Solve, kept: ReadonlySet<number>) {
    this.#system = system;
    this.#reduced = reduce(system);
    this.#knowledge = new Knowledge(system);
    this.#solve = solve;
    // Cells that are always equal stay withheld together: the start of a year would tell the end of the one before.
    const variables = [...kept].flatMap(
      (cell) => this.#reduced.variables[this.#reduced.variableOf[cell] ?? -1] ?? [],
    );
    this.#kept = new Set(variables.flatMap(({ cells }) => cells));
  }

  /** One pair of tables for all needs, period by period: what a period changes at its end the next one begins with. */
  async meetTogether(): Promise<void> {
    const pair = [new Map<number, number>(), new Map<number, number>()] as const;
    for (const stage of this.#stages()) {
      const needs = this.#reduced.needs.filter(({ cell }) => this.#variable(cell).stage === stage);
      const carried = pair.some((changes) => this.#reaches(changes, stage));
      if (needs.length === 0 && !carried) continue;
      const found = await this.#choose(this.#stageAt(stage), needs, pair);
      found?.forEach((changes, side) => {
        for (const [variable, by] of changes) pair[side]?.set(variable, by);
      });
    }
    for (const changes of pair) this.#add(changes);
  }

  /** Another pair for the needs of each period that are not met yet; it changes nothing that later periods begin with. */
  async meetRest(): Promise<void> {
    const { variableOf } = this.#reduced;
    const left = joinNeeds(this.exposed().map((need) => ({ ...need, cell: variableOf[need.cell] ?? 0 })));
    for (const stage of this.#stages()) {
      const needs = left.filter(({ cell }) => this.#variable(cell).stage === stage);
      if (needs.length === 0) continue;
      const found = await this.#choose(this.#windowOf(stage, needs), needs, [new Map(), new Map()]);
      for (const changes of found ?? []) this.#add(changes);
    }
  }

  /** The search that needs no solver, for one need and one side at a time. */
  meetOneByOne(): void {
    for (const { cell, low, high } of this.exposed()) {
      const variable = this.#reduced.variableOf[cell] ?? 0;
      const { value } = this.#variable(variable);
      for (const by of [low - value, high - value]) {
        if (by === 0) continue;
        const found = repairChange(this.#reduced, { variable, by }, this.#hiddenVariables());
        if (found !== null) this.#add(found);
      }
    }
  }

  exposed(): Need[] {
    return findExposed(this.#system, this.#witnesses);
  }

  /** Tables without which every need is met as far show again what only they changed; those that change most are tried first. */
  finish(): Pattern {
    const reach = String(findReach(this.#system, this.#witnesses));
    for (const witness of [...this.#witnesses].sort((a, b) => b.size - a.size)) {
      const others = this.#witnesses.filter((other) => other !== witness);
      if (String(findReach(this.#system, others)) === reach) this.#witnesses = others;
    }
    return { withheld: this.#withheld(), witnesses: this.#witnesses, exposed: this.exposed() };
  }

  #choose(stage: Stage, needs: readonly Need[], pair: readonly [Changes, Changes]) {
    const hidden = this.#hiddenVariables();
    return chooseChanges({ reduced: this.#reduced, stage, needs, hidden, pair, solve: this.#solve });
  }

  #variable(variable: number) {
    const found = this.#reduced.variables[variable];
    if (found === undefined) throw new RangeError(`no variable ${String(variable)}`);
    return found;
  }

  #stages(): number[] {
    return [...new Set(this.#reduced.variables.map(({ stage }) => stage))].sort((a, b) => a - b);
  }

  #stageAt(stage: number): Stage {
    const { variables, relations, limits } = this.#reduced;
    const own = variables.flatMap((variable, index) =>
      variable.isMovable && variable.stage === stage ? [index] : [],
    );
    const has = new Set(own);
    return {
      variables: own,
      relations: relations.filter((relation) => relation.stage === stage),
      limits: limits.filter(({ part, whole }) => has.has(part) || has.has(whole)),
      fixed: new Map(),
    };
  }

  /** A period and those that its own needs reach into, without the variables that reach beyond. */
  #windowOf(stage: number, needs: readonly Need[]): Stage {
    const { variables, relations, limits } = this.#reduced;
    const wanted = new Set(needs.map(({ cell }) => cell));
    const last = Math.max(
      stage,
      ...relations
        .filter(({ terms }) => terms.some(([variable]) => wanted.has(variable)))
        .map((row) => row.stage),
    );
    const beyond = new Set(
      relations.filter((row) => row.stage > last).flatMap(({ terms }) => terms.map(([variable]) => variable)),
    );
    const own = variables.flatMap((variable, index) =>
      variable.isMovable && variable.stage >= stage && variable.stage <= last && !beyond.has(index)
        ? [index]
        : [],
    );
    const has = new Set(own);
    return {
      variables: own,
      relations: relations.filter((row) => row.stage >= stage && row.stage <= last),
      limits: limits.filter(({ part, whole }) => has.has(part) || has.has(whole)),
      fixed: new Map(),
    };
  }

  #reaches(changes: Changes, stage: number): boolean {
    return this.#reduced.relations.some(
      (relation) => relation.stage === stage && relation.terms.some(([variable]) => changes.has(variable)),
    );
  }

  /** Keeps the parts of a table that look like the true one. */
  #add(changes: Changes): void {
    const cells = new Map(
      [...changes].flatMap(([variable, by]) =>
        this.#variable(variable).cells.map((cell) => [cell, by] as const),
      ),
    );
    const parts = this.#knowledge.split(cells);
    this.#witnesses.push(...parts.filter((part) => this.#knowledge.allows(part)));
  }

  #withheld(): Set<number> {
    const changed = this.#witnesses.flatMap((witness) => [...witness.keys()]);
    const published = (cell: number) => this.#system.cells[cell]?.kind === "free";
    const needed = this.#system.needs.map(({ cell }) => cell);
    return new Set([...needed, ...this.#kept, ...changed].filter(published));
  }

  #hiddenVariables(): Set<number> {
    return new Set([...this.#withheld()].map((cell) => this.#reduced.variableOf[cell] ?? 0));
  }
}
