import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestStop, PEEK, stepStop, STOPS } from "../../src/ui/sheetStops.ts";

describe("the sheet of a phone", () => {
  it("rests where a finger let go nearest: on a window of 844 at 128, 430 or 776 pixels", () => {
    expect([128, 250, 300, 500, 600, 650, 800].map((height) => nearestStop(height, 844))).toEqual([
      "peek",
      "peek",
      "half",
      "half",
      "half",
      "full",
      "full",
    ]);
  });

  it("rests on one of its stops wherever it is let go, and higher never on a lower one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 1400 }),
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: 0, max: 1400 }),
        (room, one, other) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const rank = (height: number) => STOPS.indexOf(nearestStop(height, room));
          expect(rank(low)).toBeLessThanOrEqual(rank(high));
          expect(nearestStop(PEEK, room)).toBe("peek");
        },
      ),
    );
  });

  it("goes up and down by the keyboard and stays at either end", () => {
    expect([stepStop("peek", 1), stepStop("half", 1), stepStop("full", 1)]).toEqual(["half", "full", "full"]);
    expect([stepStop("full", -1), stepStop("half", -1), stepStop("peek", -1)]).toEqual([
      "half",
      "peek",
      "peek",
    ]);
  });
});
