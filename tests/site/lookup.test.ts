import { describe, expect, it } from "vitest";
import { guess, makeLookup } from "../../src/site/lookup.ts";
import { makeFixturePlaces } from "../support/fixtureData.ts";

const PROVINCES = [{ code: "99", slug: "thu-nghiem" }];
const lookup = makeLookup(makeFixturePlaces(), PROVINCES, "vi");
const pathsOf = (address: string) => guess(lookup, address).map(({ path }) => path);

describe("an unknown address", () => {
  it("finds a commune by the words of the address, with or without a code", () => {
    expect(pathsOf("/xa/sin-thau")[0]).toBe("xa/99019-sin-thau/");
    expect(pathsOf("/atlas/xa/00000-sin-thau/index.html")[0]).toBe("xa/99019-sin-thau/");
    expect(pathsOf("/xa/S%C3%ADn%20Th%E1%BA%A7u")[0]).toBe("xa/99019-sin-thau/");
  });

  it("finds a commune by its code when the words say nothing", () => {
    expect(pathsOf("/xa/99019-khong-biet-dau/")).toEqual(["xa/99019-sin-thau/"]);
  });

  it("finds former names and districts, each at its own page", () => {
    expect(pathsOf("/xa/pa-my")).toEqual(["xa/03155-pa-my/"]);
    expect(pathsOf("/huyen/muong-nhe")).toEqual(["tinh/99-thu-nghiem/"]);
  });

  it("drops the last words until something fits", () => {
    expect(pathsOf("/xa/sin-thau-tinh-dien-bien")[0]).toBe("xa/99019-sin-thau/");
  });

  it("answers nothing to nothing, to nonsense and to a broken escape", () => {
    for (const address of ["/", "", "/xa/", "/%E0%A4%A", "/qqqqqqqq"]) expect(pathsOf(address)).toEqual([]);
  });

  it("leads to English pages in English", () => {
    const english = makeLookup(makeFixturePlaces(), PROVINCES, "en");
    expect(english("sin thau")[0]?.path).toBe("en/commune/99019-sin-thau/");
  });
});
