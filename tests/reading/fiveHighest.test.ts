import { describe, expect, it } from "vitest";
import type { View } from "#domain/view";
import { readMap, readProvince } from "../../src/paper/mapPack/province.ts";
import { nameFiveHighest } from "../../src/reading/fiveHighest.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

const files = makeFixtureFiles();
const read = (file: string) => Promise.resolve(structuredClone(files.get(file)));
const province = await readProvince(read, { code: "99", language: "vi", site: "" });

function open(asked: Partial<View> = {}) {
  const found = readMap(province, asked);
  if (found === null) throw new Error("the fixture has this view");
  return found.exploration;
}

describe("what a wall names", () => {
  it("is at most five places, the highest first, with whole numbers", () => {
    const exploration = open();
    const { labels, named } = nameFiveHighest(exploration, [], "vi");
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
    const { labels, named } = nameFiveHighest(exploration, [], "vi");
    const values = named.map((index) => exploration.rows[index]?.value.value ?? NaN);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(labels[named[0] ?? -1]).toMatch(/-\d+\sđiểm %$/);
  });

  it("is never a place that is withheld, nor one outside the classes on show", () => {
    const exploration = open();
    const hidden = exploration.rows.filter(({ value }) => value.value === null).map(({ index }) => index);
    expect(hidden.length).toBeGreaterThan(0);
    const top = exploration.rows[nameFiveHighest(exploration, [], "vi").named[0] ?? 0]?.bin ?? -1;
    const others = [0, 1, 2, 3, 4, 5].filter((bin) => bin !== top);
    const { named } = nameFiveHighest(exploration, others, "vi");
    expect(named.map((index) => exploration.rows[index]?.bin)).not.toContain(top);
    expect(named.filter((index) => hidden.includes(index))).toEqual([]);
  });
});
