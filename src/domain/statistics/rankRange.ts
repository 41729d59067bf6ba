/** The places a rank may take once chance is allowed for, both ends included; 1 is the highest. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/** Counts below this move by chance more than ranks can bear. */
export const SMALL_COUNT = 20;
/** Two-sided 95 %. */
const Z = 1.959963984540054;

/** Wilson's interval of a share (Wilson 1927), 0 to 1; whole for no cases at all. */
export function wilson(count: number, of: number): readonly [lower: number, upper: number] {
  if (of <= 0) return [0, 1];
  const share = Math.min(1, Math.max(0, count / of));
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const middle = share + (Z * Z) / (2 * of);
  const whole = 1 + (Z * Z) / of;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}

/**
 * For shares of small counts a range of ranks (khoảng hạng): places whose interval lies wholly above come before, places whose
 * interval lies wholly below come after, and between them chance decides (Goldstein and Spiegelhalter 1996, on league tables). A review
 * counts every household, so the range is about what a household more or less would change, not about sampling.
 * @param shares numerators and denominators; null where either is not known
 * @returns null for unknown shares and for counts of {@link SMALL_COUNT} or more
 */
export function rankRanges(
  shares: readonly ({ readonly count: number; readonly of: number } | null)[],
): (RankRange | null)[] {
  const intervals = shares.map((share) => (share === null ? null : wilson(share.count, share.of)));
  const known = intervals.filter((interval) => interval !== null);
  return shares.map((share, index) => {
    const own = intervals[index];
    if (share === null || own === null || own === undefined || share.count >= SMALL_COUNT) return null;
    const above = known.filter(([lower]) => lower > own[1]).length;
    const below = known.filter(([, upper]) => upper < own[0]).length;
    return { best: above + 1, worst: known.length - below };
  });
}
