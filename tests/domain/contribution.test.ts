import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLeading, shareDeprivations } from "#domain/statistics/contribution";

/** Poor households of Điện Biên at the end of 2015 by what they lack, as its plan for 2016 to 2020 prints them. */
const PRINTED = readFileSync("data/registry/official.csv", "utf8")
  .split("\n")
  .map((line) => line.split(","))
  .map(([, , place, , , , date, , measure = "", value]) => ({ place, date, measure, count: Number(value) }))
  .filter(({ place, date }) => place === "11" && date === "2015-12-31")
  .filter(({ measure }) => measure.startsWith("poor_dep_") && !measure.endsWith("_rate"));

describe("what each deprivation makes up of all", () => {
  const counts = PRINTED.map(({ count }) => count);
  const shareOf = (measure: string) =>
    shareDeprivations(counts)?.[PRINTED.findIndex((row) => row.measure === measure)];

  it("is 29.88 % for toilets in Điện Biên at the end of 2015: 49,782 of 166,609 that poor households lack", () => {
    expect(counts).toHaveLength(10);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(166_609);
    expect(shareOf("poor_dep_toilet")).toBeCloseTo(29.8795, 3);
    expect(shareOf("poor_dep_health_insurance")).toBeCloseTo(0.2077, 3);
  });

  it("adds to 100, whatever the counts", () => {
    const some = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, (list) => {
        const shares = shareDeprivations(list);
        if (list.every((count) => count === 0)) expect(shares).toBeNull();
        else expect(shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
      }),
    );
  });

  it("is not known where one count is not: the rest would add to 100 without it", () => {
    expect(shareDeprivations([40, null, 60])).toBeNull();
    expect(shareDeprivations([0, 0])).toBeNull();
  });

  it("is led by toilets in Điện Biên, and says of ties that they are ties and of unknown counts how many", () => {
    const [leader = -1] = findLeading(counts).at;
    expect(PRINTED[leader]?.measure).toBe("poor_dep_toilet");
    expect(findLeading([3, 7, null, 7])).toEqual({ at: [1, 3], unknown: 1 });
    expect(findLeading([0, 0, null])).toEqual({ at: [], unknown: 1 });
  });
});
