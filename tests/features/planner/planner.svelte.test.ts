import { flushSync } from "svelte";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { DEFAULT_SCENARIO } from "#domain/planner/scenario";
import { PlannerState } from "../../../src/features/planner/planner.svelte.ts";
import { PlannerTable } from "../../../src/features/planner/reading/table.ts";
import { openAtlas, settle } from "../../support/fixtureAtlas.ts";
import { makeProgrammeFiles } from "../../support/fixtureProgrammes.ts";

/** The planner over the fixture province at the end of 2025, register and record arrived. */
async function openPlanner(query = "", files = makeProgrammeFiles()) {
  const { atlas, address } = await openAtlas(`?tinh=99&trang=planner${query}`, files);
  const planner = new PlannerState(atlas);
  await settle(() => {
    planner.fetchNeeded();
  });
  const namesOf = (places: Iterable<number>) =>
    [...places]
      .map((index) => atlas.communes[index]?.name)
      .sort((a = "", b = "") => a.localeCompare(b, "vi"));
  return { atlas, address, planner, namesOf };
}

/** Looks at something as a page on show does; what nobody looks at is made anew whenever it is asked for. */
function watch(look: () => unknown): void {
  const stop = $effect.root(() => {
    $effect(() => {
      look();
    });
  });
  onTestFinished(stop);
  flushSync();
}

describe("the plan on show", () => {
  it("is the usual one without a word: all communes by their poor households, those that nobody can count apart", async () => {
    const { planner, namesOf } = await openPlanner();
    expect(planner.scenario).toEqual(DEFAULT_SCENARIO);
    expect(planner.isPending).toBe(false);
    expect(planner.order?.ranked).toEqual([3, 8, 4, 5, 6, 7, 0]);
    expect(namesOf(planner.order?.unknown ?? [])).toEqual(["Bản Kín", "Bản Thiếu"]);
    expect([planner.outcome?.allocation.poor, planner.withoutCount, planner.outcome?.missed]).toEqual([
      1456, 2, 0,
    ]);
    expect(planner.lines?.read(0)).toMatchObject({ name: "Nậm Kè", poor: 504, sponsor: "Công ty Thủy điện" });
  });

  it("is the one that an address holds", async () => {
    const { planner, namesOf } = await openPlanner("&pa=r(poor_rate(20(40~poor_rate~b5~h10000p~nước");
    expect(planner.scenario.name).toBe("nước");
    // 38,5, 21 and 21 % are poor; 5 triệu pay for no household at 10 triệu.
    expect(namesOf(planner.order?.ranked ?? [])).toEqual(["Ẳng Cang", "Mường Đồng", "Pú Nhung"]);
    expect(planner.outcome?.allocation).toMatchObject({ poor: 0, cost: 0, left: 5000 });
  });

  it("is the usual one where the address holds none, or a broken one", async () => {
    for (const broken of ["~", "%E1%BB", "%00", "r(poor_rate(20(40", "~__proto__~n1~h1p~"]) {
      const { planner } = await openPlanner(`&pa=${broken}`);
      expect([broken, planner.scenario]).toEqual([broken, DEFAULT_SCENARIO]);
    }
  });

  it("asks for the files of what it asks, and is pending until they have come", async () => {
    const { planner, namesOf } = await openPlanner(
      "&pa=r(poor_dep_toilet_rate(1(~survey_poverty_rate~n3~h1p~",
    );
    expect(planner.isPending).toBe(false);
    // The survey reached one commune.
    expect(namesOf(planner.order?.ranked ?? [])).toEqual(["Nậm Kè"]);
    expect(planner.lines?.read(0)).toMatchObject({ need: 41.2 });
  });

  it("goes into the address part by part", async () => {
    const { planner, address } = await openPlanner();
    planner.change({ cut: { kind: "communes", count: 2 } });
    planner.change({ name: "nước" });
    flushSync();
    expect(decodeURIComponent(address.query)).toContain("pa=~poor_households~n2~h10000p~nước");
    expect(planner.scenario).toMatchObject({ name: "nước", cut: { count: 2 } });
  });

  it("judges each commune by the goal it was given and its pace under the standard on show", async () => {
    const { planner, namesOf } = await openPlanner("&pa=m(target.meets(1~poor_rate~n9~h1p~");
    expect(namesOf(planner.order?.ranked ?? [])).toEqual(["Ẳng Cang"]);
    expect(planner.order?.unknown).toHaveLength(7);
  });

  it("is as weak as the weakest count of any commune: who is missed depends on all of them", async () => {
    const { planner } = await openPlanner("&pa=~poor_households~n1~h1p~");
    expect(planner.lines?.read(0)?.poorStatus).toBe("official");
    expect(planner.status).toBe("illustrative");
  });

  it("does without a register: numbers are asked, attributes are unknown", async () => {
    const { planner } = await openPlanner("&pa=m(sector.water(1~poor_rate~n9~h1p~", new Map());
    expect([planner.isPending, planner.register, planner.attributes.length]).toEqual([false, null, 0]);
    expect(planner.order?.unknown).toHaveLength(9);
    planner.change({ groups: [] });
    expect(planner.order?.ranked).toHaveLength(7);
  });
});

