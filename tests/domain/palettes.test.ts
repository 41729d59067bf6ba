import { describe, expect, it } from "vitest";
import { CROSS_COLOURS, fadeColour } from "#domain/colour/cross";
import { spreadColours } from "#domain/colour/mix";
import { CHANGE_RAMPS, makeReaderScale } from "#domain/colour/readerScale";
import { CLUSTER_PALETTE, NEUTRAL_PALETTE, pickColours, POVERTY_PALETTE } from "#domain/colour/palettes";
import type { IndicatorRule } from "#domain/indicator";
import { ciede2000, distance, nearest, see, toLab, VISIONS, type Triple } from "../support/colourVision.ts";

const SIGHTS = Object.keys(VISIONS);

/** CIE lightness, 0 black to 100 white. */
const lightness = (hex: string, vision: string) => toLab(see(hex, vision))[0];

describe(ciede2000, () => {
  // Sharma, Wu and Dalal 2005, table 1: pairs 1, 7, 17, 25, 33 and 34.
  it.each<[Triple, Triple, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])("of %j and %j is as published: %d", (a, b, difference) => {
    expect(ciede2000(a, b)).toBeCloseTo(difference, 4);
    expect(ciede2000(b, a)).toBeCloseTo(difference, 4);
  });
});

/** The least that two classes of a map differ by (CIEDE2000), for any sight and in grey; 1 is just seen side by side. */
const FLOOR = 7;

describe.each([
  ["poverty", POVERTY_PALETTE],
  ["neutral", NEUTRAL_PALETTE],
])("the %s palette", (_name, palette) => {
  it.each(SIGHTS)("darkens by at least 7 of 100 from class to class under %s", (vision) => {
    const steps = [palette.zero, ...palette.ramp].map((hex) => lightness(hex, vision));
    steps.slice(1).forEach((value, index) => {
      expect((steps[index] ?? 0) - value).toBeGreaterThan(index === 0 ? 4 : 7);
    });
  });
});

describe.each([
  ["poverty", POVERTY_PALETTE.ramp],
  ["neutral", NEUTRAL_PALETTE.ramp],
  ["better", CHANGE_RAMPS.better],
  ["worse", CHANGE_RAMPS.worse],
  ["neither", CHANGE_RAMPS.neither],
])("%s spread over 3 to 9 classes", (_name, ramp) => {
  it.each(SIGHTS)("darkens with every class under %s", (vision) => {
    for (let count = 3; count <= 9; count++) {
      const steps = spreadColours(ramp, count).map((hex) => lightness(hex, vision));
      steps
        .slice(1)
        .forEach((value, index) => expect((steps[index] ?? 0) - value).toBeGreaterThan(20 / count));
    }
  });
});

describe("exactly zero", () => {
  it.each(SIGHTS)("stands clear of the first class under %s, however many there are", (vision) => {
    for (const { zero, ramp } of [POVERTY_PALETTE, NEUTRAL_PALETTE])
      for (let count = 3; count <= 9; count++)
        expect(distance(zero, spreadColours(ramp, count)[0] ?? "", vision)).toBeGreaterThan(5.9);
  });
});

const rule = (direction: IndicatorRule["direction"]) =>
  ({ direction, signed: true, kind: "value", decimals: 2, policyBreaks: null }) as IndicatorRule;

describe("a map of a change", () => {
  const changes = Array.from({ length: 90 }, (_, index) => index - 40);
  const coloursOf = (direction: IndicatorRule["direction"], classes: number) =>
    makeReaderScale(rule(direction), { method: "quantile", classes, breaks: [], ofYear: false }, changes)
      .colours;

  it.each(SIGHTS)(
    "tells every class from every other under %s, the worse from the better among them",
    (vision) => {
      for (const direction of ["lower-better", "higher-better", "neutral"] as const)
        for (let classes = 3; classes <= 9; classes++) {
          const colours = coloursOf(direction, classes);
          expect(colours.length).toBeGreaterThanOrEqual(3);
          expect(nearest(colours, vision)).toBeGreaterThan(FLOOR);
        }
    },
  );

  it("is in grey the darker the greater the change on either side, and darker for the worse than for the better", () => {
    const colours = coloursOf("lower-better", 8);
    expect(colours).toHaveLength(9);
    const grey = colours.map((hex) => lightness(hex, "grey"));
    for (let step = 1; step <= 4; step++) {
      expect(grey[4 + step]).toBeLessThan(grey[3 + step] ?? NaN);
      expect(grey[4 - step]).toBeLessThan(grey[5 - step] ?? NaN);
      expect(grey[4 + step]).toBeLessThan(grey[4 - step] ?? NaN);
    }
  });
});

describe("kinds of cluster", () => {
  it.each(SIGHTS)("are five different colours under %s", (vision) => {
    expect(nearest(Object.values(CLUSTER_PALETTE), vision)).toBeGreaterThan(FLOOR);
  });
  it("are in grey darker where the commune is high than where it is low", () => {
    const grey = (kind: keyof typeof CLUSTER_PALETTE) => lightness(CLUSTER_PALETTE[kind], "grey");
    expect(grey("high-high")).toBeLessThan(grey("low-low") - 15);
    expect(grey("high-low")).toBeLessThan(grey("low-high") - 15);
  });
});

describe("the nine colours of a bivariate map", () => {
  it.each(SIGHTS)("are nine different colours under %s", (vision) => {
    expect(CROSS_COLOURS).toHaveLength(9);
    expect(nearest(CROSS_COLOURS, vision)).toBeGreaterThan(FLOOR);
  });
  it("darken with each indicator while the other stays", () => {
    const grey = CROSS_COLOURS.map((hex) => lightness(hex, "grey"));
    [0, 1, 2].forEach((row) =>
      [0, 1, 2].forEach((column) => {
        const own = grey[3 * row + column] ?? NaN;
        if (column > 0) expect(own).toBeLessThan(grey[3 * row + column - 1] ?? NaN);
        if (row > 0) expect(own).toBeLessThan(grey[3 * (row - 1) + column] ?? NaN);
      }),
    );
  });
});

describe("mixed colours", () => {
  it("keep the ends, and lie between them", () => {
    expect(spreadColours(["#000000", "#ffffff"], 3)[0]).toBe("#000000");
    expect(spreadColours(POVERTY_PALETTE.ramp, 5)).toEqual(POVERTY_PALETTE.ramp);
    expect(fadeColour("#cb3f2c", 3, "#f5f4ee")).toBe("#cb3f2c");
  });
});

describe(pickColours, () => {
  it("keeps both ends of the ramp", () => {
    const colours = pickColours(POVERTY_PALETTE.ramp, 3);
    expect([colours[0], colours.at(-1)]).toEqual([POVERTY_PALETTE.ramp[0], POVERTY_PALETTE.ramp.at(-1)]);
  });

  it("refuses more classes than it can tell apart", () => {
    expect(() => pickColours(["#000000"], 2)).toThrow(RangeError);
  });
});
