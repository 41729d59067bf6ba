import { isHashed, isOfProvince, listKept, listOvertaken } from "#domain/offline";
import { describe, expect, it } from "vitest";

const files = [
  ["index.html", 1_000],
  ["404.html", 1_000],
  ["assets/index-Ab_1-xYz.js", 100_000],
  ["fonts/inter-latin-400-normal.woff2", 24_000],
  ["fonts/inter-OFL.txt", 4_000],
  ["data/catalogue.json", 34_000],
  ["data/places.5fbb981a.json", 150_000],
  ["data/series-11-core.b64e3b33.json", 400_000],
  ["data/topology-11.90d2f9cd.json", 400_000],
  ["data/v1/everything.csv", 90_000_000],
  ["data/v1/datapackage.json", 50_000],
  ["data/catalogue.json.br", 4_000],
  ["xa/03160-muong-nhe/index.html", 60_000],
  ["background.pmtiles", 80_000_000],
] as const;
const built = files.map(([path, size]) => ({ path, size }));
const kept = (limit?: number) => listKept(built, limit).map(({ path }) => path);

describe("what a browser keeps at the first visit", () => {
  it("is the atlas with all its data, not pages built ahead, bulk files or packed copies", () => {
    expect(kept()).toEqual([
      "index.html",
      "assets/index-Ab_1-xYz.js",
      "fonts/inter-latin-400-normal.woff2",
      "data/catalogue.json",
      "data/places.5fbb981a.json",
      "data/series-11-core.b64e3b33.json",
      "data/topology-11.90d2f9cd.json",
      // What the page of open data is made from; the tables themselves are too much.
      "data/v1/datapackage.json",
    ]);
  });

  it("leaves the data of provinces to their opening where the edition is large", () => {
    expect(kept(900_000)).not.toContain("data/series-11-core.b64e3b33.json");
    expect(kept(900_000)).toContain("data/places.5fbb981a.json");
    for (const name of ["topology-11", "facts-11", "coverage-11", "slides-11", "series-11-near-deprivation"])
      expect(isOfProvince(`data/${name}.90d2f9cd.json`), name).toBe(true);
    for (const name of ["places", "details", "programmes"])
      expect(isOfProvince(`data/${name}.5fbb981a.json`), name).toBe(false);
  });

  it("knows a name that never changes its content", () => {
    expect(isHashed("assets/index-Ab_1-xYz.js")).toBe(true);
    expect(isHashed("data/places.5fbb981a.json")).toBe(true);
    for (const name of ["index.html", "data/catalogue.json", "fonts/inter-latin-400-normal.woff2", "sw.js"])
      expect(isHashed(name), name).toBe(false);
  });

  it("drops a file that another of the same name has overtaken, and no other province's", () => {
    const held = [
      "data/facts-11.00000000.json",
      "data/facts-04.11111111.json",
      "data/facts-11.22222222.json",
    ];
    expect(listOvertaken(held, ["data/facts-11.22222222.json"])).toEqual(["data/facts-11.00000000.json"]);
  });
});