describe("a slider that moves the cut", () => {
  it("asks no criterion again, and prices nothing anew", async () => {
    const { planner } = await openPlanner("&pa=r(poor_rate(1(~poor_rate~n2~h10000p~");
    watch(() => planner.outcome);
    const [order, queue] = [planner.order, planner.queue];
    expect(planner.chosen.size).toBe(2);
    const column = vi.spyOn(PlannerTable.prototype, "column");
    planner.change({ cut: { kind: "communes", count: 3 } });
    flushSync();
    expect(planner.chosen.size).toBe(3);
    expect([planner.order === order, planner.queue === queue, column.mock.calls]).toEqual([true, true, []]);
    planner.change({ groups: [] });
    flushSync();
    expect(planner.order).not.toBe(order);
    expect(column).toHaveBeenCalled();
    column.mockRestore();
  });

  it("prices anew what costs something else, in the same order", async () => {
    const { planner } = await openPlanner();
    watch(() => planner.outcome);
    const [order, queue] = [planner.order, planner.queue];
    planner.change({ rules: { ...DEFAULT_SCENARIO.rules, unitCost: 5000 } });
    expect([planner.order === order, planner.queue === queue]).toEqual([true, false]);
  });
});

describe("a plan against another", () => {
  const two = "&pa=~poor_households~n2~h10000p~";

  it("is compared with nothing until somebody asks", async () => {
    expect((await openPlanner(two)).planner.difference).toBeNull();
  });

  it("lets out whom today's coverage reaches and it does not", async () => {
    const { planner, namesOf } = await openPlanner(`${two}&so=any`);
    expect(planner.rival).toBeNull();
    expect([...(planner.difference?.entering ?? [])]).toEqual([]);
    expect(namesOf(planner.difference?.leaving ?? [])).toEqual(["Mường Đồng"]);
  });

  it("brings in whom one programme of today does not reach", async () => {
    const { planner, namesOf } = await openPlanner(`${two}&so=programme.tn.houses`);
    expect(namesOf(planner.difference?.entering ?? [])).toEqual(["Ẳng Cang"]);
    expect(namesOf(planner.difference?.leaving ?? [])).toEqual(["Mường Đồng"]);
  });

  it("stands beside a kept plan with what that comes to", async () => {
    const { planner, namesOf } = await openPlanner(`${two}&so=r(poor_rate(0(40~poor_rate~n2~h10000p~cũ`);
    expect(planner.rival?.scenario.name).toBe("cũ");
    expect(planner.rival?.outcome.allocation.poor).toBe(385 + 210);
    expect(namesOf(planner.difference?.entering ?? [])).toEqual(["Nậm Kè"]);
    expect(namesOf(planner.difference?.leaving ?? [])).toEqual(["Mường Đồng"]);
    expect(planner.lines?.read(0)?.change).toBe("enters");
  });
});

describe("shapes and numbers", () => {
  it("stay the same things while camera, plan and commune of the view change, and are made anew for another year", async () => {
    const { atlas } = await openPlanner();
    watch(() => [atlas.exploration, atlas.selected]);
    const [choice, exploration, communes] = [atlas.choice, atlas.exploration, atlas.communes];
    expect(exploration).not.toBeNull();
    const isSame = () => [
      atlas.choice === choice,
      atlas.exploration === exploration,
      atlas.communes === communes,
    ];
    atlas.view.moveCamera({ longitude: 103, latitude: 22, zoom: 9 });
    flushSync();
    expect(isSame()).toEqual([true, true, true]);
    atlas.view.change({ plan: "~poor_rate~n3~h1p~", against: "any" });
    flushSync();
    expect(isSame()).toEqual([true, true, true]);
    atlas.select("99010");
    flushSync();
    expect([atlas.selected?.name, ...isSame()]).toEqual(["Nậm Kè", true, true, true]);
    atlas.view.change({ period: "2021-MDP2022-2025" });
    flushSync();
    expect(isSame()).toEqual([false, false, true]);
  });
});
