import { describe, expect, it } from "vitest";
import { rankValues } from "#domain/statistics/rank";

describe(rankValues, () => {
  it("gives ties the best rank and skips the next", () => {
    expect(rankValues([50, 70, 50, 10]).map((rank) => rank?.rank)).toEqual([2, 1, 2, 4]);
  });

  it("says how many were ranked, leaving out communes without a figure", () => {
    expect(rankValues([50, null, 10])).toEqual([
      { rank: 1, of: 2, tied: 1 },
      null,
      { rank: 2, of: 2, tied: 1 },
    ]);
  });
});
