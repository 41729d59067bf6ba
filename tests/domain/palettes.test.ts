import { describe, expect, it } from "vitest";
import { CROSS_COLOURS, fadeColour } from "#domain/colour/cross";
import { spreadColours } from "#domain/colour/mix";
import { CHANGE_RAMPS } from "#domain/colour/readerScale";
import { NEUTRAL_PALETTE, pickColours, POVERTY_PALETTE } from "#domain/colour/palettes";

type Rgb = [number, number, number];

/** Full protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes (2009), table for severity 1.0. */
const SIMULATIONS: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function simulate(hex: string, matrix: readonly Rgb[]): Rgb {
  const [r, g, b] = linear(hex);
  return matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as Rgb;
}

/** CIE lightness, 0 black to 100 white. */
function lightness([r, g, b]: Rgb): number {
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

describe.each([
  ["poverty", POVERTY_PALETTE],
  ["neutral", NEUTRAL_PALETTE],
])("the %s palette", (_name, palette) => {
  it.each(Object.keys(SIMULATIONS))("darkens by at least 7 of 100 from class to class under %s", (vision) => {
    const steps = [palette.zero, ...palette.ramp].map((hex) =>
      lightness(simulate(hex, SIMULATIONS[vision] ?? [])),
    );
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
  it.each(Object.keys(SIMULATIONS))("darkens with every class under %s, and in grey", (vision) => {
    for (let count = 3; count <= 9; count++) {
      const steps = spreadColours(ramp, count).map((hex) =>
        lightness(simulate(hex, SIMULATIONS[vision] ?? [])),
      );
      steps
        .slice(1)
        .forEach((value, index) => expect((steps[index] ?? 0) - value).toBeGreaterThan(20 / count));
    }
  });
});

describe("the nine colours of a bivariate map", () => {
  it.each(Object.keys(SIMULATIONS))("are nine different colours under %s", (vision) => {
    const seen = CROSS_COLOURS.map((hex) => toLab(simulate(hex, SIMULATIONS[vision] ?? [])));
    seen.forEach((a, index) => {
      for (const b of seen.slice(index + 1))
        expect(Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)))).toBeGreaterThan(8);
    });
  });
});

describe("mixed colours", () => {
  it("keep the ends, and lie between them", () => {
    expect(spreadColours(["#000000", "#ffffff"], 3)[0]).toBe("#000000");
    expect(spreadColours(POVERTY_PALETTE.ramp, 5)).toEqual(POVERTY_PALETTE.ramp);
    expect(fadeColour("#cb3f2c", 3, "#f5f4ee")).toBe("#cb3f2c");
  });
});

/** CIE L*a*b* under D65, for distances as the eye sees them (CIE 1976). */
function toLab([r, g, b]: Rgb): Rgb {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe(pickColours, () => {
  it("keeps both ends of the ramp", () => {
    const colours = pickColours(POVERTY_PALETTE.ramp, 3);
    expect([colours[0], colours.at(-1)]).toEqual([POVERTY_PALETTE.ramp[0], POVERTY_PALETTE.ramp.at(-1)]);
  });

  it("refuses more classes than it can tell apart", () => {
    expect(() => pickColours(["#000000"], 2)).toThrow(RangeError);
  });
});
