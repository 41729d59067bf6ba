import type { Changes } from "./stageProgram.ts";
import type { ReducedSystem } from "./tableSystem.ts";

/** Changes that are tried before a search gives up. */
const TRIES = 4000;

/**
 * A table in which one count is changed, found without a solver: whatever sum the change breaks is repaired by changing one other count of
 * it, and so on, the cheapest first and each count once, until every sum holds (the cycles of Kelly, Golden and Assad 1992).
 * @returns changes by variable, or null where the search finds none
 */
export function repairChange(
  reduced: ReducedSystem,
  wanted: { readonly variable: number; readonly by: number },
  hidden: ReadonlySet<number>,
): Changes | null {
  const search = new Search(reduced, hidden);
  return search.change(wanted.variable, wanted.by) ? search.changes : null;
}

class Search {
  readonly changes = new Map<number, number>();
  readonly #reduced: ReducedSystem;
  readonly #hidden: ReadonlySet<number>;
  readonly #rowsOf = new Map<number, number[]>();
  readonly #limitsOf = new Map<number, number[]>();
  #tries = 0;

  constructor(reduced: ReducedSystem, hidden: ReadonlySet<number>) {
    this.#reduced = reduced;
    this.#hidden = hidden;
    reduced.relations.forEach(({ terms }, row) => {
      for (const [variable] of terms) push(this.#rowsOf, variable, row);
    });
    reduced.limits.forEach(({ part, whole }, limit) => {
      for (const variable of [part, whole]) push(this.#limitsOf, variable, limit);
    });
  }

  /** Changes a count and repairs what that breaks; takes everything back where it can not. */
  change(variable: number, by: number): boolean {
    if (!this.#mayChange(variable, by)) return false;
    this.changes.set(variable, by);
    if (this.#isWithinWholes(variable) && this.#repairAll()) return true;
    this.changes.delete(variable);
    return false;
  }

  #mayChange(variable: number, by: number): boolean {
    const found = this.#reduced.variables[variable];
    if (found === undefined || !found.isMovable || this.changes.has(variable)) return false;
    return Number.isInteger(by) && found.value + by >= found.least && this.#tries++ < TRIES;
  }

  #repairAll(): boolean {
    const broken = this.#findBroken();
    if (broken === null) return true;
    const { terms } = this.#reduced.relations[broken.row] ?? { terms: [] };
    const others = terms
      .filter(([other]) => !this.changes.has(other))
      .sort(([a], [b]) => this.#priceOf(a) - this.#priceOf(b) || a - b);
    return others.some(([other, coefficient]) => this.change(other, -broken.sum / coefficient));
  }

  /** The first sum that does not hold any more. */
  #findBroken(): { readonly row: number; readonly sum: number } | null {
    for (const variable of this.changes.keys())
      for (const row of this.#rowsOf.get(variable) ?? []) {
        const { terms } = this.#reduced.relations[row] ?? { terms: [] };
        const sum = terms.reduce((total, [other, by]) => total + by * (this.changes.get(other) ?? 0), 0);
        if (sum !== 0) return { row, sum };
      }
    return null;
  }

  #isWithinWholes(variable: number): boolean {
    const count = (at: number) => (this.#reduced.variables[at]?.value ?? 0) + (this.changes.get(at) ?? 0);
    return (this.#limitsOf.get(variable) ?? []).every((index) => {
      const limit = this.#reduced.limits[index];
      return limit === undefined || count(limit.part) <= count(limit.whole);
    });
  }

  #priceOf(variable: number): number {
    if (this.#hidden.has(variable)) return 0;
    const { cost, value } = this.#reduced.variables[variable] ?? { cost: 0, value: 0 };
    return cost * (value === 0 ? 4 : 1);
  }
}

function push(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
