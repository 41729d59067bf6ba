/** Work that a page does without a pause: additions of the whole table. */
const ADDITIONS = 8_000_000;
/** Steps of the grid that sums are counted on: fewer where many values are drawn from many. */
const STEPS = { fewest: 256, most: 8192 } as const;

/**
 * All draws of some values without replacement, counted by their sums (Pagano and Tritchler 1983, "On obtaining permutation distributions in
 * polynomial time"): what conditional permutations sample is here known, so no seed decides. Values stand on a grid of at least 256 steps
 * from least to greatest: sums are right to half a step a value. Whole numbers that are no farther apart stand exactly.
 */
export class DrawSums {
  readonly #grid: readonly number[];
  readonly #total: number;
  /** For each number drawn and each sum: how many draws come to that sum or less. */
  readonly #upTo: readonly Float64Array[];

  /** @param most the most values that are ever drawn at once */
  constructor(values: readonly number[], most: number) {
    const { grid, steps } = layGrid(values, most);
    this.#grid = grid;
    this.#total = grid.reduce((sum, value) => sum + value, 0);
    this.#upTo = countDraws(grid, most, steps).map(accumulate);
  }

  /**
   * The share of all draws of as many values as `drawn` from all values but that of `index` whose sum is at least as far from the expected
   * one as theirs, on either side: the two-sided p-value of a conditional permutation. Above 0, at most 1.
   * @param drawn indexes of the values found, without `index`
   */
  farther(index: number, drawn: readonly number[]): number {
    const own = this.#grid[index] ?? 0;
    const count = drawn.length;
    const found = drawn.reduce((sum, other) => sum + (this.#grid[other] ?? 0), 0);
    const expected = (count * (this.#total - own)) / (this.#grid.length - 1);
    const distance = Math.abs(found - expected) - 1e-6;
    const all = this.#within(count, Infinity, own);
    if (distance <= 0) return 1;
    const below = this.#within(count, Math.floor(expected - distance), own);
    const above = all - this.#within(count, Math.ceil(expected + distance) - 1, own);
    return Math.min(1, Math.max((below + above) / all, 1 / all));
  }

  /** Draws of `count` values that leave out one of the size `own` and come to `sum` or less. */
  #within(count: number, sum: number, own: number): number {
    if (sum < 0) return 0;
    if (count === 0) return 1;
    const sums = this.#upTo[count];
    const all = sums?.[Math.min(sum, sums.length - 1)] ?? 0;
    return all - this.#within(count - 1, sum - own, own);
  }
}

interface Grid {
  readonly grid: readonly number[];
  readonly steps: number;
}

function layGrid(values: readonly number[], most: number): Grid {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const cells = Math.max(1, (values.length * most * (most - 1)) / 2);
  const finest = Math.round(Math.min(STEPS.most, Math.max(STEPS.fewest, ADDITIONS / cells)));
  const offsets = values.map((value) => value - low);
  const isWhole = offsets.every((offset) => Math.abs(offset - Math.round(offset)) < 1e-9);
  const steps = isWhole && range >= 1 && range <= finest ? Math.round(range) : finest;
  return { grid: offsets.map((offset) => (range === 0 ? 0 : Math.round((offset / range) * steps))), steps };
}

/** For each number drawn, how many draws come to each sum: every value is in a draw or not. */
function countDraws(grid: readonly number[], most: number, steps: number): Float64Array[] {
  const ways = Array.from({ length: most + 1 }, (_, count) => new Float64Array(count * steps + 1));
  ways[0]?.set([1]);
  grid.forEach((value, seen) => {
    for (let count = Math.min(most, seen + 1); count > 0; count--) {
      const [fewer, own] = [ways[count - 1], ways[count]];
      if (fewer !== undefined && own !== undefined) addShifted(fewer, own, value);
    }
  });
  return ways;
}

function addShifted(from: Float64Array, to: Float64Array, by: number): void {
  for (let at = 0; at < from.length; at++) to[at + by] = (to[at + by] ?? 0) + (from[at] ?? 0);
}

function accumulate(counts: Float64Array): Float64Array {
  let sum = 0;
  return counts.map((count) => (sum += count));
}
