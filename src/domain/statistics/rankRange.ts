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

/** Cases of how many. */
export interface CountOf {
  readonly count: number;
  readonly of: number;
}

/**
 * The interval of a difference of two shares, first less second, from -1 to 1: the square-and-add rule over Wilson's intervals (Newcombe 1998,
 * "Interval estimation for the difference between independent proportions", Statistics in Medicine 17, method 10).
 */
export function differenceInterval(first: CountOf, second: CountOf): readonly [lower: number, upper: number] {
  const [a, b] = [measure(first), measure(second)];
  const difference = a.share - b.share;
  return [
    difference - Math.hypot(a.share - a.lower, b.upper - b.share),
    difference + Math.hypot(a.upper - a.share, b.share - b.lower),
  ];
}

function measure({ count, of }: CountOf) {
  const [lower, upper] = wilson(count, of);
  // Of no cases at all nothing is known: any share will do, between the ends.
  return { share: of > 0 ? Math.min(1, Math.max(0, count / of)) : 0.5, lower, upper };
}

/**
 * For shares of small counts a range of ranks (khoảng hạng): places whose difference from this one lies wholly above 0 come before, places whose
 * difference lies wholly below come after, and among the others chance decides. Each comparison is held at 95 % on its own. That is
 * narrower than comparing two intervals, which calls only about √2 times the difference one (Goldstein and Healy 1995), and it is no joint
 * confidence set for the rank, for which all comparisons would have to hold at once (Mogstad, Romano, Shaikh and Wilhelm 2024). A review
 * counts every household, so the range is about what a household more or less would change, not about sampling.
 * @param shares numerators and denominators; null where either is not known
 * @returns null for unknown shares and for counts of {@link SMALL_COUNT} or more
 */
export function rankRanges(shares: readonly (CountOf | null)[]): (RankRange | null)[] {
  const known = shares.filter((share) => share !== null);
  return shares.map((share) => {
    if (share === null || share.count >= SMALL_COUNT) return null;
    const differences = known.map((other) => differenceInterval(other, share));
    const above = differences.filter(([lower]) => lower > 0).length;
    const below = differences.filter(([, upper]) => upper < 0).length;
    return { best: above + 1, worst: known.length - below };
  });
}
