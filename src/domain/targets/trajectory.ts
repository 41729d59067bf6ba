import { toHundredths } from "./project.ts";
import type { Target, TargetKind } from "./target.ts";

/** Percent at the end of a year that a target asks for; of a range the gentler line above and the steeper one below. */
export interface TrajectoryYear {
  readonly year: number;
  readonly upper: number;
  readonly lower: number;
}

/**
 * The way to a target, year by year from its baseline in a straight line.
 * @param baseline percent at the end of `from`
 * @returns null where the target is undecided or there is no baseline
 */
export function makeTrajectory(target: Target, baseline: number | null): TrajectoryYear[] | null {
  const { kind, undecided } = target;
  return kind === null || undecided !== null || baseline === null ? null : drawAs(kind, target, baseline);
}

/** The line of one reading of a target, decided or not. */
export function drawAs(
  kind: TargetKind,
  { from, to, value }: Pick<Target, "from" | "to" | "value">,
  baseline: number,
): TrajectoryYear[] {
  const years = to - from;
  const [low, high] = [value.low, value.high].map((amount) =>
    Array.from({ length: years + 1 }, (_, passed) =>
      at(kind, toHundredths(baseline), toHundredths(amount), passed, years),
    ),
  );
  return (low ?? []).map((percent, passed) => {
    const other = high?.[passed] ?? percent;
    return { year: from + passed, upper: Math.max(percent, other), lower: Math.min(percent, other) };
  });
}

/** Whole hundredths are put together first and divided once; no rate falls below 0. */
function at(kind: TargetKind, base: number, amount: number, passed: number, years: number): number {
  switch (kind) {
    case "points-per-year":
      return Math.max(0, base - amount * passed) / 100;
    case "points-by-end":
      return Math.max(0, base * years - amount * passed) / (100 * years);
    case "level-by-end":
      return (base * (years - passed) + amount * passed) / (100 * years);
    case "relative-by-end":
      return (base * (10_000 * years - amount * passed)) / (1_000_000 * years);
  }
}
