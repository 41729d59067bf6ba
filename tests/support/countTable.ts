import type { Relation } from "#domain/disclosure/recover";

/**
 * A table of counts with the totals that are published beside it: of every row, of every column, and of all.
 * @returns the table with its totals, the sums as relations over its cells row by row, and which cell stands where
 */
export function addTotals(rows: readonly (readonly number[])[]) {
  const width = rows[0]?.length ?? 0;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const grid = rows.map((row) => [...row, sum(row)]);
  grid.push(Array.from({ length: width + 1 }, (_, column) => sum(grid.map((row) => row[column] ?? 0))));
  const at = (r: number, c: number) => r * (width + 1) + c;
  const relations: Relation[] = [
    ...grid.map((_, r): Relation => [
      ...Array.from({ length: width }, (__, c) => [at(r, c), 1] as const),
      [at(r, width), -1],
    ]),
    ...Array.from({ length: width + 1 }, (_, c): Relation => [
      ...rows.map((__, r) => [at(r, c), 1] as const),
      [at(rows.length, c), -1],
    ]),
  ];
  return { grid, width, at, relations };
}
