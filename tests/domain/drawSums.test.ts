import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DrawSums } from "#domain/statistics/drawSums";

/** Sums of every draw of so many values, one after the other. */
function listSums(values: readonly number[], count: number): number[] {
  if (count === 0) return [0];
  return values.flatMap((value, at) => listSums(values.slice(at + 1), count - 1).map((sum) => sum + value));
}

/** The share by trying each draw; nearer by as much as `slack` counts as well. */
function exhaust(values: readonly number[], index: number, drawn: readonly number[], slack = 1e-6): number {
  const others = values.filter((_, other) => other !== index);
  const sums = listSums(others, drawn.length);
  const expected = sums.reduce((all, sum) => all + sum, 0) / sums.length;
  const found = drawn.reduce((sum, other) => sum + (values[other] ?? NaN), 0);
  const isFar = (sum: number) => Math.abs(sum - expected) >= Math.abs(found - expected) - slack;
  return sums.filter(isFar).length / sums.length;
}

const few = (value: fc.Arbitrary<number>) =>
  fc
    .array(value, { minLength: 4, maxLength: 10 })
    .chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray([...values.keys()], { minLength: 2, maxLength: Math.min(6, values.length) }),
      ),
    );

describe(DrawSums, () => {
  it("is the share of all draws, each tried, where values are whole numbers", () => {
    fc.assert(
      fc.property(few(fc.integer({ min: 0, max: 300 })), ([values, [index = 0, ...drawn]]) => {
        expect(new DrawSums(values, 6).farther(index, drawn)).toBeCloseTo(exhaust(values, index, drawn), 12);
      }),
    );
  });

  it("is that share where values are not whole, up to draws that the grid can not tell apart", () => {
    fc.assert(
      fc.property(few(fc.double({ min: 0, max: 100, noNaN: true })), ([values, [index = 0, ...drawn]]) => {
        const found = new DrawSums(values, 6).farther(index, drawn);
        const range = Math.max(...values) - Math.min(...values);
        const near = (by: number) => exhaust(values, index, drawn, (by * 6 * range) / 8192);
        expect(found).toBeGreaterThanOrEqual(near(-1) - 1e-12);
        expect(found).toBeLessThanOrEqual(near(1) + 1e-12);
      }),
    );
  });

  it("is never 0 and never above 1, and 1 where all values are the same", () => {
    expect(new DrawSums([5, 5, 5, 5], 2).farther(0, [1, 2])).toBe(1);
    const high = [...Array<number>(60).fill(0), 9, 9, 9, 9, 9];
    // One draw of five among all of 64 values is as high: 1 / C(64, 5); none is as far below.
    expect(new DrawSums(high, 5).farther(0, [60, 61, 62, 63, 64]) * 7_624_512).toBeCloseTo(1, 6);
  });

  it("keeps its digits over the draws of 20 among 3.321 communes of a country", () => {
    const nation = Array.from({ length: 3321 }, (_, index) => (index * 7919) % 1000);
    const p = new DrawSums(nation, 20).farther(
      0,
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThanOrEqual(1);
  });
});
