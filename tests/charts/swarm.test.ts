import { describe, expect, it } from "vitest";
import { layoutSwarm } from "../../src/charts/swarm/layout.ts";

const SIZE = { width: 400, height: 90, radius: 4, axis: 20 };

describe(layoutSwarm, () => {
  it("draws every place once, inside the picture and above the axis", () => {
    const values = Array.from({ length: 166 }, (_, index) => ({ key: String(index), value: -index / 40 }));
    const { dots } = layoutSwarm(values, SIZE);
    expect(new Set(dots.map(({ key }) => key)).size).toBe(166);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(400);
      expect(y).toBeGreaterThanOrEqual(SIZE.radius);
      expect(y).toBeLessThanOrEqual(90 - 20);
    }
  });

  it("stacks 100 places of one change within its height", () => {
    const values = Array.from({ length: 100 }, (_, index) => ({ key: String(index), value: -2 }));
    const { dots } = layoutSwarm(values, SIZE);
    expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThanOrEqual(SIZE.radius);
    expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
  });

  it("keeps 0 on the axis, falls left of it and rises right of it", () => {
    const { dots, zero, ticks } = layoutSwarm(
      [
        { key: "fell", value: -20 },
        { key: "rose", value: 3 },
      ],
      SIZE,
    );
    const place = (name: string) => dots.find(({ key }) => key === name)?.x ?? NaN;
    expect(place("fell")).toBeLessThan(zero);
    expect(place("rose")).toBeGreaterThan(zero);
    expect(ticks.map(({ value }) => value)).toEqual([-20, -15, -10, -5, 0]);
  });

  it("draws nothing but the axis where nobody can be compared or nothing moved", () => {
    expect(layoutSwarm([], SIZE).dots).toEqual([]);
    expect(layoutSwarm([{ key: "still", value: 0 }], SIZE).dots).toHaveLength(1);
  });
});
