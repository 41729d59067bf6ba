import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrationCurve } from "#domain/statistics/concentration";
import { layoutCurve } from "../../src/charts/curve/layout.ts";

const [SIZE, INSET] = [220, 18] as const;
/** Nậm Kè holds 504 of 1.000 poor among 1.000 of 4.000 households, Ẳng Cang 300 in as many, the rest 196 in 2.000. */
const points = concentrationCurve([
  { population: 1000, amount: 504 },
  { population: 1000, amount: 300 },
  { population: 2000, amount: 196 },
]);
const START = { population: 0, amount: 0 };
const layout = (taken: number) => layoutCurve(points, points[taken] ?? START, SIZE, INSET);

describe(layoutCurve, () => {
  it("goes from the lower left corner of the square, above its diagonal, to the upper right", () => {
    // 184 px are all of it: a quarter of the households is 46 px to the right, 50,4 % of the poor 92,7 px up.
    expect(layout(0).curve).toBe("M18,202L64,109.3L110,54.1L202,18");
    expect(layout(0).diagonal).toBe("M18,202L202,18");
  });

  it("sets its point where the plan cuts", () => {
    expect(layout(0).at).toEqual({ x: 18, y: 202 });
    expect(layout(1).at).toEqual({ x: 64, y: expect.closeTo(202 - 0.504 * 184, 9) as number });
    expect(layout(3).at).toEqual({ x: 202, y: 18 });
  });

  it("sets it beside the curve where a plan chooses others than the first", () => {
    const { at } = layoutCurve(points, { population: 0.25, amount: 0.3 }, SIZE, INSET);
    expect(at).toEqual({ x: 64, y: expect.closeTo(202 - 0.3 * 184, 9) as number });
  });

  it("draws no curve where nobody is poor, and its point at nothing", () => {
    const none = layoutCurve(concentrationCurve([{ population: 9, amount: 0 }]), START, SIZE, INSET);
    expect([none.curve, none.at]).toEqual(["", { x: INSET, y: SIZE - INSET }]);
  });

  it("never leaves its square, and never turns back", () => {
    const share = fc.record({ population: fc.nat(1e6), amount: fc.nat(1e6) });
    fc.assert(
      fc.property(fc.array(share), fc.integer({ min: 0, max: 40 }), (groups, taken) => {
        const drawn = concentrationCurve(groups);
        const { curve, at } = layoutCurve(drawn, drawn[taken] ?? START, SIZE, INSET);
        const pairs = [...curve.matchAll(/([\d.]+),([\d.]+)/g)].map(
          ([, x, y]) => [Number(x), Number(y)] as const,
        );
        for (const value of [...pairs.flat(), at.x, at.y]) {
          expect(value).toBeGreaterThanOrEqual(INSET - 1e-9);
          expect(value).toBeLessThanOrEqual(SIZE - INSET + 1e-9);
        }
        pairs.slice(1).forEach(([x, y], index) => {
          expect(x).toBeGreaterThanOrEqual(pairs[index]?.[0] ?? 0);
          expect(y).toBeLessThanOrEqual(pairs[index]?.[1] ?? SIZE);
        });
      }),
    );
  });
});
