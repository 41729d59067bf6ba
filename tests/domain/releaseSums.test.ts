import { describe, expect, it } from "vitest";
import type { Relation } from "#domain/disclosure/recover";
import { releaseSums } from "#domain/disclosure/release";

/** Communes of a province with their counts, the province's total published; `hidden` are withheld. */
function release(
  counts: readonly (number | null)[],
  hidden: readonly number[],
  sums: readonly (readonly number[])[],
) {
  const known = counts.map((value) => value ?? 0);
  const total = known.reduce((sum, value) => sum + value, 0);
  const cells = [...counts, total].map((value) => ({ value, kind: "free" as const }));
  const relation: Relation = [[counts.length, -1], ...counts.map((_, cell) => [cell, 1] as const)];
  const withheld = new Set(hidden);
  return [...releaseSums({ cells, relations: [relation], withheld, threshold: 5 }, sums)];
}

describe(releaseSums, () => {
  it("publishes the total of a district of which two communes are withheld, and two others of the province", () => {
    expect(release([3, 9, 120, 4, 8, 300], [0, 1, 3, 4], [[0, 1, 2]])).toEqual([0]);
  });

  it("keeps back a total with one withheld commune: 123 - 120 would be it", () => {
    expect(release([3, 120, 4, 9, 300], [0, 2, 3], [[0, 1]])).toEqual([]);
  });

  it("keeps back a total that leaves one withheld commune of the province outside it", () => {
    expect(release([3, 9, 120, 4, 300], [0, 1, 3], [[0, 1, 2]])).toEqual([]);
  });

  it("keeps back a total of two withheld communes that sum to 3: one is 1 and the other 2", () => {
    expect(release([1, 2, 120, 4, 9, 300], [0, 1, 3, 4], [[0, 1, 2]])).toEqual([]);
    // 1 and 4 sum to 5: each may still be 1, 2, 3 or 4.
    expect(release([1, 4, 120, 4, 9, 300], [0, 1, 3, 4], [[0, 1, 2]])).toEqual([0]);
  });

  it("keeps back a total that leaves two outside it that sum to 3", () => {
    expect(release([4, 9, 120, 1, 2, 300], [0, 1, 3, 4], [[0, 1, 2]])).toEqual([]);
  });

  it("publishes the second of two totals only where the first is not known: together they give a commune away", () => {
    const hidden = [0, 1, 2, 3, 4];
    const counts = [4, 6, 8, 9, 7, 200];
    expect(release(counts, hidden, [[0, 1]])).toEqual([0]);
    expect(release(counts, hidden, [[0, 1, 2]])).toEqual([0]);
    expect(
      release(counts, hidden, [
        [0, 1],
        [0, 1, 2],
      ]),
    ).toEqual([0]);
  });

  it("publishes what nobody hides, and nothing with a commune without a figure", () => {
    expect(release([3, 9, 120, 300], [0, 1], [[2, 3]])).toEqual([0]);
    expect(release([3, 9, null, 4, 9], [0, 1, 3, 4], [[0, 1, 2]])).toEqual([]);
  });
});
