import { describe, expect, it } from "vitest";
import { layoutSpark } from "../../src/charts/spark/layout.ts";

describe("a small line beside a figure", () => {
  const size = { width: 40, height: 12 };

  it("runs from left to right on a scale from 0 to the highest of its column", () => {
    const { path, last } = layoutSpark([50, 25, 0], 50, size);
    expect(path).toBe("M2,2L20,6L38,10");
    expect(last).toEqual({ x: 38, y: 10 });
  });

  it("is cut at a year without a value, and has no dot where the last has none", () => {
    const { path, last } = layoutSpark([50, null, 25, 0, null], 50, size);
    expect(path).toBe("M2,2ZM20,6L29,10");
    expect(last).toBeNull();
  });

  it("lies at the foot where nothing is above 0", () => {
    expect(layoutSpark([0, 0], 0, size).path).toBe("M2,10L38,10");
  });
});
