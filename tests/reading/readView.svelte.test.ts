import { flushSync } from "svelte";
import { describe, expect, it } from "vitest";
import { SERIES_THEMES } from "#domain/indicator";
import { formatRuns } from "../../src/words/run.ts";
import { DEFAULT_VIEW, formatView, MAP_FORMS, MAP_LAYOUTS, type View } from "#domain/view";
import { readSubject } from "../../src/features/shared/paper.ts";
import { readMap, readProvince } from "../../src/paper/mapPack/province.ts";
import { describePicture, PLAIN_WISHES } from "../../src/paper/picture/content.ts";
import * as cartography from "../../src/reading/cartography.ts";
import { readView } from "../../src/reading/readView.ts";
import { openAtlas, settle } from "../support/fixtureAtlas.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

const files = makeFixtureFiles();
const read = (file: string) => Promise.resolve(structuredClone(files.get(file)));
const province = await readProvince(read, { code: "99", language: "vi", site: "" });
const { geometry } = province;
const NEAR = "near_poor_rate";
const PANELS = ["card", "table", "set", "clusters", "indicators"] as const;

const FORMS = MAP_FORMS.flatMap((form) => [
  { name: `${form}, of a rate`, asked: { form } },
  { name: `${form}, of a count`, asked: { form, indicator: "poor_households" } },
]);
const LAYOUTS = MAP_LAYOUTS.flatMap((layout) => [
  { name: `${layout}, alone`, asked: { layout } },
  { name: `${layout}, with another indicator`, asked: { layout, second: NEAR } },
  { name: `${layout}, against a count`, asked: { layout, second: "poor_households" } },
  { name: `${layout}, drawn as dots too`, asked: { layout, form: "dots" as const } },
]);
const OTHERS = [
  ...PANELS.map((panel) => ({ name: `panel ${panel}`, asked: { panel } })),
  { name: "a commune selected", asked: { selected: "99010" } },
  { name: "a change since 2021", asked: { since: "2021-MDP2022-2025" } },
  { name: "classes of a reader", asked: { classing: "equal~4" } },
  { name: "a year of another standard", asked: { period: "2020-MDP2016-2020" } },
];
const VIEWS: readonly { readonly name: string; readonly asked: Partial<View> }[] = [
  ...FORMS,
  ...LAYOUTS,
  ...OTHERS,
];

/** The page as it is once everything the view needs has come. */
async function openPage(asked: Partial<View>) {
  const { atlas } = await openAtlas(`?${formatView({ ...DEFAULT_VIEW, province: "99", ...asked })}`);
  atlas.neighbours = geometry.neighbours;
  for (const theme of SERIES_THEMES)
    if (atlas.choice !== null) atlas.dataset.wantTheme(atlas.choice.province, theme);
  await settle(() => {
    atlas.fetchNeeded();
  });
  flushSync();
  return atlas;
}

describe.each(VIEWS)("a view of the map: $name", ({ asked }) => {
  it("shows the same figures and says the same on the page, on a picture and in the map pack", async () => {
    const atlas = await openPage(asked);
    const subject = readSubject(atlas, geometry, { address: "", day: "" });
    const packed = readMap(province, asked);
    if (subject === null || packed === null) throw new Error("a whole reading expected");
    const { view, needs, ...page } = atlas.reading;
    const { view: packedView, needs: packedNeeds, ...paper } = packed;
    expect(paper).toMatchObject(page);
    expect(view).toEqual(packedView);
    expect(needs).toEqual(packedNeeds);
    expect(needs.missing).toEqual([]);
    expect(describePicture(subject, PLAIN_WISHES)).toEqual(
      describePicture({ ...packed, catalogue: subject.catalogue }, PLAIN_WISHES),
    );
    // A picture leads with the sentence that the page announces.
    expect(describePicture(subject, PLAIN_WISHES)?.lead[0]).toBe(formatRuns(atlas.mapSentence));
  });

  it("is what readView answers over what the page has at hand", async () => {
    const atlas = await openPage(asked);
    expect(readView(atlas, atlas.view.current)).toEqual(atlas.reading);
  });
});

