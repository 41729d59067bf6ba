import { describe, expect, it } from "vitest";
import { recentIndicators } from "../../../src/features/explore/chooser/recentIndicators.ts";

function makeKeeper(kept: string | null = null) {
  const store = new Map(kept === null ? [] : [["atlas.recentIndicators", kept]]);
  return {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
  };
}

describe("indicators seen on this machine", () => {
  it("are listed the latest first, each once, six at most: five beside that on the map", () => {
    const keeper = makeKeeper();
    for (const id of ["a", "b", "a", "c", "d", "e", "f", "g"]) recentIndicators.remember(keeper, id);
    expect(recentIndicators.list(keeper)).toEqual(["g", "f", "e", "d", "c", "a"]);
  });

  it("are none where what was kept is no list of ids", () => {
    for (const kept of ["", "{", "[1]", '["<b>"]', '[{"id":"a"}]', "null"])
      expect(recentIndicators.list(makeKeeper(kept)), kept).toEqual([]);
  });
});
