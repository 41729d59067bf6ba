import { makeBins, type Bin } from "./bins.ts";
import { withoutDust } from "./dust.ts";

/**
 * Equal intervals (khoảng đều): the range from lowest to highest cut into pieces of the same width.
 * @param classes number of classes, at least 1; one where all values are the same
 */
export function equalBins(values: readonly number[], classes: number): Bin[] {
  const [low, high] = rangeOf(values);
  const step = (high - low) / classes;
  if (!(step > 0)) return makeBins([]);
  return makeBins(Array.from({ length: classes - 1 }, (_, index) => withoutDust(low + step * (index + 1))));
}

/** Lowest and highest of some values; both 0 where there are none. */
export function rangeOf(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? [0, 0] : [low, high];
}
