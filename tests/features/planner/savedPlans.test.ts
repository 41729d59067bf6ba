import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW, formatView } from "#domain/view";
import { forgetPlan, keepPlan, listKept } from "../../../src/features/planner/savedPlans.ts";
import type { Keeper } from "../../../src/features/shared/keeper.ts";

/** A machine that keeps text; or nothing, where its disk is full. */
function makeKeeper(text: string | null = null, full = false): Keeper & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_key: string, value: string) {
      if (full) throw new DOMException("full", "QuotaExceededError");
      this.text = value;
    },
  };
}

const namesOf = (plans: readonly { readonly name: string }[]) => plans.map(({ name }) => name);

describe("the shelf of plans", () => {
  it("lists the newest first, and one name once", () => {
    const keeper = makeKeeper();
    keepPlan(keeper, { name: "nước", query: "pa=1" });
    keepPlan(keeper, { name: "nhà", query: "pa=2" });
    expect(namesOf(listKept(keeper))).toEqual(["nhà", "nước"]);
    expect(keepPlan(keeper, { name: "nước", query: "pa=3" })).toEqual([
      { name: "nước", query: "pa=3" },
      { name: "nhà", query: "pa=2" },
    ]);
  });

  it("forgets the plan of a name, and no other", () => {
    const keeper = makeKeeper();
    for (const name of ["a", "b", "c"]) keepPlan(keeper, { name, query: "" });
    expect(namesOf(forgetPlan(keeper, "b"))).toEqual(["c", "a"]);
    expect(namesOf(listKept(keeper))).toEqual(["c", "a"]);
  });

  it("lets the oldest go when there are more than thirty", () => {
    const keeper = makeKeeper();
    for (let count = 1; count <= 31; count++) keepPlan(keeper, { name: String(count), query: "" });
    const names = namesOf(listKept(keeper));
    expect([names.length, names[0], names.at(-1)]).toEqual([30, "31", "2"]);
  });

  it("keeps nothing on a full disk, and says so", () => {
    expect(keepPlan(makeKeeper(null, true), { name: "nước", query: "" })).toEqual([]);
    const before = JSON.stringify([{ name: "nhà", query: "" }]);
    expect(namesOf(keepPlan(makeKeeper(before, true), { name: "nước", query: "" }))).toEqual(["nhà"]);
  });

  it("keeps the longest view there is, and loses no other plan to one that can not be read", () => {
    const set = Array.from({ length: 400 }, (_, index) => String(10_000 + index));
    const plan = `~poor_rate~n5~h1p~${"ữ".repeat(60)}`.padStart(1000, "r(poor_rate(1(2*");
    const query = formatView({ ...DEFAULT_VIEW, page: "planner", set, plan, against: plan });
    const keeper = makeKeeper();
    keepPlan(keeper, { name: "nhà", query: "" });
    expect(keepPlan(keeper, { name: "dài", query })[0]?.query).toBe(query);
    expect(namesOf(keepPlan(keeper, { name: "x".repeat(101), query: "" }))).toEqual(["dài", "nhà"]);
  });

  it("is empty where the machine lets nobody look", () => {
    const closed: Keeper = {
      getItem: () => {
        throw new DOMException("closed", "SecurityError");
      },
      setItem: () => undefined,
    };
    expect(listKept(closed)).toEqual([]);
  });

  it("is read whatever lies there: nothing throws, and what is no plan is none", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.record({ name: fc.anything(), query: fc.anything() })).map((list) => JSON.stringify(list)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const { name, query } of listKept(makeKeeper(text)))
          expect([typeof name, typeof query]).toEqual(["string", "string"]);
      }),
      { examples: [["null"], ["[null]"], ["{"], ['{"name":"a","query":""}'], ['[{"name":1,"query":""}]']] },
    );
  });
});
