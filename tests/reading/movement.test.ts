import { describe, expect, it } from "vitest";
import type { View } from "#domain/view";
import { readMap, readProvince } from "../../src/paper/mapPack/province.ts";
import { earlierYears, findReference } from "../../src/reading/change.ts";
import { readMovement } from "../../src/reading/movement.ts";
import { sortRows } from "../../src/reading/sortRows.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

const files = makeFixtureFiles();
const read = (file: string) => Promise.resolve(structuredClone(files.get(file)));
const province = await readProvince(read, { code: "99", language: "vi", site: "" });

function open(asked: Partial<View>) {
  const found = readMap(province, asked);
  if (found === null) throw new Error("the fixture has this view");
  const { choice, exploration } = found;
  const view = { secondPeriod: asked.secondPeriod ?? null };
  return {
    choice,
    rows: exploration.rows,
    view,
    movement: readMovement(province.table, choice, exploration.rows, view),
  };
}

describe("the year a view is set against", () => {
  const last = { period: "2025-MDP2022-2025" };

  it("is the year before of the same standard, unless a year before was asked for", () => {
    const { choice } = open(last);
    const [first, before] = [earlierYears(choice)[0], earlierYears(choice).at(-1)];
    expect(findReference(choice, { secondPeriod: null })).toBe(before);
    expect(findReference(choice, { secondPeriod: first?.id ?? "" })).toBe(first);
  });

  it.each([
    ["a year of another standard", "2020-MDP2016-2020"],
    ["the year on show", "2025-MDP2022-2025"],
    ["a year that nobody knows", "1999-MDP1990"],
  ])("is not %s", (_, secondPeriod) => {
    const { choice } = open(last);
    expect(findReference(choice, { secondPeriod })).toBe(earlierYears(choice).at(-1));
  });

  it("is none at the first year of a standard", () => {
    const { choice, movement } = open({ period: "2021-MDP2022-2025" });
    expect(findReference(choice, { secondPeriod: null })).toBeUndefined();
    expect(movement).toBeNull();
  });

  it("is the one the map itself shows a change since, and then no column repeats it", () => {
    const { choice, movement } = open({ ...last, since: "2021-MDP2022-2025" });
    expect(findReference(choice, { secondPeriod: null })?.id).toBe("2021-MDP2022-2025");
    expect(movement).toBeNull();
  });
});

describe("what came of the communes", () => {
  it("is later minus earlier beside the value of now, and orders the ranking", () => {
    const { rows, movement } = open({ period: "2025-MDP2022-2025", secondPeriod: "2021-MDP2022-2025" });
    const { since, changes, paths } = movement ?? { since: NaN, changes: [], paths: [] };
    expect(since).toBe(2021);
    // Poor households of the fourth commune fall from 80 to 70 of a hundred of what they were: 576 to 504 in 1.000.
    expect(changes[3]?.value).toBeCloseTo(-7.2);
    expect(paths[3]?.at(0)).toBeCloseTo(57.6);
    expect(paths[3]?.at(-1)).toBeCloseTo(50.4);
    const sorted = sortRows(rows, { column: "change", descending: false }, changes);
    const ordered = sorted.map(({ index }) => changes[index]?.value ?? null);
    const known = ordered.flatMap((value) => value ?? []);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(ordered.at(-1)).toBeNull();
  });

  it("is never told of a commune whose figures are withheld", () => {
    const { movement } = open({ period: "2025-MDP2022-2025" });
    expect(movement?.changes[2]).toMatchObject({ value: null, status: "suppressed" });
    expect(movement?.paths[2]?.at(-1)).toBeNull();
  });
});
