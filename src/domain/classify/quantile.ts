import { makeBins, type Bin } from "./bins.ts";

/**
 * Quantile classes (phân vị): each holds nearly the same number of places. Breaks are the inverse of the empirical
 * distribution (Hyndman and Fan 1996, type 1), so every break is a value that occurs.
 * @param classes number of classes, at least 1; fewer come back where values repeat
 */
export function quantileBins(values: readonly number[], classes: number): Bin[] {
  const sorted = [...values].sort((a, b) => a - b);
  const breaks: number[] = [];
  for (let k = 1; k < classes; k++) {
    const value = sorted[Math.max(0, Math.ceil((sorted.length * k) / classes) - 1)];
    if (value !== undefined && value < (sorted.at(-1) ?? value)) breaks.push(value);
  }
  return makeBins(breaks);
}
