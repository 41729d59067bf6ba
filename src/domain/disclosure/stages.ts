import type { Stage } from "./stageProgram.ts";
import type { Need, ReducedSystem } from "./tableSystem.ts";

/** Sums of so many terms are those of a column: they tie all places of a period to each other. */
export const LONG = 30;

/** Places of the periods in time, the first one first. */
export function listStages({ variables }: ReducedSystem): number[] {
  return [...new Set(variables.map(({ stage }) => stage))].sort((a, b) => a - b);
}

/** One period. */
export function stageAt(reduced: ReducedSystem, stage: number): Stage {
  return {
    ...only(reduced, (variable) => reduced.variables[variable]?.stage === stage),
    relations: reduced.relations.filter((relation) => relation.stage === stage),
  };
}

/** A period and those that its own needs reach into, without the variables that reach beyond. */
export function windowOf(reduced: ReducedSystem, stage: number, needs: readonly Need[]): Stage {
  const { relations, variables } = reduced;
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
  const isWithin = (variable: number) => {
    const own = variables[variable]?.stage ?? -1;
    return own >= stage && own <= last && !beyond.has(variable);
  };
  return {
    ...only(reduced, isWithin),
    relations: relations.filter((row) => row.stage >= stage && row.stage <= last),
  };
}

/** What sums and wholes tie to a variable, directly or by others. */
export class Ties {
  readonly #reduced: ReducedSystem;
  readonly #relations: ReducedSystem["relations"];
  readonly #tiedTo = new Map<number, number[]>();

  /** @param length how many terms a sum has at most that is looked at: below `LONG` they are those of one place */
  constructor(reduced: ReducedSystem, length = Infinity) {
    this.#reduced = reduced;
    this.#relations = reduced.relations.filter(({ terms }) => terms.length <= length);
    for (const { terms } of this.#relations) this.#tie(terms.map(([variable]) => variable));
    for (const { part, whole } of reduced.limits) this.#tie([part, whole]);
  }

  /** A variable with all that is tied to it: what is impossible here is impossible for whoever knows longer sums as well. */
  around(variable: number): Stage {
    const own = new Set([variable]);
    // The set grows while it is walked.
    for (const one of own) for (const other of this.#tiedTo.get(one) ?? []) own.add(other);
    return {
      ...only(this.#reduced, (other) => own.has(other)),
      relations: this.#relations.filter(({ terms }) => terms.some(([other]) => own.has(other))),
    };
  }

  /** One after the other: whoever has one of them comes to all. */
  #tie(variables: readonly number[]): void {
    const movable = variables.filter((variable) => this.#reduced.variables[variable]?.isMovable === true);
    movable.forEach((variable, index) => {
      const next = movable[(index + 1) % movable.length];
      if (next === undefined || next === variable) return;
      const list = this.#tiedTo.get(variable);
      if (list === undefined) this.#tiedTo.set(variable, [next]);
      else list.push(next);
    });
  }
}

/**
 * What may change as far as only what is withheld does, in parts that no sum and no whole ties to each other: each is a small program of its own.
 * Old communes behind sums are never published and may always change.
 */
export function listHiddenParts(reduced: ReducedSystem, hidden: ReadonlySet<number>): Stage[] {
  const stage = only(reduced, (variable) => hidden.has(variable) || isLatent(reduced, variable));
  const own = new Set(stage.variables);
  const parts = new Parts(stage.variables);
  for (const { terms } of reduced.relations)
    parts.tie(terms.flatMap(([variable]) => (own.has(variable) ? [variable] : [])));
  for (const { part, whole } of stage.limits)
    parts.tie([part, whole].filter((variable) => own.has(variable)));
  for (const variable of stage.variables) parts.at(variable).variables.push(variable);
  for (const relation of reduced.relations) {
    const first = relation.terms.find(([variable]) => own.has(variable));
    if (first !== undefined) parts.at(first[0]).relations.push(relation);
  }
  for (const limit of stage.limits)
    parts.at(own.has(limit.part) ? limit.part : limit.whole).limits.push(limit);
  return parts.all();
}

function isLatent({ variables }: ReducedSystem, variable: number): boolean {
  return variables[variable]?.isLatent === true;
}

/** Of some variables those that may change, and their wholes. */
function only(
  { variables, limits }: ReducedSystem,
  isOwn: (variable: number) => boolean,
): Pick<Stage, "variables" | "limits" | "fixed"> {
  const own = variables.flatMap(({ isMovable }, variable) =>
    isMovable && isOwn(variable) ? [variable] : [],
  );
  const has = new Set(own);
  return {
    variables: own,
    limits: limits.filter(({ part, whole }) => has.has(part) || has.has(whole)),
    fixed: new Map(),
  };
}

interface Part {
  readonly variables: number[];
  readonly relations: ReducedSystem["relations"][number][];
  readonly limits: ReducedSystem["limits"][number][];
}

/** Variables that are tied to each other, directly or by others. */
class Parts {
  readonly #parent: Map<number, number>;
  readonly #parts = new Map<number, Part>();

  constructor(variables: readonly number[]) {
    this.#parent = new Map(variables.map((variable) => [variable, variable]));
  }

  /** Before anything is put into a part. */
  tie([first, ...others]: readonly number[]): void {
    if (first === undefined) return;
    for (const other of others) this.#parent.set(this.#rootOf(other), this.#rootOf(first));
  }

  at(variable: number): Part {
    const root = this.#rootOf(variable);
    const part = this.#parts.get(root) ?? { variables: [], relations: [], limits: [] };
    this.#parts.set(root, part);
    return part;
  }

  all(): Stage[] {
    return [...this.#parts.values()].map((part) => ({ ...part, fixed: new Map() }));
  }

  #rootOf(variable: number): number {
    let top = variable;
    while (this.#parent.get(top) !== top) top = this.#parent.get(top) ?? top;
    this.#parent.set(variable, top);
    return top;
  }
}
