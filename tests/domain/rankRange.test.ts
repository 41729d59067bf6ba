import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankRanges, wilson } from "#domain/statistics/rankRange";

describe(wilson, () => {
  it("is the interval that Newcombe (1998) prints for 81 of 263 and for 0 of 20", () => {
    expect(wilson(81, 263).map((end) => Number(end.toFixed(4)))).toEqual([0.2553, 0.3662]);
    expect(wilson(0, 20).map((end) => Number(end.toFixed(4)))).toEqual([0, 0.1611]);
  });
});

describe(rankRanges, () => {
  it("leaves a commune with 3 poor of 400 households open between its peers, and below the poor ones", () => {
    const ranges = rankRanges([
      { count: 900, of: 1500 },
      { count: 3, of: 400 },
      { count: 5, of: 420 },
      { count: 6, of: 2000 },
      null,
    ]);
    expect(ranges).toEqual([null, { best: 2, worst: 4 }, { best: 2, worst: 4 }, { best: 2, worst: 4 }, null]);
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
