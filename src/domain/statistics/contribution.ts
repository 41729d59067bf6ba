/**
 * What part of all deprivations each one makes up (tỷ phần đóng góp của mỗi thiếu hụt), percent, adding to 100.
 *
 * Alkire and Foster 2011 ("Counting and multidimensional poverty measurement", Journal of Public Economics 95) break their measure M0 down by
 * dimension: with equal weights, the share of a dimension is its deprivations among the poor over all deprivations among the poor. The forms count
 * exactly that, households that are poor and lack one thing; only who is poor is told by income and deprivations together and not by a cut-off of
 * deprivations alone. So this is the share of all deprivations of poor households, and is called that.
 * @param counts of poor households that lack each thing; null where one is withheld or missing
 * @returns null where one is not known, for the whole is then not known either, and where nobody lacks anything
 */
export function shareDeprivations(counts: readonly (number | null)[]): number[] | null {
  const known = counts.filter((count) => count !== null);
  const whole = known.reduce((sum, count) => sum + count, 0);
  if (known.length < counts.length || whole === 0) return null;
  return known.map((count) => (100 * count) / whole);
}

/** What most poor households of a place lack (thiếu hụt đứng đầu). */
export interface Leading {
  /** Positions of the most frequent; several where they are equal, none where nobody lacks anything or nothing is known. */
  readonly at: readonly number[];
  /** How many counts are withheld or missing: one of them may be as frequent. */
  readonly unknown: number;
}

/** The most frequent of the counts that are known. */
export function findLeading(counts: readonly (number | null)[]): Leading {
  const highest = Math.max(0, ...counts.filter((count) => count !== null));
  return {
    at: highest === 0 ? [] : [...counts.keys()].filter((index) => counts[index] === highest),
    unknown: counts.filter((count) => count === null).length,
  };
}
