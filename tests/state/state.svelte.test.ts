import { flushSync } from "svelte";
import { describe, expect, it } from "vitest";
import { makePeriod } from "#domain/standard";
import { LoadProblem } from "../../src/load/problem.ts";
import { Library } from "../../src/load/library.ts";
import { AtlasState } from "../../src/state/atlas.svelte.ts";
import { DatasetState } from "../../src/state/dataset.svelte.ts";
import { sortRows } from "../../src/state/explore.ts";
import { Resource } from "../../src/state/resource.svelte.ts";
import type { ThemeState } from "../../src/state/theme.svelte.ts";
import { ViewState, type Address } from "../../src/state/view.svelte.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

/** An address bar in memory. */
class MemoryAddress implements Address {
  query: string;
  readonly steps: string[] = [];
  constructor(query: string) {
    this.query = query;
  }
  read(): string {
    return this.query;
  }
  write(query: string, push: boolean): void {
    this.query = query;
    if (push) this.steps.push(query);
  }
}

const files = makeFixtureFiles();
const theme: Pick<ThemeState, "resolve" | "reducedMotion"> = { resolve: () => "light", reducedMotion: false };

/** The atlas over the fixture province, everything arrived. */
async function openAtlas(query: string, spoil: ReadonlyMap<string, () => Promise<unknown>> = new Map()) {
  const library = new Library(
    "",
    async (_address, file) =>
      await (spoil.get(file)?.() ?? Promise.resolve(structuredClone(files.get(file)))),
  );
  const address = new MemoryAddress(query);
  const atlas = new AtlasState(new ViewState(address), new DatasetState(library), theme as ThemeState);
  for (let round = 0; round < 6; round++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    atlas.fetchNeeded();
    flushSync();
  }
  return { atlas, address };
}

describe(AtlasState, () => {
  it("reads the fixture province in all its looks", async () => {
    const { atlas } = await openAtlas("?tinh=99");
    expect(atlas.exploration?.looks).toEqual({ missing: 1, suppressed: 1, illustrative: 5 });
    expect(atlas.exploration?.rows.map((row) => row.value.status).slice(0, 4)).toEqual([
      "derived",
      "missing",
      "suppressed",
      "derived",
    ]);
  });

  it("sorts unknown values last whichever way, and ties by name", async () => {
    const { atlas } = await openAtlas("?tinh=99");
    const rows = atlas.exploration?.rows ?? [];
    for (const descending of [true, false]) {
      const names = sortRows(rows, { column: "value", descending }).map((row) => row.name);
      expect(names.slice(-2).sort()).toEqual(["Bản Kín", "Bản Thiếu"]);
    }
    const tied = sortRows(rows, { column: "value", descending: true }).filter(
      (row) => row.rank !== null && row.rank.tied > 1,
    );
    expect(tied.map((row) => row.name)).toEqual(["Mường Đồng", "Pú Nhung"]);
  });

  it("pushes a step for a commune and none for a class", async () => {
    const { atlas, address } = await openAtlas("?tinh=99");
    atlas.select("99010");
    atlas.toggleClass(3);
    expect(address.steps).toHaveLength(1);
    expect(address.query).toContain("xa=99010");
    expect(address.query).toContain("nhom=3");
  });

  it("says the sentence in the language asked for", async () => {
    const { atlas } = await openAtlas("?tinh=99&lang=en");
    await atlas.speak();
    expect(atlas.caption).toMatch(/^At the end of 2025, .* of households in Thử Nghiệm province were poor/);
  });

  it("keeps the classes while the year moves", async () => {
    const { atlas } = await openAtlas("?tinh=99&chi-tieu=poor_households");
    const before = atlas.exploration?.scale.bins;
    atlas.view.change({ period: makePeriod(2021, "MDP2022-2025").id });
    flushSync();
    expect(atlas.exploration?.scale.bins).toEqual(before);
  });

  it("names a damaged file and reads it when asked again", async () => {
    let broken = true;
    const series = "series-99-core.fixture.json";
    const spoil = new Map([
      [
        series,
        () => Promise.resolve(broken ? { format: "atlas.series" } : structuredClone(files.get(series))),
      ],
    ]);
    const { atlas } = await openAtlas("?tinh=99", spoil);
    expect(atlas.dataset.problems.map(({ file, reason }) => [file, reason])).toEqual([[series, "corrupt"]]);
    expect(atlas.exploration).toBeNull();
    broken = false;
    atlas.dataset.retry();
    await new Promise((resolve) => setTimeout(resolve, 5));
    flushSync();
    expect(atlas.dataset.problems).toEqual([]);
    expect(atlas.exploration?.rows).toHaveLength(9);
  });
});

describe(Resource, () => {
  it("drops the answer to an older question", async () => {
    const resource = new Resource<string>();
    let answerFirst: (value: string) => void = () => undefined;
    resource.want("11", () => new Promise((resolve) => (answerFirst = resolve)));
    resource.want("38", () => Promise.resolve("Thanh Hóa"));
    await Promise.resolve();
    answerFirst("Điện Biên");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(resource.value).toBe("Thanh Hóa");
  });

  it("keeps why it failed until it is asked again", async () => {
    const resource = new Resource<string>();
    let fails = true;
    resource.want("11", () =>
      fails ? Promise.reject(new LoadProblem("a.json", "missing", "404")) : Promise.resolve("here"),
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(resource.problem?.reason).toBe("missing");
    fails = false;
    resource.retry();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect([resource.value, resource.problem]).toEqual(["here", null]);
  });
});
