import { describe, expect, it } from "vitest";
import { findPlaces, makeSearchEntries } from "#domain/search";
import { findSought, isClose, isNear, type Sought } from "#domain/searchEverything";
import { prepareText } from "#domain/searchText";
import { makePlacesFile } from "../../scripts/pipeline/publish/places.ts";
import { makeProgrammesFile } from "../../scripts/pipeline/publish/programmes.ts";
import { makeSupportFile } from "../../scripts/pipeline/publish/support.ts";
import {
  seekFacts,
  seekIndicators,
  seekPages,
  seekProgrammes,
  seekProvinces,
} from "../../src/app/search/sought.ts";
import { findTerms } from "../../src/features/shared/terms/findTerms.ts";
import { readRegistry } from "../support/exampleBuild.ts";

const registry = await readRegistry();
const DIEN_BIEN = "11";
const places = makeSearchEntries(makePlacesFile(registry, [DIEN_BIEN, "04", "14", "38"]));
const file = makeProgrammesFile(registry);
const indicators = seekIndicators(registry.indicators, null);

const placesOf = (query: string) =>
  findPlaces(places, query, DIEN_BIEN).map((found) =>
    found.kind === "district"
      ? `${found.entry.type} ${found.entry.name}`
      : [`${found.place.type} ${found.place.name}`, ...found.by.map(({ name }) => name)].join(" < "),
  );
function namesOf<Item>(
  sought: readonly Sought<Item>[],
  query: string,
  name: (item: Item) => string,
): string[] {
  return findSought(sought, prepareText(query), 5).map(({ item }) => name(item));
}

describe("the search of everything, over the four provinces", () => {
  it("leads 'muong nhe' to the commune first, then to the district of old and what it became, each once", () => {
    const found = placesOf("muong nhe");
    expect(found[0]).toBe("Xã Mường Nhé");
    expect(found[1]).toBe("Huyện Mường Nhé");
    expect(found).toContain("Xã Sín Thầu < Mường Nhé");
    expect(new Set(found.map((line) => line.split(" < ")[0])).size).toBe(found.length);
  });

  it("leads the town of Mường Lay to the ward that took it in", () => {
    expect(placesOf("thị xã Mường Lay")[0]).toBe("Phường Mường Lay < Mường Lay");
    expect(placesOf("muong lay")[0]).toBe("Phường Mường Lay");
    expect(placesOf("huyện Mường Nhé")[0]).toBe("Huyện Mường Nhé");
    expect(placesOf("tx muong lay")).toEqual(placesOf("thị xã Mường Lay"));
  });

  it("forgives a letter in a name of four and more, and says that it is near", () => {
    const [first] = findPlaces(places, "muong nhee", DIEN_BIEN);
    expect(first).toMatchObject({ kind: "commune", place: { name: "Mường Nhé" } });
    expect(first !== undefined && isNear(first)).toBe(true);
  });

  it("finds a province with and without its type, in both languages", () => {
    const entries = registry.provinces.map(({ code, name }) => ({ code, name }));
    const sought = seekProvinces(entries as unknown as Parameters<typeof seekProvinces>[0]);
    for (const query of ["son la", "tinh son la", "Sơn La province"])
      expect(
        namesOf(sought, query, ({ code }) => code),
        query,
      ).toEqual(["14"]);
  });

  it("finds indicators by a lack, by the letters that offices write, by their official name", () => {
    const first = (query: string) => namesOf(indicators, query, ({ id }) => id)[0];
    expect(first("nhà tiêu")).toBe("poor_dep_toilet_rate");
    expect(first("bhyt")).toBe("poor_dep_health_insurance_rate");
    expect(first("nghèo đa chiều")).toBe("multidimensional_rate");
    expect(placesOf("bhyt")).toEqual([]);
  });

  it("finds pages and terms by 'so lieu', the page of sources first", () => {
    expect(namesOf(seekPages(["Bộ trình chiếu"]), "so lieu", String)).toEqual(["sources", "ban-so-lieu"]);
    expect(namesOf(seekPages(["Bộ trình chiếu"]), "bo trinh chieu", String)).toEqual(["slides"]);
    expect(findTerms("so lieu", "vi").map(({ id }) => id)).toContain("khong-co-so-lieu");
    expect(findTerms("nghèo đa chiều", "vi")[0]?.id).toBe("ngheo-da-chieu");
    expect(findTerms("ngeo da chieu", "vi")[0]?.id).toBe("ngheo-da-chieu");
  });

  it("finds programmes of the province on show before those of the others", () => {
    const found = findSought(seekProgrammes(file, "14", null), prepareText("giam ngheo ben vung"), 5);
    expect(found[0]?.item.plan).toBe("plan-sonla-2544-qd-ubnd-2022");
  });

  it("finds a figure that a plan prints, and the programme that states it", () => {
    const [fact] = findSought(seekFacts(file, DIEN_BIEN), prepareText("ty le ho ngheo muc tieu"), 5);
    expect(fact?.item.figure).toMatchObject({ id: "F-DB-057", value: 33, unit: "percent" });
    expect(fact?.item.programme.facts).toContain("F-DB-057");
  });

  it.each([
    ["nhà tiêu", ["db.1.4", "cb.cs4", "th.3.4", "sl", "db"]],
    ["nha ve sinh", ["db.1.4", "cb.cs4"]],
    ["BHYT", ["db.1.1", "cb.cs3", "th.3.2"]],
    ["vắc xin", ["db", "ml"]],
    ["bác sĩ", ["db", "ml"]],
    ["600.000", ["db.1.2"]],
    ["health insurance", ["db.1.1", "cb.cs3"]],
  ])("finds by '%s' what is about it", (query, expected) => {
    const sought = seekProgrammes(file, DIEN_BIEN, makeSupportFile(registry));
    const found = findSought(sought, prepareText(query), 20).map(({ item }) => item.id);
    for (const id of expected) expect(found, query).toContain(id);
    const bare = findSought(seekProgrammes(file, DIEN_BIEN, null), prepareText("nhà tiêu"), 20);
    expect(bare.filter(isClose)).toEqual([]);
  });

  it("finds a programme by its name before those that only speak of it", () => {
    const sought = seekProgrammes(file, DIEN_BIEN, makeSupportFile(registry));
    const [first, ...others] = findSought(sought, prepareText("trợ giúp pháp lý"), 20);
    expect(first?.item.id).toBe("db.4.5");
    expect(others.map(({ item }) => item.id)).toContain("cb.cs5");
  });

  it.each([
    ["600.000", "F-DB-094"],
    ["vắc xin", null],
    ["bác sĩ", null],
    ["19.002,84", null],
  ])("finds a figure of a plan by '%s'", (query, id) => {
    const found = findSought(seekFacts(file, DIEN_BIEN), prepareText(query), 20);
    expect(found.length).toBeGreaterThan(0);
    if (id !== null) expect(found.map(({ item }) => item.figure.id)).toContain(id);
  });
});
