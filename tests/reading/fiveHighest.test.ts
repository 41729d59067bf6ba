import { describe, expect, it } from "vitest";
import type { View } from "#domain/view";
import { readMap, readProvince } from "../../src/paper/mapPack/province.ts";
import { nameFiveHighest } from "../../src/reading/fiveHighest.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

const files = makeFixtureFiles();
const read = (file: string) => Promise.resolve(structuredClone(files.get(file)));
const province = await readProvince(read, { code: "99", language: "vi", site: "" });

const ALL = { classes: [], range: null };

function open(asked: Partial<View> = {}) {
  const found = readMap(province, asked);
  if (found === null) throw new Error("the fixture has this view");
  return found.exploration;
}

describe("what a wall names", () => {
  it("is at most five places, the highest first, with whole numbers", () => {
    const exploration = open();
    const { labels, named } = nameFiveHighest(exploration, ALL, "vi");
    const values = named.map((index) => exploration.rows[index]?.value.value ?? NaN);
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThanOrEqual(5);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const known = exploration.rows.flatMap(({ value }) => value.value ?? []);
    expect(values[0]).toBe(Math.max(...known));
    for (const index of named) expect(labels[index]).toMatch(/^\S.* \d+%$/);
    expect(labels.filter((label) => label !== "")).toHaveLength(named.length);
  });

  it("is what fell most where the map shows a change, with the sign", () => {
    const exploration = open({ since: "2021-MDP2022-2025" });
    const { labels, named } = nameFiveHighest(exploration, ALL, "vi");
    const values = named.map((index) => exploration.rows[index]?.value.value ?? NaN);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    // Of a hundred of what they were, poor households of the fourth commune fall from 80 to 70: 57,6 % to 50,4 %.
    expect(labels[named[0] ?? -1]).toBe("Nậm Kè -7,2\u00A0điểm %");
  });

  it("is never a place outside the range of values on show", () => {
    const exploration = open();
    const { named } = nameFiveHighest(exploration, { classes: [], range: "~20" }, "vi");
    expect(named.length).toBeGreaterThan(0);
    for (const index of named) expect(exploration.rows[index]?.value.value).toBeLessThanOrEqual(20);
  });

  it("is never a place that is withheld, nor one outside the classes on show", () => {
    const exploration = open();
    const hidden = exploration.rows.filter(({ value }) => value.value === null).map(({ index }) => index);
    expect(hidden.length).toBeGreaterThan(0);
    const top = exploration.rows[nameFiveHighest(exploration, ALL, "vi").named[0] ?? 0]?.bin ?? -1;
    const others = [0, 1, 2, 3, 4, 5].filter((bin) => bin !== top);
    const { named } = nameFiveHighest(exploration, { classes: others, range: null }, "vi");
    expect(named.map((index) => exploration.rows[index]?.bin)).not.toContain(top);
    expect(named.filter((index) => hidden.includes(index))).toEqual([]);
  });
});
