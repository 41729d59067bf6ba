import { makeBins, type Bin } from "./bins.ts";
import { withoutDust } from "./dust.ts";
import { rangeOf } from "./equal.ts";

/**
 * Standard deviation classes (độ lệch chuẩn): one deviation wide, counted from the mean; with an even number of classes the mean
 * is a break, with an odd number it is in the middle of one. Breaks beyond the values are left out. Population deviation, because every commune is there.
 */
export function deviationBins(values: readonly number[], classes: number): Bin[] {
  const { mean, deviation } = describeSpread(values);
  const first = -(classes - 2) / 2;
  const [low, high] = rangeOf(values);
  // Equal values have a deviation of nothing but dust.
  if (low === high) return makeBins([]);
  return makeBins(
    Array.from({ length: classes - 1 }, (_, index) => withoutDust(mean + (first + index) * deviation)).filter(
      (value) => value >= low && value < high,
    ),
  );
}

/** Mean and population standard deviation. */
export function describeSpread(values: readonly number[]): { mean: number; deviation: number } {
  if (values.length === 0) return { mean: 0, deviation: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / values.length) };
}
