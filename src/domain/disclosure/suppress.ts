import { findDetermined, type Relation } from "./recover.ts";

/** A count that may be published, is published already, or never is. */
export interface DisclosureCell {
  /** Null where there is no figure. */
  readonly value: number | null;
  /**
   * `free` may be withheld; `exempt` has been published by the province itself and is known to everybody; `latent` is never
   * published, such as an old commune behind a sum.
   */
  readonly kind: "free" | "exempt" | "latent";
  /** How much readers lose with it: what matters least is withheld first. 0 where not given. */
  readonly importance?: number;
}

/** What is withheld, and what can not be protected because others have published what gives it away. */
export interface Suppression {
  readonly primary: ReadonlySet<number>;
  readonly secondary: ReadonlySet<number>;
  /** Small counts that figures published by the province itself determine. */
  readonly implied: ReadonlySet<number>;
}

/** Counts below this are withheld unless a dataset says otherwise (ngưỡng bảo vệ). */
export const DEFAULT_THRESHOLD = 5;

/**
 * Withholds counts from 1 to below the threshold, then as many others as it takes that no relation gives a withheld count away:
 * the least important first, and of those the smallest. Zero is always shown. Cell suppression after Cox (1980), "Suppression methodology and statistical
 * disclosure control"; recovery is tried with linear algebra over all relations together (`findDetermined`).
 */
export function suppress(
  cells: readonly DisclosureCell[],
  relations: readonly Relation[],
  threshold: number | ((cell: number) => number) = DEFAULT_THRESHOLD,
): Suppression {
  const limit = typeof threshold === "number" ? () => threshold : threshold;
  const primary = new Set<number>();
  cells.forEach(({ value, kind }, cell) => {
    if (kind === "free" && value !== null && value > 0 && value < limit(cell)) primary.add(cell);
  });
  const state = new Suppressor(cells, relations, primary);
  state.run();
  return { primary, secondary: state.secondary, implied: state.implied };
}

/** A withheld cell that can be worked out, and the relations that do it. */
interface Exposed {
  readonly cell: number;
  readonly within: readonly number[];
}

class Suppressor {
  readonly secondary = new Set<number>();
  readonly implied = new Set<number>();
  readonly #cells: readonly DisclosureCell[];
  readonly #relations: readonly Relation[];
  readonly #relationsOf = new Map<number, number[]>();
  readonly #primary: Set<number>;

  constructor(cells: readonly DisclosureCell[], relations: readonly Relation[], primary: Set<number>) {
    this.#cells = cells;
    this.#relations = relations;
    this.#primary = primary;
    relations.forEach((relation, index) => {
      for (const [cell] of relation) {
        const list = this.#relationsOf.get(cell);
        if (list === undefined) this.#relationsOf.set(cell, [index]);
        else list.push(index);
      }
    });
  }

  run(): void {
    for (;;) {
      while (this.#cover(this.#peel())) continue;
      const unknown = this.#unknown();
      const determined = findDetermined(this.#relations, unknown);
      const exposed = [...determined].filter((cell) => this.#isWithheld(cell));
      if (!this.#cover(exposed.map((cell) => ({ cell, within: this.#relationsOf.get(cell) ?? [] })))) return;
    }
  }

  #isWithheld(cell: number): boolean {
    return this.#primary.has(cell) || this.secondary.has(cell);
  }

  #unknown(): Set<number> {
    const unknown = new Set<number>([...this.#primary, ...this.secondary]);
    this.#cells.forEach(({ kind, value }, cell) => {
      if (kind === "latent" || value === null) unknown.add(cell);
    });
    return unknown;
  }

  /** Withheld cells that fall out one after the other: the only unknown of a relation is known from the rest. */
  #peel(): Exposed[] {
    const unknown = this.#unknown();
    const left = this.#relations.map((relation) => relation.filter(([cell]) => unknown.has(cell)).length);
    const queue = left.flatMap((count, index) => (count === 1 ? [index] : []));
    const exposed: Exposed[] = [];
    // The queue grows while it is walked.
    for (const index of queue) {
      const cell = this.#relations[index]?.find(([candidate]) => unknown.has(candidate))?.[0];
      if (cell === undefined) continue;
      unknown.delete(cell);
      if (this.#isWithheld(cell)) exposed.push({ cell, within: [index] });
      queue.push(...this.#leaveOne(cell, left));
    }
    return exposed;
  }

  /** Relations that a cell becoming known leaves with one unknown. */
  #leaveOne(cell: number, left: number[]): number[] {
    return (this.#relationsOf.get(cell) ?? []).filter((other) => {
      left[other] = (left[other] ?? 0) - 1;
      return left[other] === 1;
    });
  }

  /** Withholds one more cell of a relation that exposes another. @returns whether anything changed */
  #cover(exposed: readonly Exposed[]): boolean {
    let changed = false;
    const covered = new Set<number>();
    for (const { cell, within } of exposed) {
      if (within.some((index) => covered.has(index))) continue;
      const partner =
        this.#cheapestPartner(cell, within) ?? this.#cheapestPartner(cell, this.#relationsOf.get(cell) ?? []);
      if (partner === null) {
        this.#giveUp(cell);
        changed = true;
        continue;
      }
      this.secondary.add(partner);
      for (const index of this.#relationsOf.get(partner) ?? []) covered.add(index);
      changed = true;
    }
    return changed;
  }

  #cheapestPartner(cell: number, within: readonly number[]): number | null {
    const others = within.flatMap((index) => (this.#relations[index] ?? []).map(([other]) => other));
    let best: number | null = null;
    for (const other of others) {
      if (other === cell || !this.#mayHide(other)) continue;
      if (best === null || this.#compareLoss(other, best) < 0) best = other;
    }
    return best;
  }

  #compareLoss(a: number, b: number): number {
    const importance = (this.#cells[a]?.importance ?? 0) - (this.#cells[b]?.importance ?? 0);
    return importance === 0 ? this.#valueOf(a) - this.#valueOf(b) : importance;
  }

  #valueOf(cell: number): number {
    return this.#cells[cell]?.value ?? 0;
  }

  /** Shown so far, not published by others, not zero, and of some use: one that gave itself away already hides nothing. */
  #mayHide(cell: number): boolean {
    if (this.#isWithheld(cell) || this.implied.has(cell)) return false;
    return this.#cells[cell]?.kind === "free" && this.#valueOf(cell) > 0;
  }

  /** Nothing is left to withhold: published figures and zeros alone give the cell away, so withholding it protects nobody. */
  #giveUp(cell: number): void {
    this.#primary.delete(cell);
    this.secondary.delete(cell);
    this.implied.add(cell);
  }
}
