import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binOf, countByBin, type Bin } from "#domain/classify/bins";
import {
  changeBreaks,
  CLASS_METHODS,
  formatClassing,
  parseClassing,
  type Classing,
} from "#domain/classify/classing";
import { deviationBins } from "#domain/classify/deviation";
import { equalBins } from "#domain/classify/equal";
import { geometricBins } from "#domain/classify/geometric";
import { headTailBins } from "#domain/classify/headTail";
import { classify, classifyChange } from "#domain/classify/methods";
import { naturalBins } from "#domain/classify/natural";
import { prettyBins, prettyBreaks } from "#domain/classify/pretty";
import { formatFixed } from "#domain/format";
import type { IndicatorRule } from "#domain/indicator";
import { vi } from "../../src/features/shared/figures/vi.ts";

const breaksOf = (bins: readonly Bin[]) => bins.slice(0, -1).map(({ to }) => Number(to.toFixed(6)));

describe("equal intervals", () => {
  it("cut 0 to 100 into quarters", () => {
    expect(breaksOf(equalBins([0, 12, 100], 4))).toEqual([25, 50, 75]);
  });
  it("close every class at its break, without binary dust: 0.2 of 0 to 0.6 is in the first third", () => {
    expect(binOf(0.2, equalBins([0, 0.6], 3))).toBe(0);
  });
  it("are one class where all values are the same", () => {
    expect(equalBins([7, 7], 5)).toHaveLength(1);
  });
});

/** Sum of squared distances from class means. */
function spread(values: readonly number[], bins: readonly Bin[]): number {
  return bins.reduce((all, _, index) => {
    const own = values.filter((value) => binOf(value, bins) === index);
    const mean = own.reduce((sum, value) => sum + value, 0) / Math.max(1, own.length);
    return all + own.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  }, 0);
}

/** Every way of cutting sorted distinct values into classes, tried one after the other. */
function exhaust(values: readonly number[], classes: number): number {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  let best = Infinity;
  const visit = (from: number, left: number, breaks: readonly number[]): void => {
    if (left === 0) {
      const bins = [...breaks, Infinity].map((to, index) => ({ from: breaks[index - 1] ?? -Infinity, to }));
      best = Math.min(best, spread(values, bins));
      return;
    }
    for (let at = from; at < distinct.length - left; at++)
      visit(at + 1, left - 1, [...breaks, distinct[at] ?? 0]);
  };
  visit(0, Math.min(classes, distinct.length) - 1, []);
  return best;
}

describe("natural breaks", () => {
  it("find three plain groups", () => {
    expect(breaksOf(naturalBins([1, 2, 2, 3, 20, 21, 22, 90, 91], 3))).toEqual([3, 22]);
  });
  it("are the optimum: no other cut of any values has less spread", () => {
    const sample = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 5 }), (values, classes) => {
        expect(spread(values, naturalBins(values, classes))).toBeCloseTo(exhaust(values, classes), 6);
      }),
    );
  });
});

describe("round breaks", () => {
  // As printed in the reference manual of R for its function pretty.
  it.each([
    [1, 10, 5, [0, 2, 4, 6, 8, 10]],
    [1, 20, 2, [0, 10, 20]],
    [1, 20, 10, [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]],
    [2, 40, 5, [0, 10, 20, 30, 40]],
  ])("of %i to %i in about %i steps are those of R", (low, high, classes, expected) => {
    expect(prettyBreaks(low, high, classes)).toEqual(expected);
  });
  it("leave out the ends of the range and carry no binary dust", () => {
    expect(breaksOf(prettyBins([0, 0.6], 3))).toEqual([0.2, 0.4]);
  });
});

describe("standard deviation classes", () => {
  const values = [2, 4, 4, 4, 5, 5, 7, 9];
  it("of the textbook sample with mean 5 and deviation 2 break at the mean with four classes", () => {
    expect(breaksOf(deviationBins(values, 4))).toEqual([3, 5, 7]);
  });
  it("hold the mean in the middle class with five", () => {
    expect(breaksOf(deviationBins(values, 5))).toEqual([2, 4, 6, 8]);
  });
});

