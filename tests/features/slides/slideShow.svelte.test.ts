import { afterEach, describe, expect, it, vi } from "vitest";
import { formatSlideSet } from "#domain/slides/slides";
import { readSlideView } from "#domain/slides/slideView";
import { DEFAULT_VIEW, type View } from "#domain/view";
import { Library } from "../../../src/load/library.ts";
import { LoadProblem } from "../../../src/load/problem.ts";
import { ShowState } from "../../../src/features/slides/slideShow.svelte.ts";
import { ViewState } from "../../../src/state/view.svelte.ts";

const PERIOD = "2025-MDP2022-2025";

const slide = (title: string, view: string | null) => ({ title, view, note: "" });
const SLIDE_SET = formatSlideSet({
  title: "Điện Biên",
  note: "",
  slides: [
    slide("Tất cả", ""),
    slide("Một xã", "xa=03127"),
    slide("Mất chỉ tiêu", "chi-tieu=gone_rate"),
    slide("Mất xã", "xa=99999"),
    slide("Không có", null),
  ],
});
const name = { vi: "Điện Biên", en: "Điện Biên" };
const FILES: Readonly<Record<string, unknown>> = {
  "catalogue.json": {
    format: "atlas.catalogue",
    version: 2,
    edition: "public",
    example: true,
    provinces: [
      {
        code: "11",
        name,
        slug: "dien-bien",
        communes: 1,
        bbox: [102, 21, 104, 23],
        boundaries: { kind: "schematic", source: "" },
        periods: [PERIOD],
        files: { topology: "t", facts: "f", series: {} },
      },
    ],
    periods: [],
    standards: [],
    indicators: [
      {
        id: "poor_rate",
        kind: "rate",
        theme: "poverty",
        series: "core",
        numerator: { plus: [], minus: [] },
        denominator: null,
        denominatorScope: "unit",
        direction: "lower-better",
        standards: ["MDP2022-2025"],
        name,
        noun: name,
        base: name,
        policyBreaks: null,
      },
    ],
    details: "details.json",
    places: "places.json",
  },
  "details.json": {
    format: "atlas.details",
    version: 2,
    sources: [],
    dimensions: {},
    indicators: {},
    slideSets: { "11": "slides-11.json" },
  },
  "places.json": {
    format: "atlas.places",
    version: 2,
    current: [{ code: "03127", name: "Điện Biên Phủ", type: "Phường", province: "11", areaKm2: 1 }],
    former: [],
    districts: [],
  },
  "slides-11.json": {
    format: "atlas.slides",
    version: 2,
    province: "11",
    slideSets: [{ id: "dien-bien", vi: SLIDE_SET, en: SLIDE_SET.replace("Tất cả", "All") }],
  },
};

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A slide set opened at an address of the page, over files of one small province. */
function present(address: string, files = FILES) {
  vi.stubGlobal("window", { localStorage: { getItem: () => null, setItem: () => undefined } });
  const library = new Library("", (_, file) =>
    file in files ? Promise.resolve(files[file]) : Promise.reject(new LoadProblem(file, "missing", "404")),
  );
  const view = new ViewState({ read: () => address, write: () => undefined });
  const shown: View[] = [];
  const show = new ShowState({ view, dataset: { library } }, (next) => {
    shown.push(next);
    view.change(next);
  });
  return { view, show, shown };
}

describe("a slide set while it is presented", () => {
  it("opens at the slide of the address and shows that slide's view, in the reader's language and theme", async () => {
    const { show, view } = present("?bo=dien-bien&trang-chieu=2&nen=dark&xa=03999");
    await show.open("dien-bien", "vi");
    expect([show.stage, show.number, show.count, show.slide?.title]).toEqual(["ready", 2, 5, "Một xã"]);
    expect(view.current).toEqual(
      readSlideView(
        "xa=03127",
        { ...DEFAULT_VIEW, slideSet: "dien-bien", slide: "2", theme: "dark" },
        { province: "11", period: PERIOD },
      ),
    );
  });

  it("stops at either end, and a number beyond the slide set is its last slide", async () => {
    const { show } = present("?bo=dien-bien&trang-chieu=99");
    await show.open("dien-bien", "vi");
    expect(show.number).toBe(5);
    show.step(1);
    expect(show.number).toBe(5);
    show.go(-3);
    expect(show.number).toBe(1);
    show.step(-1);
    expect([show.number, show.next?.title]).toEqual([1, "Một xã"]);
  });

  it("shows no map where the view is gone, and leaves the one before as it was", async () => {
    const { show, view } = present("?bo=dien-bien&trang-chieu=2");
    await show.open("dien-bien", "vi");
    show.step(1);
    expect([show.isHidden, show.missing]).toEqual([
      true,
      [{ part: "indicator", value: "gone_rate", hides: true, leadsTo: [] }],
    ]);
    expect([view.current.indicator, view.current.selected]).toEqual(["poor_rate", "03127"]);
    show.step(1);
    expect([show.isHidden, show.missing]).toEqual([
      false,
      [{ part: "commune", value: "99999", hides: false, leadsTo: [] }],
    ]);
    show.step(1);
    expect([show.isHidden, show.missing]).toEqual([true, []]);
  });

  it("lights the room again with the next slide", async () => {
    const { show } = present("?bo=dien-bien");
    await show.open("dien-bien", "vi");
    show.isBlank = true;
    show.step(1);
    expect(show.isBlank).toBe(false);
  });

  it("is left when somebody goes on to another place, indicator or year, and not by a look closer", async () => {
    const { show, view } = present("?bo=dien-bien&trang-chieu=2");
    await show.open("dien-bien", "vi");
    expect(show.isLeft).toBe(false);
    view.change({ camera: { longitude: 103, latitude: 21, zoom: 9 }, classes: [1], theme: "dark" });
    expect(show.isLeft).toBe(false);
    const others: Partial<View>[] = [
      { period: "2022-MDP2022-2025" },
      { indicator: "near_poor_rate" },
      { selected: null },
      { since: "2022-MDP2022-2025" },
      { page: "programmes" },
    ];
    for (const other of others) {
      view.change(other);
      expect(show.isLeft, JSON.stringify(other)).toBe(true);
      show.go(show.number);
      expect([show.isLeft, show.number], JSON.stringify(other)).toEqual([false, 2]);
    }
    view.change({ period: "2022-MDP2022-2025" });
    show.step(1);
    expect([show.number, show.isHidden, show.isLeft]).toEqual([3, true, false]);
  });

  it("changes its words with the language and stays where it is", async () => {
    const { show, shown } = present("?bo=dien-bien");
    await show.open("dien-bien", "vi");
    const before = shown.length;
    await show.open("dien-bien", "en");
    expect([show.slide?.title, shown.length]).toEqual(["All", before]);
  });

  it("says that a slide set is not here, or that its file did not come", async () => {
    const { show, shown } = present("?bo=rieng-7");
    await show.open("rieng-7", "vi");
    expect([show.stage, show.slideSet, shown]).toEqual(["gone", null, []]);
    const { "slides-11.json": _lost, ...rest } = FILES;
    const broken = present("?bo=dien-bien", rest);
    await broken.show.open("dien-bien", "vi");
    expect(broken.show.stage).toBe("failed");
    await broken.show.open(null, "vi");
    expect(broken.show.stage).toBe("none");
  });
});
