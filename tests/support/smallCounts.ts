import type { Problem } from "../../scripts/pipeline/problem.ts";
import type { View } from "./publishedView.ts";
import type { Range } from "./rangeAttacker.ts";

/** Withheld counts from 1 to below the threshold, but those that the officer was told are given away by what is published. */
export function listSmall(
  view: View,
  truth: ReadonlyMap<string, number>,
  problems: readonly Problem[],
  threshold = 5,
): string[] {
  const exposed = new Set(
    problems.flatMap((problem) => {
      if (problem.check !== "smallCountIsCovered") return [];
      const { period, code, measure } = problem.values;
      return [`${period}/${code}/${measure}`];
    }),
  );
  return [...view.withheld].filter((key) => {
    const value = truth.get(key) ?? 0;
    return value > 0 && value < threshold && !exposed.has(key);
  });
}

/** Small counts of which an attacker can exclude a number from 1 to below the threshold, with what he can prove. */
export function listNarrow(
  ranges: ReadonlyMap<string, Range>,
  small: readonly string[],
  threshold = 5,
): string[] {
  return small.flatMap((key) => {
    const [least, most] = ranges.get(key) ?? [NaN, NaN];
    return least <= 1 && most >= threshold - 1 ? [] : [`${key}: ${String(least)} to ${String(most)}`];
  });
}
