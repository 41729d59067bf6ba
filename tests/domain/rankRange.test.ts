import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeRandom } from "#domain/layout/random";
import { differenceInterval, rankRanges, wilson } from "#domain/statistics/rankRange";

describe(wilson, () => {
  it("is the interval that Newcombe (1998) prints for 81 of 263 and for 0 of 20", () => {
    expect(wilson(81, 263).map((end) => Number(end.toFixed(4)))).toEqual([0.2553, 0.3662]);
    expect(wilson(0, 20).map((end) => Number(end.toFixed(4)))).toEqual([0, 0.1611]);
  });
});

describe(differenceInterval, () => {
  it.each([
    { first: [56, 70], second: [48, 80], ends: [0.0524, 0.3339] },
    { first: [9, 10], second: [3, 10], ends: [0.1705, 0.809] },
    { first: [6, 7], second: [2, 7], ends: [0.0582, 0.8062] },
    { first: [5, 56], second: [0, 29], ends: [-0.0381, 0.1926] },
    { first: [0, 10], second: [0, 20], ends: [-0.1611, 0.2775] },
    { first: [0, 10], second: [0, 10], ends: [-0.2775, 0.2775] },
    { first: [10, 10], second: [0, 20], ends: [0.6791, 1] },
    { first: [10, 10], second: [0, 10], ends: [0.6075, 1] },
  ])("of $first and $second is what Newcombe (1998) prints: $ends", ({ first, second, ends }) => {
    const [a, b] = [first, second].map(([count = NaN, of = NaN]) => ({ count, of }));
    const found = differenceInterval(a ?? { count: NaN, of: NaN }, b ?? { count: NaN, of: NaN });
    expect(found.map((end) => Number(end.toFixed(4)))).toEqual(ends);
  });
});

/** Cases found among so many, each with the same chance. */
function drawCases(share: number, of: number, random: () => number): number {
  let count = 0;
  for (let one = 0; one < of; one++) if (random() < share) count++;
  return count;
}

describe(rankRanges, () => {
  it("tells two communes of the same chance apart about once in twenty, and neither never nor often", () => {
    const random = makeRandom(11);
    const DRAWS = 3000;
    let apart = 0;
    for (let round = 0; round < DRAWS; round++) {
      const [a, b] = [400, 500].map((of) => ({ count: drawCases(0.02, of, random), of }));
      const ranges = rankRanges([a ?? null, b ?? null]);
      if (ranges.some((range) => range !== null && range.best === range.worst)) apart++;
    }
    // Comparing their two intervals instead would do so once in 200 (Goldstein and Healy 1995).
    expect(apart / DRAWS).toBeGreaterThan(0.03);
    expect(apart / DRAWS).toBeLessThan(0.06);
  });

  it("leaves a commune with 3 poor of 400 households open between its peers, and below the poor ones", () => {
    const ranges = rankRanges([
      { count: 900, of: 1500 },
      { count: 3, of: 400 },
      { count: 5, of: 420 },
      { count: 6, of: 2000 },
      null,
    ]);
    // 5 of 420 and 6 of 2.000 differ by 0,12 to 2,46 points: only these two are told apart.
    expect(ranges).toEqual([null, { best: 2, worst: 4 }, { best: 2, worst: 3 }, { best: 3, worst: 4 }, null]);
  });

  it("always holds the rank itself", () => {
    const share = fc
      .integer({ min: 1, max: 900 })
      .chain((of) => fc.integer({ min: 0, max: of }).map((count) => ({ count, of })));
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 30 }), (shares) => {
        rankRanges(shares).forEach((range, index) => {
          const own = shares[index];
          if (range === null || own === undefined) return;
          const rank = 1 + shares.filter(({ count, of }) => count / of > own.count / own.of).length;
          expect(range.best).toBeLessThanOrEqual(rank);
          expect(range.worst).toBeGreaterThanOrEqual(rank);
        });
      }),
    );
  });
});
