/**
 * The assignment of rows to columns with the least total cost (Kuhn 1955; shortest augmenting paths with potentials after Jonker
 * and Volgenant 1987). O(rows² x columns).
 * @param costs one list a row; at least as many columns as rows
 * @returns the column of each row
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  if (columns < costs.length)
    throw new RangeError(`${String(costs.length)} rows can not go to ${String(columns)} columns`);
  // Row 0 and column 0 stand for "none", so real ones count from 1.
  const rowPotential = new Float64Array(costs.length + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= costs.length; row++) {
    rowOf[0] = row;
    let column = augment({ costs, columns, rowPotential, columnPotential, rowOf, cameFrom });
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const result = Array<number>(costs.length).fill(-1);
  rowOf.forEach((row, column) => {
    if (row > 0 && column > 0) result[row - 1] = column - 1;
  });
  return result;
}

interface Work {
  readonly costs: readonly (readonly number[])[];
  readonly columns: number;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  readonly rowOf: Int32Array;
  readonly cameFrom: Int32Array;
}

/** Finds the cheapest way from the row in column 0 to a free column. @returns that column */
function augment(work: Work): number {
  const { columns, rowOf } = work;
  const distance = new Float64Array(columns + 1).fill(Infinity);
  const visited = new Uint8Array(columns + 1);
  let column = 0;
  while (at(rowOf, column) !== 0) {
    visited[column] = 1;
    const next = reach(work, column, distance, visited);
    shift(work, at(distance, next), distance, visited);
    column = next;
  }
  return column;
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}

/** Measures every free way out of a column's row. @returns the nearest column not yet visited */
function reach(
  { costs, columns, rowPotential, columnPotential, rowOf, cameFrom }: Work,
  column: number,
  distance: Float64Array,
  visited: Uint8Array,
): number {
  const row = at(rowOf, column);
  const list = costs[row - 1] ?? [];
  let [next, least] = [0, Infinity];
  for (let to = 1; to <= columns; to++) {
    if (visited[to] === 1) continue;
    const cost = at(list, to - 1) - at(rowPotential, row) - at(columnPotential, to);
    if (cost < at(distance, to)) {
      distance[to] = cost;
      cameFrom[to] = column;
    }
    if (at(distance, to) < least) [next, least] = [to, at(distance, to)];
  }
  return next;
}

/** Moves the potentials by the least distance, so that costs along the tree stay 0. */
function shift(
  { columns, rowPotential, columnPotential, rowOf }: Work,
  least: number,
  distance: Float64Array,
  visited: Uint8Array,
): void {
  for (let to = 0; to <= columns; to++) {
    if (visited[to] === 1) {
      const row = at(rowOf, to);
      rowPotential[row] = at(rowPotential, row) + least;
      columnPotential[to] = at(columnPotential, to) - least;
    } else distance[to] = at(distance, to) - least;
  }
}
