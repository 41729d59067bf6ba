import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binOf, countByBin, makeBins, makeBinsWithZero } from "#domain/classify/bins";
import { policyBins } from "#domain/classify/policy";
import { quantileBins } from "#domain/classify/quantile";

describe(policyBins, () => {
  it("puts a commune at exactly 10 % into 'up to 10', one at 10.01 % into the next", () => {
    expect(binOf(10, policyBins())).toBe(1);
    expect(binOf(10.01, policyBins())).toBe(2);
  });

  it("gives exactly 0 % a class of its own, as the plan counts its two wards", () => {
    expect(binOf(0, policyBins())).toBe(0);
    expect(binOf(0.001, policyBins())).toBe(1);
  });

  it("leaves nothing above 70 % without a class", () => {
    expect(binOf(100, policyBins())).toBe(5);
  });
});

describe(makeBins, () => {
  it("holds every number in exactly one class, whatever the breaks", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 })),
        fc.double({ min: -100, max: 100, noNaN: true }),
        (breaks, value) => {
          const holding = makeBins(breaks).filter((bin) => countByBin([value], [bin])[0] === 1);
          expect(holding).toHaveLength(1);
        },
      ),
    );
  });
});

describe(makeBinsWithZero, () => {
  it("holds every rate from 0 to 100 in exactly one class", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (rate) => {
        expect(countByBin([rate], policyBins()).reduce((sum, count) => sum + count, 0)).toBe(1);
      }),
    );
  });
});

describe(quantileBins, () => {
  it("splits 1 to 10 into five classes of two", () => {
    const values = Array.from({ length: 10 }, (_, index) => index + 1);
    const bins = quantileBins(values, 5);
    expect(bins.map((bin) => bin.to)).toEqual([2, 4, 6, 8, Infinity]);
    expect(countByBin(values, bins)).toEqual([2, 2, 2, 2, 2]);
  });

  it("makes fewer classes where values repeat, and none of them empty", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (values, classes) => {
          const counts = countByBin(values, quantileBins(values, classes));
          expect(counts.length).toBeLessThanOrEqual(classes);
          expect(Math.min(...counts)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
