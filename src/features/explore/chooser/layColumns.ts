import { countIndicators, type IndicatorGroup } from "../../../reading/indicatorGroups.ts";

/** The head of a group, in rows. */
const HEAD = 2;

/**
 * Groups in two columns of about the same height: the table of what households lack heads the second, and the others go through both in
 * their order.
 */
export function layColumns(
  groups: readonly IndicatorGroup[],
): readonly [readonly IndicatorGroup[], readonly IndicatorGroup[]] {
  const tables = groups.filter(isTable);
  const others = groups.filter((group) => !isTable(group));
  const cuts = [...others.keys(), others.length].map(
    (cut) => [others.slice(0, cut), [...tables, ...others.slice(cut)]] as const,
  );
  const longest = (columns: (typeof cuts)[number]) => Math.max(...columns.map(heightOf));
  const [first = [[], groups] as const, ...rest] = cuts;
  return rest.reduce((best, cut) => (longest(cut) <= longest(best) ? cut : best), first);
}

function isTable({ lacks }: IndicatorGroup): boolean {
  return lacks.length > 0;
}

function heightOf(groups: readonly IndicatorGroup[]): number {
  return groups.reduce(
    (sum, group) => sum + HEAD + (isTable(group) ? group.lacks.length : countIndicators(group)),
    0,
  );
}