describe("a reading of what has come so far", () => {
  const atHand = {
    dataset: {
      catalogue: province.catalogue,
      province: "99",
      table: province.table,
      hasTheme: (theme: string) => theme === "core",
    },
    communes: province.communes,
    messages: province.messages,
    neighbours: geometry.neighbours,
    overlay: null,
    cartography,
  };
  const view: View = { ...DEFAULT_VIEW, province: "99" };

  it("is pending, names what it needs and what of that is missing, and says nothing", () => {
    const toilet = readView(atHand, { ...view, indicator: "poor_dep_toilet_rate" });
    expect(toilet.exploration).toBeNull();
    expect(toilet.needs).toEqual({
      themes: ["deprivation"],
      missing: ["deprivation"],
      cartography: false,
    });
    expect(toilet.mapSentence).toEqual([]);
    expect(readView({ ...atHand, dataset: { ...atHand.dataset, catalogue: null } }, view)).toMatchObject({
      choice: null,
      exploration: null,
    });
  });

  it("keeps the first of two maps while the second waits for its file", () => {
    const pair = readView(atHand, { ...view, layout: "pair", second: "poor_dep_toilet_rate" });
    expect(pair.exploration?.rows).toHaveLength(9);
    expect(pair.second?.choice.indicator.id).toBe("poor_dep_toilet_rate");
    expect(pair.second?.exploration).toBeNull();
    expect(pair.needs.missing).toEqual(["deprivation"]);
  });

  it("waits for the tools of the cartographer where the view is drawn with them, and only there", () => {
    const without = { ...atHand, cartography: null };
    expect(readView(without, view).exploration).not.toBeNull();
    expect(readView(without, { ...view, form: "tiles" }).exploration).toBeNull();
    expect(readView(without, { ...view, form: "tiles" }).needs.cartography).toBe(true);
    expect(readView(without, { ...view, layout: "years" }).exploration).not.toBeNull();
    expect(readView(without, { ...view, layout: "years" }).years).toEqual([]);
  });

  it("is of no other province than the one whose figures are at hand", () => {
    expect(
      readView({ ...atHand, dataset: { ...atHand.dataset, province: "98" } }, view).exploration,
    ).toBeNull();
  });

  it("measures circles of a second map by its own largest figure", () => {
    const pair = readView(atHand, { ...view, layout: "pair", second: "poor_households" });
    const largest = Math.max(...(pair.second?.exploration?.rows ?? []).map(({ value }) => value.value ?? 0));
    expect(pair.largest).toBe(1);
    expect(pair.second?.largest).toBeGreaterThanOrEqual(largest);
  });
});

describe("a change between two years", () => {
  const [from, to] = ["2021-MDP2022-2025", "2025-MDP2022-2025"];

  it("is later minus earlier, whichever of the two is on screen: values, name and sentence", async () => {
    const later = await openPage({ period: to, since: from });
    const read = ({ exploration }: typeof later) => ({
      name: exploration?.indicator.name,
      province: exploration?.province.value,
      communes: exploration?.rows.map(({ value, bin }) => [value.value, bin]),
    });
    const [shown, said] = [read(later), formatRuns(later.mapSentence)];
    const earlier = await openPage({ period: from, since: to });
    expect(earlier.choice?.period.id).toBe(from);
    expect(read(earlier)).toEqual(shown);
    expect(formatRuns(earlier.mapSentence)).toBe(said);
    expect(shown.name?.vi).toMatch(/2021–2025$/);
    const cell = (period: string, measure: string) =>
      earlier.dataset.table?.cell("99", period, measure).value ?? NaN;
    const rate = (period: string) =>
      (100 * cell(period, "poor_households")) / cell(period, "total_households");
    expect(shown.province).toBeCloseTo(rate(to) - rate(from), 10);
  });

  it("counts from no year of another standard", async () => {
    const atlas = await openPage({ period: to, since: "2020-MDP2016-2020" });
    expect(atlas.choice?.since).toBeNull();
  });
});
