import { describe, expect, it } from "vitest";
import { shortBin } from "../../../src/features/legend/shortBin.ts";

const rate = { kind: "rate" } as const;
const change = { kind: "value", signed: true } as const;

describe("a class under its colour on a phone", () => {
  it("names the bands of the plans: none, up to 10, 10 to 25, over 70 per cent", () => {
    const bands = [
      { from: 0, to: 0 },
      { from: 0, to: 10 },
      { from: 10, to: 25 },
      { from: 70, to: Infinity },
    ];
    expect(bands.map((bin) => shortBin(bin, rate, "vi"))).toEqual(["0%", "≤10%", "10–25%", ">70%"]);
  });

  it("keeps the sign of losses and gains, and the decimals that tell classes apart", () => {
    expect(shortBin({ from: -10, to: -5 }, change, "vi")).toBe("-10…-5");
    expect(shortBin({ from: -Infinity, to: -20 }, change, "vi")).toBe("<-20");
    expect(shortBin({ from: 2.5, to: 5.25 }, rate, "vi")).toBe("2,5–5,25%");
    expect(shortBin({ from: 2.5, to: 5.25 }, rate, "en")).toBe("2.5–5.25%");
  });
});
