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
  const known = values.filter((value) => value !== null);
  return values.map((value) => {
    if (value === null) return null;
    const rank = 1 + known.filter((other) => other > value).length;
    return { rank, of: known.length, tied: known.filter((other) => other === value).length };
  });
}
