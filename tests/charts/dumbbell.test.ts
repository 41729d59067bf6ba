import { describe, expect, it } from "vitest";
import { layoutDumbbell } from "../../src/charts/dumbbell/layout.ts";

describe("two values on one line", () => {
  it("lie on a scale from 0 that ends at the highest of all rows: 50 of 100 in the middle", () => {
    expect(layoutDumbbell(100, 50, 100, 114)).toEqual({ before: 107, after: 57, line: [107, 57] });
    expect(layoutDumbbell(0, 0, 0, 114).after).toBe(7);
  });

  it("have no line where one of them is not known", () => {
    expect(layoutDumbbell(null, 50, 100, 114)).toEqual({ before: null, after: 57, line: null });
  });
});
