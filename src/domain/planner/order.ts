import type { Answers, Column } from "./criteria.ts";

/** Communes that meet the criteria, by their need; and those that nobody can place. */
export interface NeedOrder {
  /** Positions of communes, the neediest first. */
  readonly ranked: readonly number[];
  /** Positions of communes that may meet the criteria, or meet them with a need that is not known. */
  readonly unknown: readonly number[];
}

/**
 * Ranks communes by need (xếp theo nhu cầu): the highest first, or the lowest where more is better. Equal needs stand in the order of
 * `tie`, then of their codes' positions, so that the order depends on nothing but the figures.
 * @param tie a second count, higher first, for communes whose need is the same
 */
export function rankByNeed(answers: Answers, need: Column, tie: Column, lowestFirst = false): NeedOrder {
  const sign = lowestFirst ? -1 : 1;
  const ranked: number[] = [];
  const unknown: number[] = [];
  answers.forEach((answer, index) => {
    if (answer === null || (answer && (need[index] ?? null) === null)) unknown.push(index);
    else if (answer) ranked.push(index);
  });
  ranked.sort((a, b) => sign * ((need[b] ?? 0) - (need[a] ?? 0)) || (tie[b] ?? 0) - (tie[a] ?? 0) || a - b);
  return { ranked, unknown };
}
