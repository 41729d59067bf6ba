import { describe, expect, it } from "vitest";
import { findMissing, type Known } from "#domain/slides/missing";
import { readKey } from "#domain/slides/keys";

const known: Known = {
  provinces: new Map([
    [
      "11",
      {
        periods: new Set(["2015-MDP2016-2020", "2025-MDP2022-2025"]),
        communes: new Set(["03127", "03160"]),
      },
    ],
    ["14", { periods: new Set(["2025-MDP2022-2025"]), communes: new Set(["03646"]) }],
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
