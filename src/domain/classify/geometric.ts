import { makeBins, type Bin } from "./bins.ts";
import { withoutDust } from "./dust.ts";
import { rangeOf } from "./equal.ts";

/**
 * Geometric classes (cấp số nhân): every break is the one before times the same factor, for values that differ by orders of
 * magnitude. Only for values above 0; others do not move the breaks.
 */
export function geometricBins(values: readonly number[], classes: number): Bin[] {
  const [low, high] = rangeOf(values.filter((value) => value > 0));
  if (!(low > 0) || high === low) return makeBins([]);
  const factor = (high / low) ** (1 / classes);
  return makeBins(
    Array.from({ length: classes - 1 }, (_, index) => withoutDust(low * factor ** (index + 1))).filter(
      (end) => end > low && end < high,
    ),
  );
}
