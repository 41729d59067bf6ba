import { describe, expect, it } from "vitest";
import { recentPlaces } from "../../../src/app/header/recent.ts";

function makeKeeper(kept: string | null = null) {
  const store = new Map(kept === null ? [] : [["atlas.recent", kept]]);
  return {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
  };
}

const { forgetAll, list: listRecent, remember } = recentPlaces;

describe("communes seen on this machine", () => {
  it("are listed the latest first, each once, six at most", () => {
    const keeper = makeKeeper();
    for (const code of ["03160", "03162", "03160", "03163", "03164", "03165", "03166", "03167"])
      remember(keeper, { code, province: "11" });
    expect(listRecent(keeper).map(({ code }) => code)).toEqual([
      "03167",
      "03166",
      "03165",
      "03164",
      "03163",
      "03160",
    ]);
  });

  it("are gone once they are cleared", () => {
    const keeper = makeKeeper();
    remember(keeper, { code: "03160", province: "11" });
    forgetAll(keeper);
    expect(listRecent(keeper)).toEqual([]);
  });

  it("are none where what was kept is not a list of communes, or nothing can be kept", () => {
    for (const kept of ["", "{", "[1]", '[{"code":"<b>","province":"11"}]', "null"])
      expect(listRecent(makeKeeper(kept)), kept).toEqual([]);
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    expect(() => {
      remember(full, { code: "03160", province: "11" });
    }).not.toThrow();
  });
});
