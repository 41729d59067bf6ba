import { describe, expect, it } from "vitest";
import { findPlaces, makeSearchEntries, searchPlaces } from "#domain/search";
import { makeFixturePlaces } from "../support/fixtureData.ts";

const entries = makeSearchEntries(makeFixturePlaces());
const find = (query: string) =>
  searchPlaces(entries, query, "99").map(({ entry }) => `${entry.kind} ${entry.name}`);

describe(searchPlaces, () => {
  it("finds Nậm Kè typed without accents, today's commune before the former one", () => {
    expect(find("nam ke").slice(0, 2)).toEqual(["commune Nậm Kè", "former Nậm Kè"]);
  });

  it("takes the type word along or leaves it", () => {
    expect(find("xã Sín Thầu")[0]).toBe("commune Sín Thầu");
  });

  it("forgives one slip in a long name, none in a short one", () => {
    expect(find("tua chuo")[0]).toBe("commune Tủa Chùa");
    expect(find("pux")).toEqual([]);
  });

  it("leads a former name to its successor", () => {
    const [hit] = searchPlaces(entries, "pa my", "99");
    expect(hit?.entry.kind).toBe("former");
    expect(hit?.entry.successors.map(({ name }) => name)).toEqual(["Nậm Kè"]);
  });

  it("finds the district of old with the communes it went into", () => {
    const [hit] = searchPlaces(entries, "huyện mường nhé", "99");
    expect(hit?.entry).toMatchObject({ kind: "district", type: "Huyện" });
    expect(hit?.entry.successors).toHaveLength(2);
  });

  it("takes the type word of a former town or city along", () => {
    const known = makeFixturePlaces();
    const towns = makeSearchEntries({
      ...known,
      districts: [
        ...known.districts,
        { code: "095", name: "Thị xã Mường Lay", province: "99" },
        { code: "116", name: "Thành phố Sơn La", province: "99" },
      ],
    });
    const name = (query: string) => searchPlaces(towns, query, "99")[0]?.entry.name;
    expect([name("thị xã Mường Lay"), name("thanh pho son la")]).toEqual(["Mường Lay", "Sơn La"]);
  });

  it("answers nothing for nothing", () => {
    expect(find("  ")).toEqual([]);
    expect(find("<img src=x>")).toEqual([]);
  });
});

describe(findPlaces, () => {
  const lines = (query: string) =>
    findPlaces(entries, query, "99").map((found) =>
      found.kind === "district"
        ? `${found.entry.type} ${found.entry.name}: ${String(found.entry.successors.length)}`
        : [found.place.name, ...found.by.map(({ name }) => name)].join(" < "),
    );

  it("has each commune of today once, though its former name fits as well", () => {
    expect(lines("nam ke")).toEqual(["Nậm Kè"]);
  });

  it("names the former commune that leads there", () => {
    expect(lines("pa my")[0]).toBe("Nậm Kè < Pá Mỳ");
  });

  it("puts a district of old before the communes that it became", () => {
    const [district, ...communes] = lines("huyện mường nhé");
    expect(district).toBe("Huyện Mường Nhé: 2");
    expect(communes).toHaveLength(2);
  });

  it("knows type words however they are shortened, before or behind", () => {
    expect([lines("TT Sin Thau")[0], lines("tx muong nhe")[0], lines("Sin Thau commune")[0]]).toEqual([
      "Sín Thầu",
      "Huyện Mường Nhé: 2",
      "Sín Thầu",
    ]);
  });
});
