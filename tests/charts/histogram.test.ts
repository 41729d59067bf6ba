import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binOf, countByBin } from "#domain/classify/bins";
import { policyBins } from "#domain/classify/policy";
import { layoutHistogram, type HistogramLayout } from "../../src/charts/histogram/layout.ts";
import { endsOn, moveEnd, rangeBetween, WHOLE } from "../../src/charts/histogram/range.ts";

const SIZE = { width: 288, height: 100, axis: 26 };
const bins = policyBins();
const scale = {
  bins,
  colours: bins.map((_, index) => `#${String(index).repeat(6)}`),
  method: "policy" as const,
};
const all = () => true;
const lay = (values: readonly number[], isKept: (value: number) => boolean = all): HistogramLayout =>
  layoutHistogram({ values, scale, isKept }, SIZE);
const rates = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 });

describe(layoutHistogram, () => {
  it("draws a bar for each class that holds a commune, and none for another", () => {
    fc.assert(
      fc.property(rates, (values) => {
        const held = countByBin(values, bins).flatMap((count, index) => (count > 0 ? [index] : []));
        const drawn = new Set(lay(values).bars.map(({ bin }) => bin));
        expect([...drawn].sort((a, b) => a - b)).toEqual(held);
      }),
      { examples: [[[5e-324]], [[1e-310, 0]], [[-0]]] },
    );
  });

  it("gives every commune as much of the height as any other, kept or not", () => {
    fc.assert(
      fc.property(rates, (values) => {
        const sum = (layout: HistogramLayout) => layout.bars.reduce((total, { height }) => total + height, 0);
        const filtered = lay(values, (value) => value > 25);
        expect(sum(filtered)).toBeCloseTo(sum(lay(values)), 6);
        const kept = values.filter((value) => value > 25).length;
        const bright = filtered.bars.filter(({ dimmed }) => !dimmed);
        const unit = sum(filtered) / values.length;
        expect(bright.reduce((total, { height }) => total + height, 0) / unit).toBeCloseTo(kept, 4);
      }),
    );
  });

  it("has the classes under their bars, on one axis: none of them beyond it, and none for 0 alone", () => {
    const { classes, position, axis } = lay([0, 5, 12, 30, 58]);
    expect(axis).toMatchObject({ low: 0, high: 58, cut: [false, false] });
    expect(classes.map(({ bin }) => bin)).toEqual([1, 2, 3, 4]);
    for (const { x, width, bin } of classes) {
      expect(x).toBeCloseTo(position(bins[bin]?.from ?? NaN) ?? NaN);
      expect(x + width).toBeCloseTo(position(Math.min(axis.high, bins[bin]?.to ?? NaN)) ?? NaN);
    }
  });

  it("numbers the breaks that lie on it, with room between them", () => {
    const { ticks } = lay([0, 5, 12, 30, 58]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 10, 25, 50, 58]);
    fc.assert(
      fc.property(rates, (values) => {
        const places = lay(values).ticks.map(({ x }) => x);
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBeCloseTo(SIZE.width);
        places.slice(1).forEach((x, at) => {
          expect(x - (places[at] ?? 0)).toBeGreaterThan(25);
        });
      }),
    );
  });

  it("ends where nine of ten lie in the lower half, and keeps what lies beyond in its last cell", () => {
    const values = [...Array.from({ length: 19 }, (_, at) => at / 10), 60];
    const { axis, bars, position } = lay(values);
    expect(axis.cut).toEqual([false, true]);
    expect(axis.high).toBeLessThan(4);
    expect(bars.filter(({ bin }) => bin === binOf(60, bins))).toHaveLength(1);
    expect(position(60)).toBe(SIZE.width);
  });
});

describe("a range drawn over it", () => {
  const axis = { low: 0, high: 60, step: 0.5, cut: [false, false] as const };

  it("is the same from either end, in whole steps, and open where it reaches the end of the axis", () => {
    expect(rangeBetween(axis, 10.2, 24.9)).toEqual([10, 25]);
    expect(rangeBetween(axis, 24.9, 10.2)).toEqual([10, 25]);
    expect(rangeBetween(axis, 24.9, 75)).toEqual([25, Infinity]);
    expect(rangeBetween(axis, -3, 75)).toEqual(WHOLE);
  });

  it("has ends that are moved one by one and never pass each other", () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 })),
        fc.constantFrom(0 as const, 1 as const),
        fc.integer({ min: 0, max: 120 }),
        ([a, b], at, to) => {
          const moved = moveEnd(axis, rangeBetween(axis, a / 2, b / 2), at, to / 2);
          const [from, till] = endsOn(axis, moved);
          expect(from).toBeLessThanOrEqual(till);
          expect([from, till][at]).toBe(to / 2);
        },
      ),
    );
  });
});
