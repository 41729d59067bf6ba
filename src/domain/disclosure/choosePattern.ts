import type { Solve } from "./linearProgram.ts";
import { joinNeeds, reduce, type Need, type ReducedSystem, type TableSystem } from "./tableSystem.ts";
import { findExposed, findReach, Knowledge, type Witness } from "./witness.ts";
import { findChange } from "./findChange.ts";
import { listHiddenParts, listStages, LONG, stageAt, Ties, windowOf } from "./stages.ts";
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
/** How often the prices of one choice are set again: later answers are the same. */
const CHOICES = 3;

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
  await chooser.meetWithinKept();
  await chooser.meetTogether();
  for (let round = 0, left = Infinity; round < ROUNDS; round++) {
    const before = chooser.exposed().length;
    if (before === 0 || before === left) break;
    left = before;
    await chooser.meetRest();
  }
  await chooser.meetExactly();
  chooser.meetOneByOne();
  return chooser.finish();
}

class Chooser {
  readonly #system: TableSystem;
  readonly #reduced: ReducedSystem;
  readonly #solve: Solve;
  readonly #kept: ReadonlySet<number>;
  readonly #knowledge: Knowledge;
  /** Variables of which a program has shown that no table meets their need. */
  readonly #impossible = new Set<number>();
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

  /** What an earlier release withheld is tried alone: where that is enough, as for a year that has not changed, nothing is chosen anew. */
  async meetWithinKept(): Promise<void> {
    if (this.#kept.size === 0) return;
    for (const part of listHiddenParts(this.#reduced, this.#variablesOf(this.#kept))) {
      const own = new Set(part.variables);
      const needs = this.#reduced.needs.filter(({ cell }) => own.has(cell));
      if (needs.length === 0) continue;
      for (const changes of (await this.#choose(part, needs, undefined, 1)) ?? []) this.#add(changes);
    }
  }

  /** One pair of tables for all needs, period by period: what a period changes at its end the next one begins with. */
  async meetTogether(): Promise<void> {
    const pair = [new Map<number, number>(), new Map<number, number>()] as const;
    const left = this.#left();
    for (const stage of listStages(this.#reduced)) {
      const needs = left.filter(({ cell }) => this.#variable(cell).stage === stage);
      const carried = pair.some((changes) => this.#goesOn(changes, stage));
      if (needs.length === 0 && !carried) continue;
      const found = await this.#choose(stageAt(this.#reduced, stage), needs, pair);
      found?.forEach((changes, side) => {
        for (const [variable, by] of changes) pair[side]?.set(variable, by);
      });
    }
    for (const changes of pair) this.#add(changes);
  }

  /** Another pair for the needs of each period that are not met yet; it changes nothing that later periods begin with. */
  async meetRest(): Promise<void> {
    const left = this.#left();
    for (const stage of listStages(this.#reduced)) {
      const needs = left.filter(({ cell }) => this.#variable(cell).stage === stage);
      if (needs.length === 0) continue;
      const found = await this.#choose(windowOf(this.#reduced, stage, needs), needs);
      for (const changes of found ?? []) this.#add(changes);
    }
  }

  /** The search that needs no solver, for one need and one side at a time, where programs have no answer. */
  meetOneByOne(): void {
    for (const { cell, low, high } of this.exposed()) {
      const variable = this.#reduced.variableOf[cell] ?? 0;
      if (this.#impossible.has(variable)) continue;
      const { value } = this.#variable(variable);
      for (const by of [low - value, high - value]) {
        if (by === 0) continue;
        const found = repairChange(this.#reduced, { variable, by }, this.#hiddenVariables());
        if (found !== null) this.#add(found);
      }
    }
  }

  /** What no round has found is looked for exactly, one need and one side at a time. */
  async meetExactly(): Promise<void> {
    let hidden = this.#hiddenVariables();
    const [near, all] = [new Ties(this.#reduced, LONG - 1), new Ties(this.#reduced)];
    for (const need of this.#left()) {
      const { cell, low, high } = need;
      const { value, stage } = this.#variable(cell);
      const window = windowOf(this.#reduced, stage, [need]);
      for (const side of ["low", "high"] as const) {
        const change = (side === "low" ? low : high) - value;
        if (this.#reaches(cell, change)) continue;
        const found = await findChange(
          { reduced: this.#reduced, near, all, window, hidden, solve: this.#solve },
          { variable: cell, change, side },
        );
        if (found === "impossible") this.#impossible.add(cell);
        else if (found !== null) {
          this.#add(found);
          hidden = this.#hiddenVariables();
        }
      }
    }
  }

  /** Whether a table changes a variable as far as that. */
  #reaches(variable: number, change: number): boolean {
    const [cell = -1] = this.#variable(variable).cells;
    const isAsFar = (by: number) => (change < 0 ? by <= change : by >= change);
    return change === 0 || this.#witnesses.some((witness) => isAsFar(witness.get(cell) ?? 0));
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

  #choose(
    stage: Stage,
    needs: readonly Need[],
    pair: readonly [Changes, Changes] = [new Map(), new Map()],
    rounds = CHOICES,
  ) {
    const hidden = this.#hiddenVariables();
    return chooseChanges({ reduced: this.#reduced, stage, needs, hidden, pair, rounds, solve: this.#solve });
  }

  /** Needs of variables that are not met yet. */
  #left(): Need[] {
    const { variableOf } = this.#reduced;
    return joinNeeds(this.exposed().map((need) => ({ ...need, cell: variableOf[need.cell] ?? 0 })));
  }

  #variable(variable: number) {
    const found = this.#reduced.variables[variable];
    if (found === undefined) throw new RangeError(`no variable ${String(variable)}`);
    return found;
  }

  #goesOn(changes: Changes, stage: number): boolean {
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
    return this.#variablesOf(this.#withheld());
  }

  #variablesOf(cells: ReadonlySet<number>): Set<number> {
    return new Set([...cells].map((cell) => this.#reduced.variableOf[cell] ?? 0));
  }
}
