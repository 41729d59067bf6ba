import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNext, layoutBees, layoutScatter, placeLabels } from "../../src/charts/scatter/layout.ts";

const SIZE = { width: 400, height: 300, left: 40, below: 24, radii: [4, 10] } as const;
const row = (key: string, x: number, y: number, size: number | null = 100) => ({ key, x, y, size });

describe(layoutScatter, () => {
  it("puts more to the right and higher up, inside the axes", () => {
    const { circles, x, y } = layoutScatter([row("a", 10, 20), row("b", 50, 80)], SIZE);
    const place = (key: string) => circles.find((circle) => circle.key === key) ?? { x: NaN, y: NaN, r: NaN };
    expect(place("b").x).toBeGreaterThan(place("a").x);
    expect(place("b").y).toBeLessThan(place("a").y);
    expect(x.invert(place("b").x)).toBeCloseTo(50, 9);
    expect(y.invert(place("b").y)).toBeCloseTo(80, 9);
    for (const circle of circles) {
      expect(circle.x - circle.r).toBeGreaterThanOrEqual(SIZE.left);
      expect(circle.y + circle.r).toBeLessThanOrEqual(SIZE.height - SIZE.below);
    }
  });

  it("gives four times the households twice the radius, and the small ones a circle that can be pressed", () => {
    const { circles } = layoutScatter([row("a", 1, 1, 400), row("b", 2, 2, 100), row("c", 3, 3, null)], SIZE);
    const radius = (key: string) => circles.find((circle) => circle.key === key)?.r;
    expect([radius("a"), radius("b"), radius("c")]).toEqual([10, 5, 4]);
    expect(circles.map(({ key }) => key)).toEqual(["a", "b", "c"]);
  });

  it("begins at 0 where values are near it, and at the round figure below where all are far", () => {
    const near = layoutScatter([row("a", 2, 60), row("b", 50, 90)], SIZE);
    expect(near.x.domain()[0]).toBe(0);
    expect(near.y.domain()[0]).toBe(60);
    expect(layoutScatter([row("a", -3, 1), row("b", 5, 2)], SIZE).x.domain()[0]).toBe(-3);
  });

  it("stands where all places have one value", () => {
    const { circles } = layoutScatter([row("a", 7, 0), row("b", 7, 0)], SIZE);
    for (const { x, y } of circles) expect([x, y].every(Number.isFinite)).toBe(true);
  });
});

describe(layoutBees, () => {
  it("keeps dots that would touch apart as long as there is room", () => {
    const xs = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(xs, (some) => {
        const ys = layoutBees(some, { radius: 4, most: 1000 });
        some.forEach((x, i) => {
          some.slice(0, i).forEach((other, j) => {
            expect(Math.hypot(x - other, (ys[i] ?? NaN) - (ys[j] ?? NaN))).toBeGreaterThan(8 - 1e-3);
          });
        });
      }),
    );
  });

  it("leaves a dot alone on the line, and puts no dot outside its room", () => {
    expect(layoutBees([10, 100], { radius: 4, most: 20 })).toEqual([0, 0]);
    const crowded = layoutBees(
      Array.from({ length: 60 }, () => 50),
      { radius: 4, most: 20 },
    );
    expect(Math.max(...crowded.map(Math.abs))).toBeLessThanOrEqual(20);
  });
});

describe(placeLabels, () => {
  const circle = (key: string, x: number, y: number) => ({ key, x, y, r: 5 });
  const room = { width: 200, widthOf: () => 60, line: 15 };

  it("names right of a circle, left at the edge, and no two over one another", () => {
    const labels = placeLabels([circle("a", 50, 50), circle("b", 190, 100), circle("c", 52, 52)], room);
    expect(labels.map(({ key, anchor }) => [key, anchor])).toEqual([
      ["a", "start"],
      ["b", "end"],
    ]);
  });
});

describe(findNext, () => {
  const circle = (key: string, x: number, y: number) => ({ key, x, y, r: 5 });
  const [middle, right, below] = [circle("m", 50, 50), circle("r", 90, 55), circle("b", 52, 90)];

  it("goes to the nearest circle in the direction of the key, and stays where there is none", () => {
    const all = [middle, right, below];
    expect(findNext(all, middle, [1, 0])?.key).toBe("r");
    expect(findNext(all, middle, [0, 1])?.key).toBe("b");
    expect(findNext(all, middle, [-1, 0])).toBeNull();
  });
});
