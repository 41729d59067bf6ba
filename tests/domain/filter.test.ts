import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isKept, parseRange } from "#domain/filter";
import { formatRange, isFiltered } from "#domain/narrow";
import { formatView, DEFAULT_VIEW, parseView } from "#domain/view";

const RATE = { kind: "rate", decimals: undefined } as const;
const place = (value: number | null, bin = 1) => ({ bin, value: { value } });

describe("a range of values", () => {
  it("has both its ends in it, as they are printed", () => {
    const kept = (value: number | null) => isKept({ classes: [], range: "10~25" }, place(value), RATE);
    expect([9.99, 9.996, 10, 25, 25.004, 25.01].map(kept)).toEqual([false, true, true, true, true, false]);
    expect(kept(null)).toBe(false);
  });

  it("may be open at either end, and still leaves out what is not known", () => {
    expect(isKept({ classes: [], range: "10~" }, place(99), RATE)).toBe(true);
    expect(isKept({ classes: [], range: "~10" }, place(-99), RATE)).toBe(true);
    expect(isKept({ classes: [], range: "10~" }, place(null), RATE)).toBe(false);
  });

  it("holds with chosen classes, and either by itself is a filter", () => {
    expect(isKept({ classes: [2], range: "10~25" }, place(12, 1), RATE)).toBe(false);
    expect(isKept({ classes: [2], range: "10~25" }, place(12, 2), RATE)).toBe(true);
    expect([isFiltered({ classes: [], range: null }), isFiltered({ classes: [], range: "~5" })]).toEqual([
      false,
      true,
    ]);
  });

  it("comes back from the address as it was drawn, and from nothing but a range", () => {
    const end = fc.oneof(fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 100));
    fc.assert(
      fc.property(fc.option(end), fc.option(end), (from, to) => {
        const ends: [number, number] = [from ?? -Infinity, to ?? Infinity];
        const range = formatRange(...ends);
        const back = parseView(`?${formatView({ ...DEFAULT_VIEW, range })}`).range;
        expect(back).toBe(range);
        expect(parseRange(back ?? "~")).toEqual(ends);
      }),
    );
    for (const text of ["~", "x~5", "1~2~3", "1e9~", "--5~", "5"])
      expect(parseView(`?khoang=${encodeURIComponent(text)}`).range, text).toBeNull();
  });
});
