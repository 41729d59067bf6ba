import { describe, expect, it } from "vitest";
import { median } from "#domain/statistics/median";

describe(median, () => {
  it("of an even number is halfway between the two in the middle, of an odd number the one", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([9, 1, 5])).toBe(5);
    expect(median([7])).toBe(7);
  });
  it("of nothing is not known", () => {
    expect(median([])).toBeNull();
  });
});
