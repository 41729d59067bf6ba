import type { ExploreRow } from "#domain/reading";
import type { Sort } from "#domain/view";

/**
 * Rows in the order asked for; unknown values last, ties and names as Vietnamese sorts them.
 * @param changes what came of each commune, by its position, for an order of changes; without them all are unknown
 */
export function sortRows(
  rows: readonly ExploreRow[],
  { column, descending }: Sort,
  changes: readonly { readonly value: number | null }[] = [],
): ExploreRow[] {
  const { compare } = new Intl.Collator("vi");
  const sign = descending ? -1 : 1;
  if (column === "name") return [...rows].sort((a, b) => sign * compare(a.name, b.name));
  const keyOf = ({ index, value, rank }: ExploreRow): number | null => {
    if (column === "rank") return rank?.rank ?? null;
    if (column === "change") return changes[index]?.value ?? null;
    return column === "count" ? value.numerator : value.value;
  };
  return [...rows].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right) || compare(a.name, b.name);
  });
}
