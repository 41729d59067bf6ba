import type { Relation } from "./recover.ts";
import { holds, leastOf, type Limit, type Need, type TableSystem } from "./tableSystem.ts";

/**
 * A table that an attacker can not tell from the true one (bảng thay thế): by how much its cells differ. It shows the same figures, has no
 * count below 0 and takes none that is 1 or more for 0, keeps every sum and every part within its whole.
 */
export type Witness = ReadonlyMap<number, number>;

/** What is known of each cell. */
export class Knowledge {
  readonly #system: TableSystem;
  readonly #relationsOf = new Map<number, Relation[]>();
  readonly #limitsOf = new Map<number, Limit[]>();

  constructor(system: TableSystem) {
    this.#system = system;
    const { cells, relations, limits } = system;
    for (const relation of relations.filter((candidate) => holds(candidate, cells)))
      for (const [cell] of relation) append(this.#relationsOf, cell, relation);
    for (const limit of limits.filter(({ part, whole }) => this.#value(part) <= this.#value(whole)))
      for (const cell of [limit.part, limit.whole]) append(this.#limitsOf, cell, limit);
  }

  /** Whether a table breaks nothing that everybody knows; every cell that it changes counts as withheld. */
  allows(witness: Witness): boolean {
    const change = (cell: number) => witness.get(cell) ?? 0;
    return [...witness].every(([cell, by]) => {
      const value = this.#value(cell);
      if (!Number.isInteger(by) || !this.#mayChange(cell) || value + by < this.#least(cell)) return false;
      const relations = this.#relationsOf.get(cell) ?? [];
      const limits = this.#limitsOf.get(cell) ?? [];
      return (
        relations.every(
          (relation) => relation.reduce((sum, [at, times]) => sum + times * change(at), 0) === 0,
        ) &&
        limits.every(
          ({ part, whole }) => this.#value(part) + change(part) <= this.#value(whole) + change(whole),
        )
      );
    });
  }

  /** A table as several that change less: cells that no sum and no whole ties to each other change on their own. */
  split(witness: Witness): Witness[] {
    const left = new Set([...witness.keys()].filter((cell) => witness.get(cell) !== 0));
    const parts: Map<number, number>[] = [];
    for (const first of left) {
      const part = new Map<number, number>();
      const queue = [first];
      // The queue grows while it is walked.
      for (const cell of queue) {
        if (!left.delete(cell)) continue;
        part.set(cell, witness.get(cell) ?? 0);
        queue.push(...this.#tiedTo(cell));
      }
      parts.push(part);
    }
    return parts;
  }

  #tiedTo(cell: number): number[] {
    return [
      ...(this.#relationsOf.get(cell) ?? []).flatMap((relation) => relation.map(([other]) => other)),
      ...(this.#limitsOf.get(cell) ?? []).flatMap(({ part, whole }) => [part, whole]),
    ];
  }

  #mayChange(cell: number): boolean {
    const found = this.#system.cells[cell];
    return found !== undefined && found.kind !== "exempt" && found.value !== null;
  }

  #least(cell: number): number {
    const found = this.#system.cells[cell];
    return found === undefined ? 0 : leastOf(found);
  }

  #value(cell: number): number {
    return this.#system.cells[cell]?.value ?? 0;
  }
}

/** How low and how high each need is met, never further than it asks for. */
export function findReach({ needs, cells }: TableSystem, witnesses: readonly Witness[]): [number, number][] {
  const range = new Map<number, [least: number, most: number]>();
  for (const witness of witnesses)
    for (const [cell, by] of witness) {
      const [least, most] = range.get(cell) ?? [0, 0];
      range.set(cell, [Math.min(least, by), Math.max(most, by)]);
    }
  return needs.map(({ cell, low, high }) => {
    const value = cells[cell]?.value ?? 0;
    const [least, most] = range.get(cell) ?? [0, 0];
    return [Math.max(low, value + least), Math.min(high, value + most)];
  });
}

/**
 * Needs that no table meets. A count is protected from `low` to `high` where among the true table and those that look like it one has at
 * most `low` in its place and one at least `high`: the protection levels of Fischetti and Salazar (2001), shown by example and not by
 * bounds, so that whole numbers, signs and wholes are kept.
 */
export function findExposed(system: TableSystem, witnesses: readonly Witness[]): Need[] {
  const reach = findReach(system, witnesses);
  return system.needs.filter(({ low, high }, index) => {
    const [least = Infinity, most = -Infinity] = reach[index] ?? [];
    return least > low || most < high;
  });
}

function append<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
