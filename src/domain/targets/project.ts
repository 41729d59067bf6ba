/** A rate at the end of a year, percent, 0 to 100. */
export interface YearlyRate {
  readonly year: number;
  readonly value: number;
}

/** Where a rate is heading; changes are points (điểm phần trăm) a year, negative where the rate falls. */
export interface Projection {
  /** Average yearly change from the first to the last year measured. */
  readonly pace: number;
  /** Rate at the end of the goal's year if the pace holds, percent, never outside 0 to 100. */
  readonly projected: number;
  /** Yearly change from the last year measured that would just reach the goal; 0 once the goal's year is measured. */
  readonly needed: number;
  readonly meets: boolean;
}

/** Decisions print rates with two decimals: in hundredths of a point all sums are exact. */
export function toHundredths(percent: number): number {
  return Math.round(percent * 100);
}

/**
 * Carries the average pace of what was measured on to a goal, in a straight line.
 * @param measured rates under ONE poverty standard, in any order; years after `asOf` or after the goal's year are left out
 * @param goal the rate to have reached at most by the end of a year
 * @returns null with fewer than two years measured, or where the goal's year is not after the first of them
 */
export function projectTarget(
  measured: readonly YearlyRate[],
  goal: YearlyRate,
  asOf: number,
): Projection | null {
  const known = measured
    .filter(({ year }) => year <= asOf && year <= goal.year)
    .sort((a, b) => a.year - b.year)
    .map(({ year, value }) => ({ year, value: toHundredths(value) }));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first.year === last.year) return null;
  const [years, ahead] = [last.year - first.year, goal.year - last.year];
  // Both sides times `years`: whole numbers, so that a rate exactly on the line meets its goal.
  const projected = last.value * years + (last.value - first.value) * ahead;
  const target = toHundredths(goal.value);
  return {
    pace: (last.value - first.value) / (100 * years),
    projected: Math.min(100, Math.max(0, projected / (100 * years))),
    needed: ahead === 0 ? 0 : (target - last.value) / (100 * ahead),
    meets: Math.max(0, projected) <= target * years,
  };
}
