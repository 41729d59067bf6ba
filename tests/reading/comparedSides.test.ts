import { describe, expect, it } from "vitest";
import type { View } from "#domain/view";
import { readMap, readProvince } from "../../src/paper/mapPack/province.ts";
import { orderSides, readComparison, type Side } from "../../src/reading/comparedSides.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

const files = makeFixtureFiles();
const read = (file: string) => Promise.resolve(structuredClone(files.get(file)));
const province = await readProvince(read, { code: "99", language: "vi", site: "" });

/** Both sides of a pair in the fixture, whose poor households fall by a tenth of the first year's at each period: 2.080, 1.664, 1.456 of 8.000. */
function compare(asked: Partial<View>) {
  const reading = readMap(province, { layout: "pair", ...asked });
  if (reading?.second == null) throw new Error("a pair has two sides");
  const { choice, exploration, second, largest } = reading;
  const first: Side = { id: "first", reading: exploration, of: choice, largest };
  return orderSides(first, {
    id: "second",
    reading: second.exploration,
    of: second.choice,
    largest: second.largest,
  });
}

describe("two maps side by side", () => {
  it("have the earlier year on the left, whichever of them was chosen first", () => {
    const [early, late] = ["2021-MDP2022-2025", "2025-MDP2022-2025"];
    for (const asked of [
      { period: late, secondPeriod: early },
      { period: early, secondPeriod: late },
    ]) {
      const [left, right] = compare(asked);
      expect([left.of.period.id, right.of.period.id]).toEqual([early, late]);
    }
  });

  it("say what came between, later minus earlier, of the province, its households and the commune at hand", () => {
    const sides = compare({ period: "2025-MDP2022-2025", secondPeriod: "2021-MDP2022-2025" });
    const found = readComparison(sides, 0);
    expect(found).toMatchObject({
      province: {
        left: { value: expect.closeTo(20.8, 10) as number },
        right: { value: expect.closeTo(18.2, 10) as number },
        difference: { value: expect.closeTo(-2.6, 10) as number },
      },
      counts: { difference: { value: 1456 - 1664 } },
    });
    const [from, to] = sides.map(({ reading }) => reading?.rows[0]?.value.value ?? NaN);
    expect(found?.commune?.difference?.value).toBeCloseTo((to ?? NaN) - (from ?? NaN), 10);
    expect(readComparison(sides, -1)?.commune).toBeNull();
  });

  it.each([
    ["two standards", { period: "2025-MDP2022-2025", secondPeriod: "2020-MDP2016-2020" }],
    ["two indicators", { period: "2025-MDP2022-2025", second: "near_poor_rate" }],
    ["one year twice", { period: "2025-MDP2022-2025", secondPeriod: "2025-MDP2022-2025" }],
  ])("say no difference of %s", (_, asked) => {
    const found = readComparison(compare(asked), 0);
    expect(found?.province.difference).toBeNull();
    expect(found?.commune?.difference).toBeNull();
    expect(found?.counts?.difference ?? null).toBeNull();
  });
});
