/**
 * Whole numbers in proportion to weights that sum to exactly `total`, by the divisor method of Webster and Sainte-Laguë (phương pháp số chia
 * lẻ): each unit goes to the part whose weight over 1, 3, 5, ... is greatest. A divisor method is house monotone (Balinski and Young 1982,
 * "Fair Representation", chapters 8 and 9): a larger total never gives any part less, so parts of a part never exceed those of its whole, which
 * the largest remainder does not promise. With a total no larger than whole weights no part exceeds its weight.
 * Equal claims go to the earlier part. No weight, no units.
 * @param total whole, at least 0
 * @param weights at least 0, not necessarily whole
 */
export function apportionByDivisor(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(all > 0)) return weights.map(() => 0);
  const table = new Claims(weights, (weight) => Math.floor((weight * total) / all + 0.5));
  for (let missing = total - table.sum(); missing > 0; missing--) table.give();
  for (let excess = table.sum() - total; excess > 0; excess--) table.take();
  table.settle();
  return table.parts;
}

/** Units given so far, and who is next to get or to lose one. */
class Claims {
  readonly parts: number[];
  readonly #weights: readonly number[];

  /** @param guess nearly what each part gets, so that few units are left to move */
  constructor(weights: readonly number[], guess: (weight: number) => number) {
    this.#weights = weights;
    this.parts = weights.map(guess);
  }

  sum(): number {
    return this.parts.reduce((sum, part) => sum + part, 0);
  }

  give(): void {
    this.#move(this.#next(), 1);
  }

  take(): void {
    this.#move(this.#last(), -1);
  }

  /** Rounding may have given a unit to the lesser of two nearly equal claims: such units change hands. */
  settle(): void {
    for (;;) {
      const [next, last] = [this.#next(), this.#last()];
      if (last < 0 || next === last || !this.#beats(next, 0, last, -1)) return;
      this.#move(last, -1);
      this.#move(next, 1);
    }
  }

  #move(index: number, by: number): void {
    this.parts[index] = (this.parts[index] ?? 0) + by;
  }

  /** The part with the greatest claim to a further unit. */
  #next(): number {
    let best = 0;
    for (let index = 1; index < this.parts.length; index++) if (this.#beats(index, 0, best, 0)) best = index;
    return best;
  }

  /** The part whose last unit had the least claim; -1 where nobody has any. */
  #last(): number {
    let least = -1;
    for (let index = 0; index < this.parts.length; index++) {
      if ((this.parts[index] ?? 0) === 0) continue;
      if (least < 0 || this.#beats(least, -1, index, -1)) least = index;
    }
    return least;
  }

  /** Whether the claim of part `a` to the unit after its parts and `more` comes before that of `b`. */
  #beats(a: number, moreOfA: number, b: number, moreOfB: number): boolean {
    const [left, right] = [this.#claim(a, moreOfA), this.#claim(b, moreOfB)];
    return left > right || (left === right && a < b);
  }

  #claim(index: number, more: number): number {
    return (this.#weights[index] ?? 0) / (2 * ((this.parts[index] ?? 0) + more) + 1);
  }
}
