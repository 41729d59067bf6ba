import { readdirSync, readFileSync } from "node:fs";
import { flushSync } from "svelte";
import { describe, expect, it } from "vitest";
import { parseSlideSet } from "#domain/slides/parse";
import { readSlideView } from "#domain/slides/slideView";
import { parseView, settleView, usualOf, type Usual } from "#domain/view";
import { makeCatalogue } from "../../scripts/pipeline/publish/catalogue.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { ViewState } from "../../src/state/view.svelte.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const OLD = { province: "11", period: "2025-MDP2022-2025" };

/** The catalogue of an edition that begins with Thanh Hóa and whose latest period is a later one than addresses meant. */
const entries = registry.provinces.toReversed().map(({ code, name, slug }) => ({
  code,
  name,
  slug,
  communes: 0,
  bbox: [0, 0, 0, 0] as [number, number, number, number],
  boundaries: { kind: "schematic" as const, source: "" },
  periods: ["2015-MDP2016-2020", OLD.period, "2027-MDP2027-2030"],
  files: { topology: "", facts: "", series: {} },
}));
const catalogue = makeCatalogue({
  registry,
  provinces: entries,
  periods: [],
  series: [],
  edition: "public",
  example: true,
  files: { details: "", places: "" },
});
const usual = usualOf(catalogue);

function open(search: string, edition: () => Usual | null = () => usual) {
  const written: string[] = [];
  const address = { read: () => search, write: (query: string) => void written.push(query) };
  const view = new ViewState(address);
  view.within(edition);
  return { view, written };
}

describe("an address without a place", () => {
  it.each([
    "?lang=en",
    "?lang=vi",
    "?chi-tieu=near_poor_rate",
    "?xa=03160",
    "?nhom=4.5&tam=102.6300,22.0400,9.00",
    "?xep=name",
    "?muc=card",
    "?trinh-chieu=1",
    "?nen=dark",
    "?so-voi=2021-MDP2022-2025",
    "?ve=bivariate&voi=near_poor_rate",
    "?bo-cuc=pair&ky-2=2021-MDP2022-2025",
    "?lop=quantile~5",
    "?tap=03127.03160",
    "?trang=targets",
    "?ct=db.4.7",
    "?pa=~poor_rate~n5~h1p~",
    "?bo=dien-bien&trang-chieu=2",
    "?renderer=paper",
  ])(
    "keeps the meaning it had: %s is Điện Biên at the end of 2025, whatever the edition begins with",
    (search) => {
      expect(open(search).view.current).toMatchObject(OLD);
    },
  );

  it("keeps the half that it names", () => {
    expect(open("?ky=2015-MDP2016-2020").view.current).toMatchObject({
      province: "11",
      period: "2015-MDP2016-2020",
    });
    expect(open("?tinh=38&xa=14758").view.current).toMatchObject({ province: "38", period: OLD.period });
  });

  it("is the start page only where it is bare: the first province of the edition at its latest period", () => {
    const start = { province: registry.provinces.at(-1)?.code, period: "2027-MDP2027-2030" };
    expect(open("").view.current).toMatchObject(start);
    expect(open("?").view.current).toMatchObject(start);
  });

  it("waits for the edition, and says nothing of a place before", () => {
    let edition = $state.raw<Usual | null>(null);
    const { view } = open("?lang=en", () => edition);
    expect([view.current.province, view.current.period]).toEqual(["", ""]);
    edition = usual;
    flushSync();
    expect(view.current).toMatchObject(OLD);
  });

  it("is not written any more: every step names place and period", () => {
    const { view, written } = open("");
    view.change({ indicator: "near_poor_rate" });
    view.go(parseView("?xa=03160"));
    expect(written).toEqual([
      "tinh=38&chi-tieu=near_poor_rate&ky=2027-MDP2027-2030",
      "tinh=11&ky=2025-MDP2022-2025&xa=03160",
    ]);
  });
});

describe("the slides of the shipped slide sets", () => {
  const slides = readdirSync("data/registry/slides").flatMap((file) => {
    const slug = file.replace(/\.(vi|en)\.md$/, "");
    const { slideSet } = parseSlideSet(readFileSync(`data/registry/slides/${file}`, "utf8"));
    return slideSet.slides.flatMap(({ view }) => (view === null ? [] : [{ file, slug, view }]));
  });

  it("show the province of their slide set, also those written before every address named one", () => {
    // "dien-bien-muong-lay" is of the province that its name begins with.
    const codeOf = (name: string) =>
      registry.provinces.find(({ slug }) => name === slug || name.startsWith(`${slug}-`))?.code;
    expect(slides.some(({ view }) => !view.includes("tinh="))).toBe(true);
    for (const { slug, view } of slides)
      expect(settleView(parseView(view), usual.old).province).toBe(codeOf(slug));
  });

  it("show the end of 2025 where they name no year", () => {
    const silent = slides.filter(({ view }) => !/(^|&)ky=/.test(view));
    expect(silent.length).toBeGreaterThan(0);
    for (const { view } of silent)
      expect(readSlideView(view, open("?tinh=38&ky=2015-MDP2016-2020").view.current, usual.old).period).toBe(
        OLD.period,
      );
  });
});