describe("geometric classes", () => {
  it("of powers of ten break at powers of ten, each of which closes its class", () => {
    for (const power of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const values = Array.from({ length: power + 1 }, (_, index) => 10 ** index);
      const bins = geometricBins(values, power);
      expect(bins.slice(0, -1).map(({ to }) => to)).toEqual(values.slice(1, -1));
      expect(countByBin(values, bins)).toEqual([2, ...Array<number>(power - 1).fill(1)]);
    }
  });
  it("of 1 to 1000 break at 10 and 100", () => {
    expect(breaksOf(geometricBins([1, 5, 1000], 3))).toEqual([10, 100]);
  });
});

describe("head/tail breaks", () => {
  it.each([
    [[0.1, 0.1, 0.1]],
    [[1.1, 1.1, 1.1]],
    [[100 / 3, 100 / 3, 100 / 3, 100 / 3, 100 / 3]],
    [[7]],
    [[]],
  ])("of the equal values %j cut nothing", (values) => {
    expect(headTailBins(values, 5)).toHaveLength(1);
  });
  it("leave no class of equal values empty, however their mean is rounded", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (value, times) => {
          expect(headTailBins(Array<number>(times).fill(value), 5)).toHaveLength(1);
          expect(deviationBins(Array<number>(times).fill(value), 5)).toHaveLength(1);
        },
      ),
    );
  });
  it("cut at the mean of what is left, as long as the head is the minority", () => {
    // Means by hand: 38.5 / 11 values of 1 to 11 would halve; a heavy tail goes on.
    const values = [1, 1, 1, 1, 1, 1, 1, 1, 10, 100];
    expect(breaksOf(headTailBins(values, 9))).toEqual([11.8]);
    expect(breaksOf(headTailBins([...values, ...values, 10, 10, 1000], 9))[0]).toBeCloseTo(
      (236 + 20 + 1000) / 23,
    );
  });
  it("stop at the number of classes wanted", () => {
    const zipf = Array.from({ length: 200 }, (_, index) => 1000 / (index + 1));
    expect(headTailBins(zipf, 3)).toHaveLength(3);
  });
});

const classing = (method: Classing["method"], classes = 5): Classing => ({
  method,
  classes,
  breaks: method === "manual" ? [10, 20] : [],
  ofYear: false,
});

const PERCENT = { policyBreaks: null, decimals: 2 };

describe("any method", () => {
  it.each(CLASS_METHODS)("%s puts every value into exactly one class", (method) => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
          { minLength: 1, maxLength: 60 },
        ),
        fc.integer({ min: 3, max: 9 }),
        (values, classes) => {
          const bins = classify(classing(method, classes), values, PERCENT);
          expect(countByBin(values, bins).reduce((sum, count) => sum + count, 0)).toBe(values.length);
          for (const value of values) expect(bins.filter((bin) => binOf(value, [bin]) === 0)).toHaveLength(1);
          expect(bins.length).toBeLessThanOrEqual(9);
          if (!["policy", "manual", "pretty"].includes(method))
            expect(bins.length).toBeLessThanOrEqual(classes + 1);
        },
      ),
    );
  });
  it("goes through an address and comes back", () => {
    for (const method of CLASS_METHODS) {
      const one = classing(method, method === "manual" ? 3 : 7);
      expect(parseClassing(formatClassing(one))).toEqual(one);
    }
    expect(parseClassing("natural~99")?.classes).toBe(9);
    expect(parseClassing("manual~x_y")).toBeNull();
    expect(parseClassing("nonsense~5")).toBeNull();
  });
});

