import type { View } from "./publishedView.ts";

const PRIME = 94_906_249;

/** Cells that the equations leave no freedom: elimination over the integers modulo another prime than the pipeline has, row by row. */
export function findExact({ equations }: View): Set<string> {
  const mod = (value: number) => ((value % PRIME) + PRIME) % PRIME;
  const multiply = (a: number, b: number) => Number((BigInt(a) * BigInt(b)) % BigInt(PRIME));
  const invert = (value: number) => {
    let [base, power, result] = [BigInt(value), BigInt(PRIME - 2), 1n];
    const p = BigInt(PRIME);
    while (power > 0n) {
      if (power % 2n === 1n) result = (result * base) % p;
      base = (base * base) % p;
      power /= 2n;
    }
    return Number(result);
  };
  const reduced = new Map<string, Map<string, number>>();
  /** Takes the pivots of other rows out of a row. */
  const clear = (row: Map<string, number>, own: string | null) => {
    for (let again = true; again;) {
      again = false;
      for (const [key, factor] of row) {
        const pivot = key === own ? undefined : reduced.get(key);
        if (pivot === undefined) continue;
        for (const [other, value] of pivot) {
          const left = mod((row.get(other) ?? 0) - multiply(factor, value));
          if (left === 0) row.delete(other);
          else row.set(other, left);
        }
        again = true;
        break;
      }
    }
  };
  for (const { terms } of [...equations].sort((a, b) => a.terms.size - b.terms.size)) {
    const row = new Map([...terms].map(([key, value]) => [key, mod(value)]));
    clear(row, null);
    const [first] = row;
    if (first === undefined) continue;
    const inverse = invert(first[1]);
    reduced.set(first[0], new Map([...row].map(([key, value]) => [key, multiply(value, inverse)])));
  }
  // Later pivots out of earlier rows too: then a decided cell stands alone in its row.
  for (const [pivot, row] of [...reduced].reverse()) clear(row, pivot);
  return new Set([...reduced].flatMap(([pivot, row]) => (row.size === 1 ? [pivot] : [])));
}
