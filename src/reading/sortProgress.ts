import type { ProgressView } from "#domain/progressView";
import type { ProgressRow } from "./progress.ts";

const ORDER = new Intl.Collator("vi");

/** The usual way of a column: who moved most, or was highest, first; names from A. Without a figure is always last; ties by name. */
export function sortProgress(
  rows: readonly ProgressRow[],
  { column, isReversed }: Pick<ProgressView, "column" | "isReversed">,
): ProgressRow[] {
  const turn = isReversed ? -1 : 1;
  return [...rows].sort((a, b) => {
    const byName = ORDER.compare(a.commune.name, b.commune.name);
    if (column === "name") return turn * byName;
    const [first, second] = [sortKey(a, column), sortKey(b, column)];
    if (first === null || second === null) return Number(first === null) - Number(second === null) || byName;
    return turn * (second - first) || byName;
  });
}

/** Larger comes first. */
function sortKey(row: ProgressRow, column: Exclude<ProgressView["column"], "name">): number | null {
  switch (column) {
    case "points":
      return row.points.value === null ? null : -row.points.value;
    case "part":
      return row.part.value;
    case "households":
      return row.households.value;
    case "moved":
      return row.moved;
    case "before":
      return row.before.value;
    case "after":
      return row.after.value;
  }
}
