import type { Sign } from "#domain/sign";
import { describe, expect, it } from "vitest";
import { layoutTrajectory, type TrajectoryInput } from "../../src/charts/trajectory/layout.ts";
import { ticksAround } from "../../src/charts/ticks.ts";

const SIZE = { width: 360, height: 170, margin: { left: 40, right: 40, top: 10, bottom: 20 } };
const straight = (from: number, ...values: number[]) =>
  values.map((value, index) => ({ year: from + index, upper: value, lower: value }));
const point = (year: number, value: number, sign: Sign | null = null) => ({ year, value, sign });

/** Điện Biên 2016-2020 against "below 33 %". */
const target: TrajectoryInput = {
  from: 2015,
  to: 2020,
  line: straight(2015, 48.14, 45.112, 42.084, 39.056, 36.028, 33),
  points: [
    point(2015, 48.14),
    point(2016, 44.9, "illustrative"),
    point(2018, 37.08),
    point(2019, 33.05, "provisional"),
  ],
  projected: 29.28,
  cut: null,
};

describe(layoutTrajectory, () => {
  const drawn = layoutTrajectory(target, SIZE);

  it("draws the target from its baseline to its end, year by year", () => {
    expect(drawn.target).toHaveLength(1);
    expect(drawn.target[0]).toMatch(/^M40,/);
    expect(drawn.target[0]?.split("L")).toHaveLength(6);
    expect(drawn.years.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
    expect(drawn.goals).toEqual([{ x: 320, y: expect.any(Number) as number, value: 33 }]);
  });

  it("joins years that follow each other only: 2017 is not known and stays a gap", () => {
    expect(drawn.measured).toHaveLength(2);
    expect(drawn.dots.map(({ year, sign }) => [year, sign])).toEqual([
      [2015, null],
      [2016, "illustrative"],
      [2018, null],
      [2019, "provisional"],
    ]);
  });

  it("puts a lower rate further down, and everything on the paper", () => {
    const ys = drawn.dots.map(({ y }) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    for (const { y } of [...drawn.dots, ...drawn.goals, ...drawn.ticks]) {
      expect(y).toBeGreaterThanOrEqual(10);
      expect(y).toBeLessThanOrEqual(150);
    }
  });

  it("leads on from the latest rate, and nowhere once the end is measured", () => {
    expect(drawn.ahead).toMatch(/^M264,.*L320,/);
    const over = layoutTrajectory({ ...target, points: [point(2020, 32)] }, SIZE);
    expect(over.ahead).toBeNull();
  });

  it("draws a range as a band between two lines whose labels can both be read", () => {
    const line = [
      { year: 2015, upper: 44, lower: 44 },
      { year: 2016, upper: 43.2, lower: 43 },
    ];
    const band = layoutTrajectory({ ...target, to: 2016, line, points: [], projected: null }, SIZE);
    expect(band.target).toHaveLength(2);
    expect(band.band).toMatch(/^M/);
    const [upper, lower] = band.goals;
    expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBeGreaterThanOrEqual(13);
  });

  it("says 0 % once where both ends of a band have come down to nothing", () => {
    const line = [
      { year: 2015, upper: 4, lower: 4 },
      { year: 2016, upper: 1, lower: 0 },
      { year: 2017, upper: 0, lower: 0 },
    ];
    expect(layoutTrajectory({ ...target, to: 2017, line, points: [] }, SIZE).goals).toHaveLength(1);
  });

  it("stops at a break of standard: no line, no rate and no pace beyond it", () => {
    const cut = layoutTrajectory({ ...target, cut: 2018 }, SIZE);
    expect(cut.cut).toBe(40 + (280 * 2.5) / 5);
    expect(cut.target[0]?.split("L")).toHaveLength(3);
    expect(cut.dots.map(({ year }) => year)).toEqual([2015, 2016]);
    expect(cut.ahead).toBeNull();
  });
});

describe(ticksAround, () => {
  it("cuts the scale to its values, in round steps, never below 0", () => {
    expect(ticksAround(29.28, 48.14, 3)).toEqual([20, 30, 40, 50]);
    expect(ticksAround(0, 13.9, 3)).toEqual([0, 5, 10, 15]);
    expect(ticksAround(33, 33, 3)).toEqual([33, 34]);
  });
});
