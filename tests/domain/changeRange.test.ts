import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeRandom } from "#domain/layout/random";
import { changeRanges, type TwoShares } from "#domain/statistics/changeRange";
import { rankValues } from "#domain/statistics/rank";

const shares = (before: readonly [number, number], after: readonly [number, number]): TwoShares => ({
  before: { count: before[0], of: before[1] },
  after: { count: after[0], of: after[1] },
});

/** A commune with some households, of which some are poor at each end. */
const communes = fc
  .integer({ min: 1, max: 3000 })
  .chain((of) =>
    fc
      .tuple(fc.integer({ min: 0, max: of }), fc.integer({ min: 0, max: of }))
      .map(([before, after]) => shares([before, of], [after, of])),
  );

/** Cases found among so many, each with the same chance. */
function drawCases(share: number, of: number, random: () => number): number {
  let count = 0;
  for (let one = 0; one < of; one++) if (random() < share) count++;
  return count;
}

describe(changeRanges, () => {
  it("holds the rank that each commune has", () => {
    fc.assert(
      fc.property(fc.array(communes, { minLength: 1, maxLength: 30 }), (list) => {
        const fall = list.map(({ before, after }) => before.count / before.of - after.count / after.of);
        const ranks = rankValues(fall);
        changeRanges(list).forEach((range, at) => {
          expect(range?.best).toBeLessThanOrEqual(ranks[at]?.rank ?? 0);
          expect(range?.worst).toBeGreaterThanOrEqual(ranks[at]?.rank ?? Infinity);
        });
      }),
    );
  });

  it("does not depend on the order of the communes", () => {
    fc.assert(
      fc.property(fc.array(communes, { minLength: 2, maxLength: 12 }), (list) => {
        expect(changeRanges([...list].reverse()).reverse()).toEqual(changeRanges(list));
      }),
    );
  });

  it("is wide where households are few and narrow where they are many, for the same rates", () => {
    const few = [shares([6, 10], [3, 10]), shares([6, 10], [4, 10]), shares([6, 10], [5, 10])];
    const many = [
      shares([6000, 10000], [3000, 10000]),
      shares([6000, 10000], [4000, 10000]),
      shares([6000, 10000], [5000, 10000]),
    ];
    expect(changeRanges(few)).toEqual(Array(3).fill({ best: 1, worst: 3 }));
    expect(changeRanges(many)).toEqual([1, 2, 3].map((rank) => ({ best: rank, worst: rank })));
  });

  it("leaves out communes without both years, and does not count them", () => {
    expect(changeRanges([null, shares([60, 100], [30, 100]), null])).toEqual([
      null,
      { best: 1, worst: 1 },
      null,
    ]);
  });

  it("tells two communes of the same chances apart about once in twenty", () => {
    const random = makeRandom(39);
    const DRAWS = 2000;
    let apart = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
      const one = () => shares([drawCases(0.5, 120, random), 120], [drawCases(0.3, 120, random), 120]);
      const [range] = changeRanges([one(), one()]);
      if (range?.best === range?.worst) apart++;
    }
    expect(apart / DRAWS).toBeGreaterThan(0.025);
    expect(apart / DRAWS).toBeLessThan(0.065);
  });
});
