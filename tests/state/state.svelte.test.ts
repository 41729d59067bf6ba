import { flushSync } from "svelte";
import { describe, expect, it } from "vitest";
import type { SeriesFile } from "#domain/dataset";
import { makePeriod } from "#domain/standard";
import { LoadProblem } from "../../src/load/problem.ts";
import { AtlasState } from "../../src/state/atlas.svelte.ts";
import { readYears } from "../../src/reading/comparison.ts";
import { toggleClass } from "../../src/features/legend/filter.ts";
import { sortRows } from "../../src/reading/sortRows.ts";
import { Resource } from "../../src/state/resource.svelte.ts";
import { openAtlas } from "../support/fixtureAtlas.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

const files = makeFixtureFiles();

function explorationOf({ exploration }: AtlasState) {
  if (exploration === null) throw new Error("nothing to explore yet");
  return exploration;
}

describe(AtlasState, () => {
  it("reads the fixture province in all its looks", async () => {
    const { atlas } = await openAtlas("?tinh=99");
    expect(atlas.exploration?.looks).toEqual({
      missing: 1,
      "not-collected": 0,
      suppressed: 1,
      illustrative: 5,
    });
    expect(atlas.exploration?.rows.map((row) => row.value.status).slice(0, 4)).toEqual([
      "derived",
      "missing",
      "suppressed",
      "derived",
    ]);
  });

  it("says of a year that a theme has no form for that it was not collected, in a look of its own", async () => {
    const name = "series-99-deprivation.fixture.json";
    const theme = structuredClone(files.get(name)) as SeriesFile;
    const shorter: SeriesFile = {
      ...theme,
      periods: theme.periods.slice(0, -1),
      columns: Object.fromEntries(
        Object.entries(theme.columns).map(([measure, columns]) => [measure, columns.slice(0, -1)]),
      ),
    };
    const spoil = new Map([[name, () => Promise.resolve(shorter)]]);
    const { atlas } = await openAtlas("?tinh=99&chi-tieu=poor_dep_toilet_rate", spoil);
    expect(atlas.choice?.period.id).toBe(theme.periods.at(-1));
    expect(atlas.exploration?.looks).toEqual({
      // The commune whose households nobody counted either.
      missing: 1,
      "not-collected": (atlas.exploration?.rows.length ?? 0) - 1,
      suppressed: 0,
      illustrative: 0,
    });
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
    toggleClass(atlas, 3);
    expect(address.steps).toHaveLength(1);
    expect(address.query).toContain("xa=99010");
    expect(address.query).toContain("nhom=3");
  });

  it("waits for no theme that the province does not publish", async () => {
    const { atlas } = await openAtlas("?tinh=99");
    expect(atlas.choice?.province.files.series["flows"]).toBeUndefined();
    expect(atlas.dataset.hasTheme("flows")).toBe(true);
    expect(atlas.dataset.hasTheme("extra")).toBe(false);
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

  it("shows the change in points since another year of the standard, and never across a cut", async () => {
    const { atlas } = await openAtlas("?tinh=99&so-voi=2021-MDP2022-2025");
    // Poor households of the fourth commune fall from 80 to 70 of a hundred of what they were: 576 to 504 in 1.000.
    const { rows, indicator, scale } = explorationOf(atlas);
    expect(rows[3]?.value.value).toBeCloseTo(-7.2);
    expect(rows[3]?.value.numerator).toBeNull();
    expect(indicator).toMatchObject({ signed: true, suffix: { vi: "điểm %" } });
    expect(rows[2]?.value).toMatchObject({ value: null, status: "suppressed" });
    expect(atlas.caption).toMatch(/giảm nhiều nhất trong các xã có hiện số là xã Nậm Kè, -7,20\sđiểm %/);
    expect(scale.bins[(scale.bins.length - 1) / 2]).toMatchObject({ from: 0, to: 0 });
    const { atlas: other } = await openAtlas("?tinh=99&so-voi=2020-MDP2016-2020");
    expect(other.choice?.since).toBeNull();
    expect(other.exploration?.indicator.signed).toBeUndefined();
  });

  it("cuts classes by the method asked for, over all years or the one on show", async () => {
    const { atlas } = await openAtlas("?tinh=99&lop=equal~4");
    expect(atlas.exploration?.scale.method).toBe("equal");
    expect(atlas.exploration?.scale.bins).toHaveLength(5);
    const overAll = atlas.exploration?.scale.bins.at(-1)?.from;
    const { atlas: ofYear } = await openAtlas("?tinh=99&lop=equal~4~nam");
    expect(ofYear.exploration?.scale.bins.at(-1)?.from).toBeLessThan(overAll ?? 0);
    const { atlas: manual } = await openAtlas("?tinh=99&lop=manual~20_60");
    expect(manual.exploration?.counts.reduce((sum, count) => sum + count, 0)).toBe(7);
    expect(manual.exploration?.scale.bins.map(({ to }) => to)).toEqual([0, 20, 60, Infinity]);
  });

  it("lays a second indicator over the first in nine cells that hold every known commune once", async () => {
    const { atlas } = await openAtlas("?tinh=99&ve=bivariate&voi=poor_dep_toilet_rate");
    const { cross, rows } = explorationOf(atlas);
    expect(cross?.rule.id).toBe("poor_dep_toilet_rate");
    const known = rows.filter(({ bin }) => bin >= 0);
    expect(cross?.counts.reduce((sum, count) => sum + count, 0)).toBe(known.length);
    expect(known.map(({ colour }) => colour)).toEqual(known.map(({ bin }) => cross?.colours[bin]));
    // Nobody is poor in the first: a share of nothing is missing, and the map says so.
    expect(rows[0]).toMatchObject({ bin: -1, look: "missing", colour: null });
    const { atlas: change } = await openAtlas("?tinh=99&ve=bivariate&voi=change");
    expect(change.exploration?.cross?.rule.signed).toBe(true);
    expect(change.exploration?.indicator.signed).toBeUndefined();
  });

  it("keeps several maps plain, so that one legend stands for all", async () => {
    const { atlas } = await openAtlas("?tinh=99&ve=bivariate&bo-cuc=years");
    expect(atlas.form).toBe("auto");
    expect(explorationOf(atlas).cross).toBeUndefined();
    const { table } = atlas.dataset;
    const { atlas: change } = await openAtlas("?tinh=99&so-voi=2021-MDP2022-2025&bo-cuc=years");
    if (table === null || change.choice === null) throw new Error("nothing to compare yet");
    const bands = readYears(table, change.communes, change.choice, explorationOf(change));
    expect(bands.map(({ years }) => years.map(({ stop }) => stop.year))).toEqual([[2021, 2025]]);
    // Since itself nothing changed; four years on the fourth commune fell by 7.2 points.
    expect(bands[0]?.years.map(({ exploration }) => exploration.rows[3]?.value.value?.toFixed(1))).toEqual([
      "0.0",
      "-7.2",
    ]);
  });

  it("pales what stands on few households and leaves classes as they are", async () => {
    const { atlas: plain } = await openAtlas("?tinh=99");
    const { atlas } = await openAtlas("?tinh=99&ve=alpha");
    expect(atlas.exploration?.fade?.rule.id).toBe("total_households");
    expect(atlas.exploration?.rows.map(({ bin }) => bin)).toEqual(
      plain.exploration?.rows.map(({ bin }) => bin),
    );
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
