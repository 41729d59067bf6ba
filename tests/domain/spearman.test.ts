import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlateRanks, rankMeans } from "#domain/statistics/spearman";

describe(correlateRanks, () => {
  it("is -29/165 for the ten pairs of intelligence and hours of television that textbooks print", () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    const result = correlateRanks(iq.map((value, index) => [value, hours[index] ?? NaN]));
    expect(result?.rho).toBeCloseTo(-29 / 165, 12);
    expect(result?.n).toBe(10);
  });

  it("is 0.8207826816681233 where 7 stands twice, as SciPy documents for spearmanr", () => {
    const ys = [5, 6, 7, 8, 7];
    expect(correlateRanks(ys.map((y, index) => [index + 1, y]))?.rho).toBeCloseTo(0.8207826816681233, 12);
  });

  it("says nothing of two places, or where one side is the same everywhere", () => {
    expect(
      correlateRanks([
        [1, 2],
        [3, 4],
      ]),
    ).toBeNull();
    expect(
      correlateRanks([
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    ).toBeNull();
  });

  it("does not change where a value grows without passing another, and turns its sign with the order", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 3,
      maxLength: 40,
    });
    fc.assert(
      fc.property(pairs, (some) => {
        const { rho = null } = correlateRanks(some) ?? {};
        const grown = correlateRanks(some.map(([x, y]) => [x ** 3, y]))?.rho ?? null;
        const turned = correlateRanks(some.map(([x, y]) => [-x, y]))?.rho ?? null;
        if (rho === null) {
          expect([grown, turned]).toEqual([null, null]);
          return;
        }
        expect(grown).toBeCloseTo(rho, 9);
        expect(turned).toBeCloseTo(-rho, 9);
      }),
    );
  });
});

describe(rankMeans, () => {
  it("gives equal values the mean of their places", () => {
    expect(rankMeans([10, 20, 20, 40])).toEqual([1, 2.5, 2.5, 4]);
  });
});
