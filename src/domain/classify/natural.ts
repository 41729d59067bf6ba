import { makeBins, type Bin } from "./bins.ts";

/**
 * Natural breaks (ngắt tự nhiên), the optimum itself: the classes with the least sum of squared distances from their means
 * (Fisher 1958, "On grouping for maximum homogeneity"; the aim of Jenks 1967). Dynamic programming over distinct values with
 * their numbers; the best start of a class never moves left as its end moves right, so each layer is solved by halving
 * (Hirschberg and Larmore 1987): O(classes x n log n).
 * @param classes number of classes, at least 1; fewer where there are fewer distinct values
 */
export function naturalBins(values: readonly number[], classes: number): Bin[] {
  const sums = new Sums(values);
  const count = Math.min(classes, sums.size);
  if (count < 2) return makeBins([]);
  let costs = Array.from({ length: sums.size }, (_, last) => sums.spread(0, last));
  const starts: number[][] = [];
  for (let k = 1; k < count; k++) {
    const layer = solveLayer(sums, costs, k);
    costs = layer.costs;
    starts.push(layer.starts);
  }
  const breaks: number[] = [];
  let last = sums.size - 1;
  for (const layer of starts.reverse()) {
    const start = layer[last] ?? 0;
    last = start - 1;
    breaks.push(sums.valueAt(last));
  }
  return makeBins(breaks);
}

/** Prefix sums over distinct values, so that the spread of any run of them is known at once. */
class Sums {
  readonly #values: number[];
  readonly #counts: number[] = [0];
  readonly #sums: number[] = [0];
  readonly #squares: number[] = [0];

  constructor(values: readonly number[]) {
    const numbers = new Map<number, number>();
    for (const value of values) numbers.set(value, (numbers.get(value) ?? 0) + 1);
    this.#values = [...numbers.keys()].sort((a, b) => a - b);
    // Around the middle, squares stay small and differences exact.
    const middle = this.#values[this.#values.length >> 1] ?? 0;
    this.#values.forEach((value, index) => {
      const [number, offset] = [numbers.get(value) ?? 0, value - middle];
      this.#counts.push((this.#counts[index] ?? 0) + number);
      this.#sums.push((this.#sums[index] ?? 0) + number * offset);
      this.#squares.push((this.#squares[index] ?? 0) + number * offset * offset);
    });
  }

  get size(): number {
    return this.#values.length;
  }

  valueAt(index: number): number {
    return this.#values[index] ?? NaN;
  }

  /** Sum of squared distances from the mean over distinct values `first` to `last`, both included. */
  spread(first: number, last: number): number {
    const between = (list: readonly number[]) => (list[last + 1] ?? 0) - (list[first] ?? 0);
    const sum = between(this.#sums);
    return between(this.#squares) - (sum * sum) / between(this.#counts);
  }
}

/** The best cost of `k + 1` classes up to each value, and where the last of them starts. */
function solveLayer(sums: Sums, before: readonly number[], k: number): { costs: number[]; starts: number[] } {
  const costs = Array<number>(sums.size).fill(Infinity);
  const starts = Array<number>(sums.size).fill(0);
  const solve = (low: number, high: number, from: number, to: number): void => {
    if (low > high) return;
    const middle = (low + high) >> 1;
    for (let start = Math.max(from, k); start <= Math.min(to, middle); start++) {
      const cost = (before[start - 1] ?? Infinity) + sums.spread(start, middle);
      if (cost < (costs[middle] ?? Infinity)) {
        costs[middle] = cost;
        starts[middle] = start;
      }
    }
    const best = starts[middle] ?? from;
    solve(low, middle - 1, from, best);
    solve(middle + 1, high, best, to);
  };
  solve(k, sums.size - 1, k, sums.size - 1);
  return { costs, starts };
}
