import { describe, expect, it } from "vitest";
import { findMissing, mendView, type Known } from "#domain/slides/missing";
import { readKey } from "#domain/slides/keys";
import { parseView, settleView } from "#domain/view";

const known: Known = {
  provinces: new Map([
    [
      "11",
      {
        periods: new Set(["2015-MDP2016-2020", "2025-MDP2022-2025"]),
        communes: new Set(["03127", "03160"]),
        bbox: [102.1, 20.9, 103.6, 22.6],
      },
    ],
    [
      "14",
      {
        periods: new Set(["2025-MDP2022-2025"]),
        communes: new Set(["03646"]),
        bbox: [103.2, 20.5, 105.1, 22.1],
      },
    ],
  ]),
  // 03163 went to one commune, 03166 to two, 03650 to one of another province, 03127 is a code used again.
  successors: new Map([
    ["03163", ["03160"]],
    ["03166", ["03160", "03127"]],
    ["03650", ["03646"]],
    ["03127", ["03160"]],
    ["00001", []],
  ]),
  indicators: new Map([
    ["poor_rate", new Set(["MDP2016-2020", "MDP2022-2025"])],
    ["minority_poor_rate", new Set(["MDP2016-2020"])],
  ]),
  programmes: new Map([
    ["db.4.7", "11"],
    ["db.rate", "11"],
    ["sl.da1", "14"],
  ]),
  old: { province: "11", period: "2025-MDP2022-2025" },
};
const mended = (query: string) => mendView(settleView(parseView(query), known.old), known);
const parts = (query: string) =>
  findMissing(query, known).map(({ part, value, hides }) => `${part} ${value}${hides ? " hides" : ""}`);

describe("what a slide asks for and is gone", () => {
  it("is nothing where all of it is there, however the usual is written", () => {
    expect(parts("")).toEqual([]);
    expect(parts("tinh=11&chi-tieu=poor_rate&ky=2015-MDP2016-2020&xa=03127&ct=db.4.7")).toEqual([]);
    expect(parts("trang=targets&ct=db.rate&tam=103.0211,21.8,9.5&nhom=5.4")).toEqual([]);
    expect(parts("trang=planner&pa=r(poor_rate(30(~poor_rate_count~n5~h10p~50+tỷ")).toEqual([]);
  });

  it("names an indicator, a year, a province that the edition has no longer: no other map is shown for it", () => {
    expect(parts("chi-tieu=gone_rate")).toEqual(["indicator gone_rate hides"]);
    expect(parts("ky=2030-MDP2027-2030")).toEqual([
      "period 2030-MDP2027-2030 hides",
      "collected poor_rate (MDP2027-2030) hides",
    ]);
    expect(parts("tinh=99")).toEqual(["province 99 hides"]);
    expect(parts("so-voi=2014-MDP2016-2020&voi=lost")).toEqual([
      "indicator lost hides",
      "period 2014-MDP2016-2020 hides",
    ]);
    expect(parts("ky=2025-MDP2022-2025&so-voi=2015-MDP2016-2020")).toEqual([
      "compared 2015-MDP2016-2020 hides",
    ]);
    expect(parts("chi-tieu=minority_poor_rate")).toEqual([
      "collected minority_poor_rate (MDP2022-2025) hides",
    ]);
  });

  it("names a commune or hatching that is gone, and still shows the rest of the map", () => {
    expect(parts("xa=99999&tap=03127.88888")).toEqual(["commune 99999", "commune 88888"]);
    expect(parts("ct=db.4.7_sl.da1")).toEqual(["programme sl.da1"]);
    expect(parts("trang=programmes&ct=sl.da1")).toEqual(["programme sl.da1 hides"]);
  });

  it("names what nobody can read, in place of falling back to the usual in silence", () => {
    expect(parts("lop=magic~5")).toEqual(["unread lop=magic~5 hides"]);
    expect(parts("lop=manual~10_30~nam")).toEqual([]);
    expect(parts("ky=cuoi-2015")).toEqual(["unread ky=cuoi-2015 hides"]);
    expect(parts("nam=2015&__proto__=1&constructor=x")).toEqual([
      "unread nam=2015 hides",
      "unread __proto__=1 hides",
      "unread constructor=x hides",
    ]);
    expect(parts("tinh=%E0%A4%A")).toEqual(["unread tinh=%E0%A4%A hides"]);
    expect(parts("trang=planner&pa=r(gone(30(~lost~n5~h10p~")).toEqual([
      "plan lost hides",
      "plan gone hides",
    ]);
  });
});

