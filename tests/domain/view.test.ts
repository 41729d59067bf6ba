import fc from "fast-check";
import { COUNTRY } from "#domain/unit";
import { describe, expect, it } from "vitest";
import { CLASS_METHODS, formatClassing } from "#domain/classify/classing";
import {
  CHAPTERS,
  DEFAULT_VIEW,
  formatView,
  MAP_FORMS,
  MAP_LAYOUTS,
  parseView,
  type View,
  PAGES,
} from "#domain/view";

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${String(length)}}$`));

/** Views of a place whose units have codes of so many digits: communes, or of the whole country provinces. */
const viewsOf = (province: fc.Arbitrary<string>, unit: number): fc.Arbitrary<View> =>
  fc.record({
    language: fc.constantFrom("vi" as const, "en" as const),
    province,
    indicator: fc.stringMatching(/^[a-z][a-z0-9_-]{0,40}$/),
    period: fc.constantFrom("2015-MDP2016-2020", "2021-MDP2022-2025", "2016-SVI2010-2016"),
    selected: fc.option(digits(unit)),
    classes: fc
      .uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 })
      .map((list) => list.sort((a, b) => a - b)),
    range: fc.option(
      fc
        .tuple(fc.option(fc.integer({ min: -9999, max: 9999 })), fc.option(fc.integer({ min: 0, max: 9999 })))
        .filter((ends) => ends.some((end) => end !== null))
        .map((ends) => ends.map((end) => (end === null ? "" : String(end / 100))).join("~")),
      { nil: null },
    ),
    sort: fc.record({
      column: fc.constantFrom("name" as const, "value" as const, "count" as const, "rank" as const),
      descending: fc.boolean(),
    }),
    panel: fc.constantFrom("card", "table", "set", "clusters", "indicators"),
    chapter: fc.constantFrom(...CHAPTERS),
    since: fc.option(fc.constantFrom("2015-MDP2016-2020", "2021-MDP2022-2025")),
    form: fc.constantFrom(...MAP_FORMS),
    layout: fc.constantFrom(...MAP_LAYOUTS),
    second: fc.option(fc.stringMatching(/^[a-z][a-z0-9_-]{0,40}$/)),
    secondPeriod: fc.option(fc.constantFrom("2015-MDP2016-2020", "2021-MDP2022-2025")),
    classing: fc.option(
      fc
        .record({
          method: fc.constantFrom(...CLASS_METHODS),
          classes: fc.integer({ min: 3, max: 9 }),
          breaks: fc
            .uniqueArray(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 8 })
            .map((list) => list.sort((a, b) => a - b).map((value) => value / 10)),
          ofYear: fc.boolean(),
        })
        .map(formatClassing),
    ),
    set: fc.uniqueArray(digits(unit), { maxLength: 12 }),
    page: fc.constantFrom(...PAGES),
    programme: fc.option(fc.stringMatching(/^[a-z][a-z0-9._-]{0,40}$/), { nil: null }),
    plan: fc.option(
      fc.string({ minLength: 1, maxLength: 200 }).filter((text) => /^.+$/.test(text)),
      { nil: null },
    ),
    against: fc.option(fc.constantFrom("any", "sector.water", "~poor_rate~n5~h1p~tên"), { nil: null }),
    slideSet: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/), { nil: null }),
    placeTable: fc.option(fc.stringMatching(/^[0-9.]{1,60}~[a-z_.]{0,60}~-?[a-z_]{1,20}$/), { nil: null }),
    progress: fc.option(fc.constantFrom("-households", "~zone.III", "part~district.102"), { nil: null }),
    slide: fc.option(fc.stringMatching(/^\d{1,3}$/), { nil: null }),
    presenting: fc.boolean(),
    theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
    camera: fc.option(
      fc.record({
        longitude: fc.integer({ min: -1_799_999, max: 1_799_999 }).map((value) => value / 1e4),
        latitude: fc.integer({ min: -849_999, max: 849_999 }).map((value) => value / 1e4),
        zoom: fc.integer({ min: 0, max: 2200 }).map((value) => value / 100),
      }),
    ),
  });

const views = fc.oneof(
  viewsOf(
    digits(2).filter((code) => code !== COUNTRY),
    5,
  ),
  viewsOf(fc.constant(COUNTRY), 2),
);

describe("the address of a view", () => {
  it("brings every view back as it was", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(`?${formatView(view)}`)).toEqual(view);
      }),
    );
  });

  it("opens the clusters of neighbours under the name that links have always had", () => {
    expect(parseView("?muc=around").panel).toBe("clusters");
    expect(formatView({ ...DEFAULT_VIEW, panel: "clusters" })).toBe("muc=around");
  });

  it("is read as it comes out of mail programs and spreadsheets: & as in HTML, codes without leading zeros", () => {
    for (const search of ["?tinh=11&amp;xa=03162", "?tinh=11&amp;amp;xa=3162", "tinh=11&xa=03162"])
      expect(parseView(search)).toEqual({ ...DEFAULT_VIEW, province: "11", selected: "03162" });
    expect(parseView("?tinh=4&xa=1273&tap=1279.01288")).toEqual({
      ...DEFAULT_VIEW,
      province: "04",
      selected: "01273",
      set: ["01279", "01288"],
    });
    // What was written in a value stays in it.
    expect(parseView("?pa=a%26amp%3Bb").plan).toBe("a&amp;b");
  });

  it("reads units of the whole country as provinces, whose codes have two digits", () => {
    expect(parseView("?tinh=00&xa=4&tap=11.06")).toEqual({
      ...DEFAULT_VIEW,
      province: "00",
      selected: "04",
      set: ["11", "06"],
    });
    const view = {
      ...DEFAULT_VIEW,
      province: "00",
      period: "2016-SVI2010-2016",
      selected: "11",
      set: ["06"],
    };
    expect(parseView(`?${formatView(view)}`)).toEqual(view);
    expect(parseView("?tinh=00&xa=03162").selected).toBeNull();
  });

  it("is empty only while nobody has asked for anything", () => {
    expect(formatView(DEFAULT_VIEW)).toBe("");
  });

  it("names place and period once they are known, whatever else it shows", () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = new URLSearchParams(formatView(view));
        expect([query.get("tinh"), query.get("ky")]).toEqual([view.province, view.period]);
      }),
    );
  });

  it("falls back for anything unknown and never throws", () => {
    expect(
      parseView("?tinh=<script>&ky=2025&xa=031600&nhom=x&tam=1,2&xep=-__proto__&muc=%E0%A4%A&lang=fr"),
    ).toEqual(DEFAULT_VIEW);
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(parseView(`?${text}`).language).toMatch(/^(vi|en)$/);
      }),
    );
  });
});
