import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutDust } from "#domain/classify/dust";
import { formatFixed } from "#domain/format";
import { asPrinted, floorToPrinted } from "#domain/printed";

const share = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }))
  .map(([part, whole]) => (100 * part) / whole);

describe(asPrinted, () => {
  it.each([
    [10.004, 2, 10],
    [10.005, 2, 10.01],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.5, 0, 1],
    [-2.5, 0, -3],
    [0.004, 2, 0.004],
    [Infinity, 2, Infinity],
  ])("of %d with %d decimals is %d", (value, decimals, printed) => {
    expect(asPrinted(value, decimals)).toBe(printed);
  });

  it("is the number that the reader sees, for any share of households and any change of one", () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
        for (const value of [a, a - b]) {
          const seen = Number(formatFixed(value, decimals, "en").replaceAll(",", ""));
          if (seen !== 0) expect(asPrinted(value, decimals)).toBe(seen);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe(floorToPrinted, () => {
  it("parts printed numbers as the number itself does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), share, (hundredths, end) => {
        const value = hundredths / 100;
        expect(value <= floorToPrinted(end - 50, 2)).toBe(value <= end - 50);
      }),
      { numRuns: 2000 },
    );
  });
  it("keeps what can be printed, and the ends of the number line", () => {
    expect([0.29, 1.1, -4.35, Infinity, -Infinity].map((end) => floorToPrinted(end, 2))).toEqual([
      0.29,
      1.1,
      -4.35,
      Infinity,
      -Infinity,
    ]);
  });
});

describe(withoutDust, () => {
  it("takes the thousandth part of a cube root for what it is: 10", () => {
    expect(withoutDust(1000 ** (1 / 3))).toBe(10);
  });
});
