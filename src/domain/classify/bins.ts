/**
 * A class of values (nhóm). It owns its interval: open below, closed above, (from, to]; ends may be infinite.
 * The one exception is the class of exactly zero, where from = to = 0.
 * Paint, legend, histogram, tooltip and export all ask {@link binOf}; nobody else compares a value with a break.
 */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** Open above as well: the last class of losses ends below 0, which has a class of its own. */
  readonly open?: true;
}

/** Index of the class that holds the value, or -1 for none. */
export function binOf(value: number, bins: readonly Bin[]): number {
  return bins.findIndex((bin) => holds(bin, value));
}

function holds({ from, to, open }: Bin, value: number): boolean {
  if (from === to) return value === from;
  return value > from && (open === true ? value < to : value <= to);
}

/**
 * Classes from ascending inner breaks: (-inf, b0], (b0, b1], ..., (bn, inf).
 * Repeated breaks are dropped, so no class is empty by construction.
 */
export function makeBins(breaks: readonly number[]): Bin[] {
  const unique = [...new Set(breaks)].sort((a, b) => a - b);
  const edges = [-Infinity, ...unique, Infinity];
  return edges.slice(1).map((to, index) => ({ from: edges[index] ?? -Infinity, to }));
}

/** The class of exactly 0, then (0, b0], (b0, b1], ..., (bn, inf): the plans' own bands over a rate that may be nil. */
export function makeBinsWithZero(breaks: readonly number[]): Bin[] {
  const zero: Bin = { from: 0, to: 0 };
  const [first, ...rest] = makeBins(breaks.filter((value) => value > 0));
  return [zero, { from: 0, to: first?.to ?? Infinity }, ...rest];
}

/** How many values fall in each class; values outside all classes are not counted. */
export function countByBin(values: readonly number[], bins: readonly Bin[]): number[] {
  const counts = bins.map(() => 0);
  for (const value of values) {
    const index = binOf(value, bins);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
