import { describe, expect, it } from "vitest";
import { findCircles } from "../../scripts/quality/circles.ts";

describe(findCircles, () => {
  it("finds none where bundles share one that all wait for", () => {
    expect(findCircles({ page: ["frame", "panel"], panel: ["frame"], frame: [] })).toEqual([]);
  });

  it("names two bundles that wait for each other, and the long way around", () => {
    expect(findCircles({ page: ["panel"], panel: ["texts"], texts: ["panel"] })).toEqual([
      ["panel", "texts", "panel"],
    ]);
    expect(findCircles({ a: ["b"], b: ["c"], c: ["a"] })).toEqual([["a", "b", "c", "a"]]);
  });
});
