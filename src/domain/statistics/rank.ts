/** A place in a ranking: ties share the best rank, and the number ranked always goes with it. */
export interface Rank {
  /** 1 is the highest value. */
  readonly rank: number;
  /** How many values were ranked. */
  readonly of: number;
  /** How many share this rank, itself included. */
  readonly tied: number;
}

/** Ranks values from the highest (standard competition ranking, "1224"); `null` is not ranked. */
export function rankValues(values: readonly (number | null)[]): (Rank | null)[] {
  const known = values.filter((value) => value !== null).sort((a, b) => b - a);
  const ranks = new Map<number, Rank>();
  known.forEach((value, index) => {
    const first = ranks.get(value) ?? { rank: index + 1, of: known.length, tied: 0 };
    ranks.set(value, { ...first, tied: first.tied + 1 });
  });
  return values.map((value) => (value === null ? null : (ranks.get(value) ?? null)));
}
