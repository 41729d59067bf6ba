import { describe, expect, it } from "vitest";
import { layoutCutLine } from "../../src/charts/cutLine/layout.ts";

describe("a small line that is cut where the standard changes", () => {
  const size = { width: 48, height: 18 };

  it("draws a stretch for each standard and never joins two: three years, then two", () => {
    const { path, cuts, last } = layoutCutLine(
      [
        [50, 40, 30],
        [40, 20],
      ],
      50,
      size,
    );
    // Steps at 0, 1, 2 and 3.5, 4.5 over 40 pixels; 50 at the top (4), 0 at the foot (14).
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.startsWith("M4,4L12.9,6L21.8,8M35.1,6")).toBe(true);
    expect(cuts).toHaveLength(1);
    expect(cuts[0]).toBeGreaterThan(21.8);
    expect(cuts[0]).toBeLessThan(35.1);
    expect(last).toEqual({ x: 44, y: 10 });
  });

  it("leaves a year without a value out, and has no dot where the last has none", () => {
    const { path, last } = layoutCutLine([[50, null, 50], [null]], 50, size);
    expect(path).not.toContain("L");
    expect(last).toBeNull();
  });

  it("draws nothing, and breaks nothing, without a year", () => {
    expect(layoutCutLine([[], []], 0, size)).toEqual({ path: "", cuts: [], last: null });
  });
});
