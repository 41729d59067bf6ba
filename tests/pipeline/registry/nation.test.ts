import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findCatalogueProblems } from "../../../scripts/pipeline/check/catalogueIsWhole.ts";
import { planFiguresReconcile } from "../../../scripts/pipeline/check/planFiguresReconcile.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { nameOn } from "../../../scripts/pipeline/registry/provinces.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const CODES = readdirSync("data/registry/places");
const nation = await loadRegistry(new MemoryEffects(), { provinces: CODES });
const count = <T>(rows: readonly T[], key: (row: T) => string) =>
  rows.reduce<Record<string, number>>((all, row) => ({ ...all, [key(row)]: (all[key(row)] ?? 0) + 1 }), {});

/** Counts of the register of 2026, of the register of March 2025 and of the resolutions of 2025, as their notes state them. */
describe("the register of the whole country", () => {
  it("holds 34 provinces, 3,321 communes of today with 13 special zones, and 10,047 of before", () => {
    expect(nation.nation.map(({ code }) => code)).toEqual(CODES);
    expect(CODES).toHaveLength(34);
    // Tà Lèng, merged in 2020, stands beside the 10,047.
    expect(count(nation.communes, ({ scheme }) => scheme)).toEqual({ pre2025: 10_048, "2025": 3321 });
    const today = nation.communes.filter(({ scheme }) => scheme === "2025");
    expect(count(today, ({ type }) => type)).toEqual({ Xã: 2611, Phường: 697, "Đặc khu": 13 });
    expect(new Set(today.map(({ code }) => code)).size).toBe(3321);
    expect(today.filter(({ areaKm2, point }) => areaKm2 === null || point === null)).toEqual([]);
  });

  it("knows 696 districts of before, with the five of islands that had no communes", () => {
    expect(nation.districts).toHaveLength(696);
    const lived = new Set(nation.communes.map(({ district }) => district));
    expect(nation.districts.filter(({ code }) => !lived.has(code)).map(({ code }) => code)).toEqual([
      "318",
      "471",
      "498",
      "536",
      "755",
    ]);
  });

  it("leads every old commune into one of its own province, but those that no resolution or one source names", () => {
    expect(findCatalogueProblems(nation)).toEqual([]);
    const province = new Map(
      nation.communes.map(({ scheme, code, province: own }) => [`${scheme}/${code}`, own]),
    );
    for (const { oldCode, newCode } of nation.successions)
      expect(province.get(`2025/${newCode}`)).toBe(province.get(`pre2025/${oldCode}`));
    const linked = new Set([...nation.successions, ...nation.earlierChanges].map(({ oldCode }) => oldCode));
    const lost = nation.communes.filter(({ scheme, code }) => scheme === "pre2025" && !linked.has(code));
    expect(lost.map(({ code }) => code)).toEqual(["01304", "16387", "16408", "16411", "30622"]);
  });

  it("carries no figures by the links that one source alone names", () => {
    const single = nation.successions.filter(({ isToConfirm }) => isToConfirm === true);
    // 50 of 10,567, less five districts of islands, three of `unconfirmed-successions.csv`, and one into another province.
    expect(single).toHaveLength(41);
    expect(nation.successions).toHaveLength(10_567 - 9);
    expect(single.every(({ weight }) => weight === null)).toBe(true);
  });

  it("names a province as it was called on a date: Đồng Nai became a city on 30 April 2026", () => {
    const province = nation.provinces.find(({ code }) => code === "75");
    expect(province?.name.vi).toBe("Thành phố Đồng Nai");
    expect(province === undefined ? "" : nameOn(province, "2026-04-29").vi).toBe("Tỉnh Đồng Nai");
    expect(province === undefined ? "" : nameOn(province, "2026-04-30").en).toBe("Đồng Nai city");
  });

  it("gives a meridian to the 17 provinces that have one, and none to those merged across several", () => {
    expect(nation.provinces.filter(({ meridian }) => meridian !== null)).toHaveLength(17);
    expect(nation.provinces.find(({ code }) => code === "12")?.meridian).toBe(103);
    expect(nation.provinces.find(({ code }) => code === "08")?.meridian).toBeNull();
  });
});

describe("the register read for Lai Châu", () => {
  it("has nothing of another province but the list of all", async () => {
    const files: string[] = [];
    const effects = new MemoryEffects();
    const read = (path: string) => (files.push(path), effects.read(path));
    const registry = await loadRegistry({ read }, { provinces: ["12"] });
    expect(files.filter((path) => path.includes("/places/") && !path.includes("/places/12/"))).toEqual([]);
    expect(registry.communes.filter(({ scheme }) => scheme === "2025")).toHaveLength(38);
    for (const list of [
      registry.plans,
      registry.planFacts,
      registry.planChecks,
      registry.programmes,
      registry.targets,
      registry.zones,
      registry.poorDistricts,
      registry.termExamples,
    ] as readonly (readonly unknown[])[])
      expect(list).toEqual([]);
    // A count of the whole country, in no plan.
    expect(registry.contradictions.map(({ id }) => id)).toEqual(["OUT-05"]);
    expect(planFiguresReconcile(registry)).toEqual([]);
  });

  it("is one error for a code that is none", async () => {
    await expect(loadRegistry(new MemoryEffects(), { provinces: ["99", "98"] })).rejects.toMatchObject({
      problems: [{ check: "provinceIsKnown", values: { found: "99, 98" } }],
    });
  });
});
