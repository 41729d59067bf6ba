import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policyBins } from "#domain/classify/policy";
import { countByBin } from "#domain/classify/bins";
import { findBrushed, layoutHistogram } from "../../src/charts/histogram/layout.ts";

const SIZE = { width: 288, height: 72, axis: 18 };
const bins = policyBins();
const scale = {
  bins,
  colours: bins.map((_, index) => `#${String(index).repeat(6)}`),
  method: "policy" as const,
};

describe(findBrushed, () => {
  const { bars, position } = layoutHistogram([0, 5, 12, 30, 60, 80], scale, SIZE);
  const at = (value: number) => position(value) ?? NaN;

  it("takes the classes of the bars a stretch touches, from either end", () => {
    expect(findBrushed(bars, [at(11), at(31)])).toEqual([2, 3]);
    expect(findBrushed(bars, [at(31), at(11)])).toEqual([2, 3]);
  });

  it("takes all of them over the whole width, and none beyond it", () => {
    expect(findBrushed(bars, [-5, SIZE.width + 5])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(findBrushed(bars, [SIZE.width + 50, SIZE.width + 60])).toEqual([]);
  });
});

describe(layoutHistogram, () => {
  it("draws a bar for each class that holds a commune, and none for another", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        const { bars } = layoutHistogram(values, scale, SIZE);
        const held = countByBin(values, bins).flatMap((count, index) => (count > 0 ? [index] : []));
        expect(findBrushed(bars, [-1e6, 1e6])).toEqual(held);
      }),
      { examples: [[[5e-324]], [[1e-310, 0]], [[-0]]] },
    );
  });
});
