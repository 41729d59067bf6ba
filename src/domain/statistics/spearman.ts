/** How two rankings of the same places go together. */
export interface RankCorrelation {
  /** -1 to 1; 0 where the one says nothing of the other. */
  readonly rho: number;
  /** Pairs that have both values. */
  readonly n: number;
}

/**
 * Spearman's rank correlation (tương quan hạng): Pearson's correlation of the ranks, ties at the mean of theirs (Spearman 1904; Kendall
 * 1970, "Rank Correlation Methods", chapter 3). Ranks, because a few very poor communes would carry the correlation of the values alone.
 * @returns null for fewer than three pairs, and where all values of one side are equal: nothing can be said then
 */
export function correlateRanks(pairs: readonly (readonly [number, number])[]): RankCorrelation | null {
  if (pairs.length < 3) return null;
  const rho = correlate(rankMeans(pairs.map(([x]) => x)), rankMeans(pairs.map(([, y]) => y)));
  return rho === null ? null : { rho, n: pairs.length };
}

/** Ranks from the lowest, 1 first; equal values share the mean of their places ("1, 2.5, 2.5, 4"). */
export function rankMeans(values: readonly number[]): number[] {
  const places = new Map<number, number[]>();
  [...values]
    .sort((a, b) => a - b)
    .forEach((value, index) => {
      const own = places.get(value);
      if (own === undefined) places.set(value, [index + 1, index + 1]);
      else own[1] = index + 1;
    });
  return values.map((value) => {
    const [first = NaN, last = NaN] = places.get(value) ?? [];
    return (first + last) / 2;
  });
}

function correlate(xs: readonly number[], ys: readonly number[]): number | null {
  // Both are ranks of as many values: they have one mean.
  const mean = (xs.length + 1) / 2;
  const sum = (of: (index: number) => number) => xs.reduce((all, _, index) => all + of(index), 0);
  const dx = (index: number) => (xs[index] ?? mean) - mean;
  const dy = (index: number) => (ys[index] ?? mean) - mean;
  const spread = Math.sqrt(sum((i) => dx(i) ** 2) * sum((i) => dy(i) ** 2));
  return spread === 0 ? null : Math.min(1, Math.max(-1, sum((i) => dx(i) * dy(i)) / spread));
}
