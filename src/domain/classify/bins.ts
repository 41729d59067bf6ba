import { asPrinted, floorToPrinted } from "../printed.ts";

/**
 * A class of values (nhóm). It owns its interval: open below, closed above, (from, to]; ends may be infinite.
 * Classes of losses are the mirror of those of gains, [from, to), and the class of exactly zero has from = to = 0.
 * Paint, legend, histogram, tooltip and export all ask {@link binOf}; nobody else compares a value with a break.
 */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** A class of losses: closed at the end far from 0, open at the near one. */
  readonly loss?: true;
  /** Decimals that values and ends are printed with: what prints like an end stands on the end's side. Left out where values are exact. */
  readonly decimals?: number;
}

/** Index of the class that holds the value, or -1 for none. */
export function binOf(value: number, bins: readonly Bin[]): number {
  const decimals = bins[0]?.decimals;
  const printed = decimals === undefined ? value : asPrinted(value, decimals);
  return bins.findIndex((bin) => holds(bin, printed));
}

function holds({ from, to, loss }: Bin, value: number): boolean {
  if (from === to) return value === from;
  return loss === true ? value >= from && value < to : value > from && value <= to;
}

/**
 * The same classes over values as they are printed: every end moves down to what can be printed, which changes the class of none, and two
 * ends that can not be told apart become one.
 */
export function printBins(bins: readonly Bin[], decimals: number): Bin[] {
  const printed = bins.map((bin): Bin => ({
    ...bin,
    from: floorToPrinted(bin.from, decimals),
    to: floorToPrinted(bin.to, decimals),
    decimals,
  }));
  return printed.filter(({ from, to }, index) => from < to || bins[index]?.from === bins[index]?.to);
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

/** Share of the values from which on one class says too little of them. */
export const MOST_IN_ONE = 0.8;

/** How many values fall in each class; values outside all classes are not counted. */
export function countByBin(values: readonly number[], bins: readonly Bin[]): number[] {
  const counts = bins.map(() => 0);
  for (const value of values) {
    const index = binOf(value, bins);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
