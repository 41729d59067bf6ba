import { differenceInterval, type CountOf, type RankRange } from "./rankRange.ts";

/** A share at an earlier and at a later review. */
export interface TwoShares {
  readonly before: CountOf;
  readonly after: CountOf;
}

/**
 * Ranks that a place may take in a list of changes once chance is allowed for (khoảng hạng tiến bộ): 1 fell most. The change of a place has
 * Newcombe's interval; two changes are held against each other by the square-and-add rule over both (Zou and Donner 2008, "Construction of
 * confidence limits about effect measures", Statistics in Medicine 27), each pair at 95 % on its own. Both years are taken as independent, though
 * many households are counted in both: the ranges are rather too wide than too narrow. A review counts every household, so a range tells what
 * some households more or less would change, not what a sample leaves open.
 * @param changes null where either year is not known
 */
export function changeRanges(changes: readonly (TwoShares | null)[]): (RankRange | null)[] {
  const measured = changes.map((change) => (change === null ? null : measureChange(change)));
  const known = measured.filter((change) => change !== null);
  return measured.map((own) => {
    if (own === null) return null;
    const before = known.filter((other) => fellMore(other, own)).length;
    const behind = known.filter((other) => fellMore(own, other)).length;
    return { best: before + 1, worst: known.length - behind };
  });
}

interface Change {
  /** Later minus earlier, from -1 to 1. */
  readonly by: number;
  readonly lower: number;
  readonly upper: number;
}

function measureChange({ before, after }: TwoShares): Change {
  const [lower, upper] = differenceInterval(after, before);
  return { by: share(after) - share(before), lower, upper };
}

/** Of no cases at all nothing is known: the middle, as in {@link differenceInterval}. */
function share({ count, of }: CountOf): number {
  return of > 0 ? Math.min(1, Math.max(0, count / of)) : 0.5;
}

/** Whether the first fell more than the second by more than chance: the upper end of their difference lies below 0. */
function fellMore(first: Change, second: Change): boolean {
  return first.by - second.by + Math.hypot(first.upper - first.by, second.by - second.lower) < 0;
}
