/**
 * What an attacker with linear algebra can work out. Every published sum, balance and total is a relation between cells; known
 * cells drop out of it, and what is left is a system of equations over the withheld ones. A withheld cell is recovered exactly
 * when the system leaves it no freedom: when it is 0 in every vector of the null space.
 */

/** Cells and their coefficients, which sum to 0 with the cells' values. */
export type Relation = readonly (readonly [cell: number, coefficient: number])[];

/** A prime below 2^26: products of two remainders are exact in a double. */
const PRIME = 67_108_859;

/**
 * Cells among the unknown that the relations determine. Exact but for a chance of about one in 67 million a cell: a random
 * null vector is 0 by accident. `seed` makes the draw repeatable.
 */
export function findDetermined(
  relations: readonly Relation[],
  unknown: ReadonlySet<number>,
  seed = 1,
): Set<number> {
  const rows = relations.flatMap((relation) => {
    const row = new Map<number, number>();
    for (const [cell, coefficient] of relation)
      if (unknown.has(cell)) row.set(cell, mod((row.get(cell) ?? 0) + coefficient));
    for (const [cell, value] of row) if (value === 0) row.delete(cell);
    return row.size === 0 ? [] : [row];
  });
  const { pivots, order } = eliminate(rows);
  const vector = drawNullVector(unknown, pivots, order, seed);
  return new Set([...unknown].filter((cell) => vector.get(cell) === 0));
}

type Row = Map<number, number>;

/** Forward elimination, short rows first; each row keeps the unknown that fewest rows share as its pivot. */
function eliminate(rows: readonly Row[]): { pivots: Map<number, Row>; order: number[] } {
  const uses = new Map<number, number>();
  for (const row of rows) for (const cell of row.keys()) uses.set(cell, (uses.get(cell) ?? 0) + 1);
  const pivots = new Map<number, Row>();
  const rank = new Map<number, number>();
  const order: number[] = [];
  for (const row of [...rows].sort((a, b) => a.size - b.size)) {
    reduce(row, pivots, rank);
    const pivot = leastUsed(row, uses);
    if (pivot === null) continue;
    scale(row, inverse(row.get(pivot) ?? 1));
    pivots.set(pivot, row);
    rank.set(pivot, order.length);
    order.push(pivot);
  }
  return { pivots, order };
}

/** Clears the pivots of earlier rows out of a row, in their order. */
function reduce(row: Row, pivots: ReadonlyMap<number, Row>, rank: ReadonlyMap<number, number>): void {
  for (;;) {
    let next: number | null = null;
    for (const cell of row.keys()) {
      const at = rank.get(cell);
      if (at !== undefined && (next === null || at < (rank.get(next) ?? 0))) next = cell;
    }
    if (next === null) return;
    subtract(row, pivots.get(next) ?? new Map<number, number>(), row.get(next) ?? 0);
  }
}

function subtract(row: Row, other: Row, factor: number): void {
  for (const [cell, value] of other) {
    const left = mod((row.get(cell) ?? 0) - factor * value);
    if (left === 0) row.delete(cell);
    else row.set(cell, left);
  }
}

function leastUsed(row: Row, uses: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const cell of row.keys())
    if (best === null || (uses.get(cell) ?? 0) < (uses.get(best) ?? 0)) best = cell;
  return best;
}

function scale(row: Row, factor: number): void {
  for (const [cell, value] of row) row.set(cell, mod(value * factor));
}

/** Free unknowns at random, pivots from the last row upwards. */
function drawNullVector(
  unknown: ReadonlySet<number>,
  pivots: ReadonlyMap<number, Row>,
  order: readonly number[],
  seed: number,
): Map<number, number> {
  const draw = makeDraw(seed);
  const vector = new Map<number, number>();
  for (const cell of unknown) if (!pivots.has(cell)) vector.set(cell, 1 + (draw() % (PRIME - 1)));
  for (const pivot of [...order].reverse()) {
    let sum = 0;
    for (const [cell, value] of pivots.get(pivot) ?? [])
      if (cell !== pivot) sum = mod(sum + value * (vector.get(cell) ?? 0));
    vector.set(pivot, mod(-sum));
  }
  return vector;
}

function mod(value: number): number {
  const rest = value % PRIME;
  return rest < 0 ? rest + PRIME : rest;
}

/** By Fermat: a^(p-2). */
function inverse(value: number): number {
  let [base, power, result] = [mod(value), PRIME - 2, 1];
  while (power > 0) {
    if (power % 2 === 1) result = mod(result * base);
    base = mod(base * base);
    power = Math.floor(power / 2);
  }
  return result;
}

/** A repeatable stream of whole numbers (xorshift32, Marsaglia 2003). */
function makeDraw(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}