describe("a link that asks for what is not there", () => {
  const leads = (query: string) => findMissing(query, known).map(({ part, leadsTo }) => [part, ...leadsTo]);

  it("leads from a commune of before the reform to what took it in, and from another province's to that one", () => {
    expect(leads("?tinh=11&xa=03163")).toEqual([["former", "03160"]]);
    expect(leads("?tinh=11&tap=03163.03166")).toEqual([
      ["former", "03160"],
      ["former", "03160", "03127"],
    ]);
    expect(leads("?tinh=11&xa=03646")).toEqual([["elsewhere", "03646"]]);
    expect(leads("?tinh=11&xa=03650")).toEqual([["former", "03646"]]);
    expect(leads("?tinh=99&xa=03163")).toEqual([["province", "03160"]]);
    expect(leads("?tinh=11&xa=00001")).toEqual([["commune"]]);
  });

  it("takes a code that is used again for the commune of today", () => {
    expect(leads("?tinh=11&xa=03127")).toEqual([]);
    expect(mended("?tinh=11&xa=03127")).toEqual({});
  });

  it("opens the one commune that was meant, and leaves every choice to the reader", () => {
    expect(mended("?tinh=11&xa=03163")).toEqual({ selected: "03160" });
    expect(mended("?tinh=11&tap=03163.03160.03127")).toEqual({ set: ["03160", "03127"] });
    for (const open of ["xa=03166", "xa=03650", "xa=03646", "xa=99999"])
      expect(mended(`?tinh=11&${open}`), open).toEqual({});
    expect(mended("?tinh=99&xa=03163")).toEqual({});
  });

  it("comes back from a look at the map that shows nothing of the province", () => {
    expect(parts("?tinh=11&tam=105.8,19.9,9")).toEqual(["camera 105.8, 19.9"]);
    expect(mended("?tinh=11&tam=105.8,19.9,9")).toEqual({ camera: null });
    // From farther above the province is in sight, at the edge of the window as well.
    expect([parts("?tinh=11&tam=105.8,19.9,5"), parts("?tinh=11&tam=103.9,22.0,9")]).toEqual([[], []]);
  });

  it("names no more of an endless address than tells it apart", () => {
    const [only] = findMissing(`?tinh=11&nam=${"9".repeat(1_000_000)}`, known);
    expect(only?.value).toBe(`nam=${"9".repeat(76)}…`);
    expect(findMissing(`?tinh=11${"&nam=2015".repeat(100_000)}`, known).length).toBeLessThan(50);
  });

  it("is understood as it comes out of mail programs and spreadsheets", () => {
    expect(parts("?tinh=11&amp;xa=03160&amp;amp;ky=2025-MDP2022-2025")).toEqual([]);
    expect(parts("?tinh=11&xa=3160&tap=3127.3160")).toEqual([]);
    expect(parts("?tinh=11&xa=03160&utm_source=zalo&zarsrc=31&fbclid=Iw&renderer=paper&gallery")).toEqual([]);
    expect(parts("?tinh=dien-bien&xa=")).toEqual(["unread tinh=dien-bien hides"]);
    expect(parts("?tinh=11&xa=muong-nhe")).toEqual(["unread xa=muong-nhe hides"]);
  });
});

describe("keys and clickers", () => {
  it("go through a slide set, and through the years of a view without one", () => {
    expect(["PageDown", "ArrowRight", " ", "Enter"].map((key) => readKey(key, "", true).command)).toEqual(
      Array(4).fill("next"),
    );
    expect(["PageUp", "ArrowLeft", "Backspace"].map((key) => readKey(key, "", true).command)).toEqual(
      Array(3).fill("previous"),
    );
    expect(["ArrowRight", "ArrowLeft", " "].map((key) => readKey(key, "", false).command)).toEqual([
      "later",
      "earlier",
      "play",
    ]);
    expect(["b", "B", "."].map((key) => readKey(key, "", true).command)).toEqual(Array(3).fill("blank"));
  });

  it("jump to the number that was typed before Enter, and forget it at any other key", () => {
    const one = readKey("1", "", true);
    const twelve = readKey("2", one.typed, true);
    expect(readKey("Enter", twelve.typed, true)).toEqual({ command: "jump", typed: "12" });
    expect(readKey("ArrowRight", "12", true)).toEqual({ command: "next", typed: "" });
    expect(readKey("4", "123", true).typed).toBe("234");
    expect(readKey("constructor", "", true).command).toBeNull();
  });
});

describe("places side by side that a link asks for", () => {
  it("may be of any province of the edition, and nothing is missing of them", () => {
    expect(parts("tinh=11&trang=places&noi=11.03160.14.03646~poor_rate")).toEqual([]);
  });

  it("are named one by one where the edition has none with the code; the others stand", () => {
    expect(parts("tinh=11&trang=places&noi=11.99999.38.03163~poor_rate.gone_rate")).toEqual([
      "place 99999",
      "place 38",
      "former 03163",
      "indicator gone_rate",
    ]);
  });
});
