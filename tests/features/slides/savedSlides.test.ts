import { describe, expect, it } from "vitest";
import {
  SlideSetKeeper,
  forgetOwn,
  isOwn,
  keepOwn,
  listOwn,
} from "../../../src/features/slides/savedSlides.ts";

const slideSet = (title: string) => ({
  title,
  note: "",
  slides: [{ title: "Một", view: "xa=03127", note: "Nói." }],
});

function makeStore(initial: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
  };
}

describe("own slide sets", () => {
  it("are kept as their plain files, newest first, changed in place and forgotten", () => {
    const store = makeStore();
    const keeper = new SlideSetKeeper(store);
    const first = keepOwn(keeper, null, slideSet("A"));
    const second = keepOwn(keeper, null, slideSet("B"));
    expect([first, second, isOwn(second), isOwn("dien-bien")]).toEqual(["rieng-1", "rieng-2", true, false]);
    keepOwn(keeper, first, slideSet("A2"));
    expect(listOwn(new SlideSetKeeper(store)).map((own) => own.slideSet.title)).toEqual(["A2", "B"]);
    expect(store.getItem("atlas.decks")).toContain("## Một\\n\\n?xa=03127\\n\\nNói.");
    forgetOwn(keeper, first);
    expect(listOwn(keeper)).toEqual([{ id: second, slideSet: slideSet("B") }]);
    expect(keeper.lasts).toBe(true);
  });

  it("stay for as long as the page where the machine keeps nothing, and say that they will not last", () => {
    const keeper = new SlideSetKeeper({
      getItem: () => {
        throw new Error("denied");
      },
      setItem: () => {
        throw new Error("full");
      },
    });
    expect(listOwn(keeper)).toEqual([]);
    keepOwn(keeper, null, slideSet("A"));
    expect(listOwn(keeper).map((own) => own.slideSet.title)).toEqual(["A"]);
    expect(keeper.lasts).toBe(false);
  });

  it("leave out what somebody else wrote in their place", () => {
    const rows = [{ id: "rieng-1", text: "# Tốt" }, { id: "__proto__", text: "# x" }, 5, { id: "rieng-2" }];
    const keeper = new SlideSetKeeper(makeStore({ "atlas.decks": JSON.stringify(rows) }));
    expect(listOwn(keeper).map((own) => own.slideSet.title)).toEqual(["Tốt"]);
    expect(listOwn(new SlideSetKeeper(makeStore({ "atlas.decks": "{" })))).toEqual([]);
  });
});
