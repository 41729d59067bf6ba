import { apportionByDivisor } from "#domain/divisor";
import type { MeasureTable } from "#domain/measure";
import { identitiesOf, mirroredMeasures, type Identity } from "./identities.ts";

/** What goes to each new commune, by measure: whole numbers, in the order of the weights. */
export type Shares = Map<string, number[]>;

/**
 * Shares the figures of one old commune out over the new ones (chia một xã cũ) so that what the forms add up still adds up in each: sums,
 * balances of the year, parts within their wholes. Each measure is first shared on its own by {@link apportionByDivisor}; where a sum that
 * held in the old commune is then off by some, single households of its details change sides, the one first that lies nearest to doing so
 * anyway. All households, stocks, and what two forms count alike stay as they are; where no flow of a balance can move, its start does.
 * @param totals whole numbers by measure, as the old commune counts them
 * @param weights household weights of the new communes, at least two, not all 0
 */
export function splitTogether(
  totals: ReadonlyMap<string, number>,
  weights: readonly number[],
  measures: MeasureTable,
): Shares {
  const shares: Shares = new Map();
  for (const [measure, total] of totals) shares.set(measure, apportionByDivisor(total, weights));
  const settler = new Settler(shares, exactShares(totals, weights), measures);
  for (const identity of inOrder(identitiesOf(measures, new Set(totals.keys())), settler.fixed))
    if (holds(identity, totals)) settler.settle(identity);
  return shares;
}

function exactShares(totals: ReadonlyMap<string, number>, weights: readonly number[]): Shares {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map([...totals].map(([id, total]) => [id, weights.map((weight) => (total * weight) / all)]));
}

function holds(identity: Identity, totals: ReadonlyMap<string, number>): boolean {
  return (
    identity.reduce(
      (sum, { measure, coefficient }) => sum + coefficient * (totals.get(measure) ?? NaN),
      0,
    ) === 0
  );
}

/** Sums of what stands already come first, then sums that are part of no other: from the whole down to its details. */
function* inOrder(identities: readonly Identity[], fixed: ReadonlySet<string>): Generator<Identity> {
  const left = [...identities];
  const asPart = new Map<string, number>();
  const count = (identity: Identity, by: 1 | -1): void => {
    for (const { measure } of identity.slice(1)) asPart.set(measure, (asPart.get(measure) ?? 0) + by);
  };
  for (const identity of left) count(identity, 1);
  const wholeOf = (identity: Identity) => identity[0]?.measure ?? "";
  while (left.length > 0) {
    const standing = left.findIndex((identity) => fixed.has(wholeOf(identity)));
    const highest = left.findIndex((identity) => (asPart.get(wholeOf(identity)) ?? 0) === 0);
    for (const next of left.splice(Math.max(0, standing >= 0 ? standing : highest), 1)) {
      count(next, -1);
      yield next;
    }
  }
}

/** One household of a measure that changes sides. */
interface Move {
  readonly measure: string;
  readonly from: number;
  readonly to: number;
  /** How much farther from its exact shares the measure is then. */
  readonly loss: number;
}

class Settler {
  /** Measures that no household moves in any more. */
  readonly fixed: Set<string>;
  /** Households at the start of the year: they give way where no flow can. */
  readonly #starts: ReadonlySet<string>;
  readonly #shares: Shares;
  readonly #exact: Shares;
  readonly #wholes: ReadonlyMap<string, readonly string[]>;
  readonly #parts = new Map<string, string[]>();

  constructor(shares: Shares, exact: Shares, measures: MeasureTable) {
    this.#shares = shares;
    this.#exact = exact;
    const own = measures.rows.filter(({ id }) => shares.has(id));
    this.#wholes = new Map(own.map(({ id, wholes }) => [id, wholes.filter((whole) => shares.has(whole))]));
    for (const [part, wholes] of this.#wholes)
      for (const whole of wholes) this.#parts.set(whole, [...(this.#parts.get(whole) ?? []), part]);
    this.#starts = new Set(own.filter(({ flow }) => flow?.role === "start").map(({ id }) => id));
    const standing = own.filter(({ importance }) => importance === "whole" || importance === "stock");
    this.fixed = new Set([...standing.map(({ id }) => id), ...mirroredMeasures(measures).flat()]);
  }

  /** Moves households until the sum holds everywhere, or none can move. */
  settle(identity: Identity): void {
    for (;;) {
      const off = this.#off(identity);
      const [much, little] = [off.findIndex((value) => value > 0), off.findIndex((value) => value < 0)];
      if (much < 0 || little < 0) break;
      const move =
        this.#findMove(identity, much, little, (measure) => !this.fixed.has(measure)) ??
        this.#findMove(identity, much, little, (measure) => this.#starts.has(measure));
      if (move === null) break;
      this.#add(move.measure, move.from, -1);
      this.#add(move.measure, move.to, 1);
    }
    for (const { measure } of identity) this.fixed.add(measure);
  }

  /** By how much the sum is off in each new commune; nil in all together. */
  #off(identity: Identity): number[] {
    const [first] = this.#shares.values();
    return (first ?? []).map((_, at) =>
      identity.reduce((sum, { measure, coefficient }) => sum + coefficient * this.#at(measure, at), 0),
    );
  }

  #findMove(
    identity: Identity,
    much: number,
    little: number,
    mayChange: (measure: string) => boolean,
  ): Move | null {
    const moves = identity.flatMap(({ measure, coefficient }): Move[] => {
      const [from, to] = coefficient > 0 ? [much, little] : [little, much];
      if (!mayChange(measure) || !this.#mayMove(measure, from, to)) return [];
      return [{ measure, from, to, loss: this.#excess(measure, to) - this.#excess(measure, from) }];
    });
    return moves.sort((a, b) => a.loss - b.loss)[0] ?? null;
  }

  /** Whether what is left still holds every part, and what is reached stays within every whole. */
  #mayMove(measure: string, from: number, to: number): boolean {
    const [left, reached] = [this.#at(measure, from) - 1, this.#at(measure, to) + 1];
    return (
      left >= 0 &&
      (this.#parts.get(measure) ?? []).every((part) => this.#at(part, from) <= left) &&
      (this.#wholes.get(measure) ?? []).every((whole) => this.#at(whole, to) >= reached)
    );
  }

  #excess(measure: string, at: number): number {
    return this.#at(measure, at) - (this.#exact.get(measure)?.[at] ?? 0);
  }

  #at(measure: string, at: number): number {
    return this.#shares.get(measure)?.[at] ?? 0;
  }

  #add(measure: string, at: number, by: number): void {
    const list = this.#shares.get(measure);
    if (list !== undefined) list[at] = (list[at] ?? 0) + by;
  }
}