describe("values that print alike", () => {
  const rate: Classing = { method: "manual", classes: 3, breaks: [10, 20], ofYear: false };
  const classOf = (value: number) =>
    binOf(value, classify(rate, [0, 5, 15, 25], { policyBreaks: null, decimals: 2 }));

  it("stand together: 10.004 % is printed as 10.00 % and is up to 10, 10.005 % is printed as 10.01 %", () => {
    expect([9.996, 10, 10.004, 10.005].map(classOf)).toEqual([1, 1, 1, 2]);
  });
  it("do not make a commune with few poor households one with none", () => {
    expect([0, 0.001].map(classOf)).toEqual([0, 1]);
  });
  it("have one class and one label for their classes, whatever the method, the values and the decimals", () => {
    const values = fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...CLASS_METHODS),
        fc.constantFrom(0, 1, 2, 4),
        fc.integer({ min: 3, max: 9 }),
        (shares, method, decimals, classes) => {
          const all = shares.map((share) => share * 100);
          const bins = classify(classing(method, classes), all, { policyBreaks: null, decimals });
          const label = (bin: Bin) =>
            vi.bin(bin, { kind: "value", signed: false, decimals } as unknown as IndicatorRule);
          expect(new Set(bins.map(label)).size).toBe(bins.length);
          for (const value of all) {
            const printed = Number(formatFixed(value, decimals, "en"));
            if (printed !== 0) expect(binOf(printed, bins)).toBe(binOf(value, bins));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
  it("of a change are one class too, and no two classes are called alike", () => {
    const changes = fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(changes, fc.constantFrom(...CLASS_METHODS), (values, method) => {
        const bins = classifyChange(classing(method, 9), values, 2);
        const labels = bins.map((bin) => vi.bin(bin, { kind: "value", signed: true } as IndicatorRule));
        expect(new Set(labels).size).toBe(bins.length);
        for (const value of values) {
          const printed = Number(formatFixed(value, 2, "en"));
          if (printed !== 0) expect(binOf(printed, bins)).toBe(binOf(value, bins));
        }
      }),
    );
  });
});

describe("classes of a change", () => {
  it("put a loss of exactly 5 into the class of a gain of exactly 5: the weaker, with the break at 5", () => {
    const bins = classifyChange({ ...classing("manual"), breaks: [5] }, [-5, 5], 2);
    expect(bins).toHaveLength(5);
    expect([-5.01, -5, -4.99, 4.99, 5, 5.01].map((value) => binOf(value, bins))).toEqual([0, 1, 1, 3, 3, 4]);
  });
  it("take three of a reader's distances, which make nine classes with 0 and both signs", () => {
    const wanted = { ...classing("manual"), breaks: [-8, 1, 2, 3, 4, 5, 6, 7] };
    expect(changeBreaks(wanted.breaks)).toEqual([1, 2, 3]);
    expect(classifyChange(wanted, [-9, 9], 2)).toHaveLength(9);
  });
  it("are the same on either side of 0, which stands alone", () => {
    const bins = classifyChange(classing("manual"), [-25, -15, -5, 0, 3, 12], 2);
    expect(bins.map(({ from, to }) => [from, to])).toEqual([
      [-Infinity, -20],
      [-20, -10],
      [-10, 0],
      [0, 0],
      [0, 10],
      [10, 20],
      [20, Infinity],
    ]);
    expect([-25, -20, -10, -5, 0, 3, 12].map((value) => binOf(value, bins))).toEqual([0, 1, 2, 2, 3, 4, 5]);
  });
  it("hold every change of any sign once, whatever the method", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1 }),
        fc.constantFrom(...CLASS_METHODS),
        fc.integer({ min: 3, max: 9 }),
        (changes, method, classes) => {
          const bins = classifyChange(classing(method, classes), changes, 0);
          for (const change of changes)
            expect(bins.filter((bin) => binOf(change, [bin]) === 0)).toHaveLength(1);
          expect(bins.map(({ from }) => 0 - from).reverse()).toEqual(bins.map(({ to }) => to + 0));
          expect(bins.length).toBeLessThanOrEqual(9);
          for (const { to } of bins.filter((bin) => bin.from >= 0 && Number.isFinite(bin.to)))
            for (const size of [to, to + 1])
              expect(binOf(-size, bins)).toBe(bins.length - 1 - binOf(size, bins));
        },
      ),
    );
  });
});
