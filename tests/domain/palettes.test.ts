import { describe, expect, it } from "vitest";
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

describe(pickColours, () => {
  it("keeps both ends of the ramp", () => {
    const colours = pickColours(POVERTY_PALETTE.ramp, 3);
    expect([colours[0], colours.at(-1)]).toEqual([POVERTY_PALETTE.ramp[0], POVERTY_PALETTE.ramp.at(-1)]);
  });

  it("refuses more classes than it can tell apart", () => {
    expect(() => pickColours(["#000000"], 2)).toThrow(RangeError);
  });
});
