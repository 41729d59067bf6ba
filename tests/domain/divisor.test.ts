import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportionByDivisor } from "#domain/divisor";

/** One unit after the other to the greatest claim, in exact fractions: the definition of the method. */
function award(total: number, weights: readonly number[]): number[] {
  const parts = weights.map(() => 0);
  for (let unit = 0; unit < total; unit++) {
    let best = 0;
    weights.forEach((weight, index) => {
      const [own, other] = [2 * (parts[index] ?? 0) + 1, 2 * (parts[best] ?? 0) + 1];
      if (weight * other > (weights[best] ?? 0) * own) best = index;
    });
    parts[best] = (parts[best] ?? 0) + 1;
  }
  return parts;
}

const some = fc
  .array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 15 })
  .filter((weights) => weights.some((weight) => weight > 0));

describe(apportionByDivisor, () => {
  it("shares seven seats over 53, 24 and 23 as 3, 2 and 2, worked by hand", () => {
    // By hand: 53, 53/3 = 17.7 and 53/5 = 10.6; 24 and 24/3 = 8; 23 and 23/3 = 7.7 are the seven greatest.
    expect(apportionByDivisor(7, [53_000, 24_000, 23_000])).toEqual([3, 2, 2]);
  });

  it("gives 7 to weights 1, 1 and 1 as 3, 2 and 2, and nothing where nothing weighs", () => {
    expect(apportionByDivisor(7, [1, 1, 1])).toEqual([3, 2, 2]);
    expect(apportionByDivisor(7, [0, 0])).toEqual([0, 0]);
    expect(apportionByDivisor(3, [])).toEqual([]);
  });

  it("is the method by its definition, one unit after the other", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 400 }), (weights, total) => {
        expect(apportionByDivisor(total, weights)).toEqual(award(total, weights));
      }),
    );
  });

  it("never gives a part less of a larger total, whatever the shares: 0,1, 0,3, 1/3", () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 3000 }), (weights, total) => {
        const [less, more] = [total, total + 1].map((sum) => apportionByDivisor(sum, weights));
        less?.forEach((part, index) => expect(more?.[index]).toBeGreaterThanOrEqual(part));
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        expect(less?.reduce((sum, part) => sum + part, 0)).toBe(all > 0 ? total : 0);
      }),
    );
  });

  it("keeps every part within its weight where the weights are whole and pay for the total", () => {
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (weights, share) => {
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        const total = Math.floor(share * all);
        apportionByDivisor(total, weights).forEach((part, index) =>
          expect(part).toBeLessThanOrEqual(weights[index] ?? 0),
        );
        expect(apportionByDivisor(all, weights)).toEqual(weights);
      }),
    );
  });
});
