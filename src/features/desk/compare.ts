import type { Exploration, ExploreRow } from "#domain/reading";

/** What the new figures do to one that is published: nothing, another number, one where there was none, none where there was one. */
export type Fate = "same" | "changed" | "new" | "gone";

/** A commune before and after. */
export interface ComparedRow {
  readonly row: ExploreRow;
  /** What is published now; null where nothing is. */
  readonly before: ExploreRow | null;
  readonly fate: Fate;
}

/** Communes of the new figures against what is published of the same indicator and period, those that change most first. */
export function compareRows(before: Exploration | null, after: Exploration): readonly ComparedRow[] {
  const published = new Map(before?.rows.map((row) => [row.code, row]));
  return after.rows
    .map((row) => ({ row, before: published.get(row.code) ?? null }))
    .map((pair): ComparedRow => ({ ...pair, fate: fateOf(valueOf(pair.before), valueOf(pair.row)) }))
    .sort((a, b) => changeOf(b) - changeOf(a));
}

function valueOf(row: ExploreRow | null): number | null {
  return row?.value.value ?? null;
}

function fateOf(before: number | null, after: number | null): Fate {
  if (before === after) return "same";
  if (before === null) return "new";
  return after === null ? "gone" : "changed";
}

function changeOf({ row, before }: ComparedRow): number {
  return Math.abs((valueOf(row) ?? 0) - (valueOf(before) ?? 0));
}

/** How many communes have each fate. */
export function countFates(rows: readonly ComparedRow[]): Readonly<Record<Fate, number>> {
  const count = (fate: Fate) => rows.filter((row) => row.fate === fate).length;
  return { same: count("same"), changed: count("changed"), new: count("new"), gone: count("gone") };
}
