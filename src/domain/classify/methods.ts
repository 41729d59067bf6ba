import { asPrinted } from "../printed.ts";
import { makeBins, makeBinsWithZero, printBins, type Bin } from "./bins.ts";
import { policyBins } from "./policy.ts";
import { changeBreaks, type Classing } from "./classing.ts";
import { CUTS } from "./cuts.ts";
import { CLASS_LIMITS } from "./limits.ts";

/**
 * The classes a reader asked for, of values as they are printed. Zero keeps a class of its own where it occurs among values that are
 * never negative, and counts among the nine.
 * @param decimals that the values are printed with
 */
export function classify(
  { method, classes, breaks }: Classing,
  values: readonly number[],
  { policyBreaks, decimals }: { readonly policyBreaks: readonly number[] | null; readonly decimals: number },
): Bin[] {
  if (method === "policy") return printBins(policyBins(policyBreaks ?? undefined), decimals);
  const printed = values.map((value) => asPrinted(value, decimals));
  const hasZero = printed.includes(0) && printed.every((value) => value >= 0);
  const most = CLASS_LIMITS.most - (hasZero ? 1 : 0);
  const bins =
    method === "manual"
      ? makeBins(breaks)
      : CUTS[method](
          printed.filter((value) => value !== 0),
          Math.min(classes, most),
          most,
        );
  const ends = innerBreaks(printBins(bins, decimals));
  // Nine classes that a reader has cut leave no room for one of 0.
  const own = hasZero && ends.length < most ? makeBinsWithZero(ends) : makeBins(ends);
  return printBins(own, decimals);
}

/**
 * Classes of a change: the same distances from 0 on either side, and 0 itself apart, so that a loss and a gain of the same size
 * have the same strength of colour.
 * @param changes differences, in percentage points or counts
 * @param classes wanted on both sides together, 0 not counted; nine at most come back
 */
export function classifyChange(classing: Classing, changes: readonly number[], decimals: number): Bin[] {
  const sizes = changes
    .filter((change) => change !== 0)
    .map((change) => asPrinted(Math.abs(change), decimals));
  const side = Math.min(Math.max(1, Math.floor(classing.classes / 2)), (CLASS_LIMITS.most - 1) / 2);
  const { method } = classing;
  const bins =
    method === "manual"
      ? makeBins(changeBreaks(classing.breaks))
      : CUTS[method === "policy" ? "pretty" : method](sizes, side, (CLASS_LIMITS.most - 1) / 2);
  const ends = changeBreaks(innerBreaks(printBins(bins, decimals)));
  const gains = [0, ...ends].map((from, index): Bin => ({ from, to: ends[index] ?? Infinity, decimals }));
  const losses = gains.map(({ from, to }): Bin => ({ from: -to, to: 0 - from, loss: true, decimals }));
  return [...losses.reverse(), { from: 0, to: 0, decimals }, ...gains];
}

function innerBreaks(bins: readonly Bin[]): number[] {
  return bins.slice(0, -1).map(({ to }) => to);
}
