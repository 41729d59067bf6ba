import { describe, expect, it } from "vitest";
import { exportProfile } from "../../../src/features/profile/reading/exportProfile.ts";
import { makeCommuneProfile } from "../../../src/features/profile/reading/makeCommuneProfile.ts";
import { vi as words } from "../../../src/features/profile/vi.ts";
import { vi as messages } from "../../../src/words/vi.ts";
import { codeOf, NOW, OLD, prepare, type Communes } from "../../support/profileProvince.ts";

/** A has 400 poor of 1,000 households now and 300 under the older standard; D's count is withheld now. */
const FOUR: Communes = {
  names: ["A", "B", "C", "D"],
  measures: {
    total_households: {
      [OLD.id]: [4000, 1000, 1000, 1000, 1000],
      [NOW.id]: [4000, 1000, 1000, 1000, 1000],
    },
    poor_households: { [OLD.id]: [900, 300, 200, 250, 150], [NOW.id]: [903, 400, 250, 250, "s3"] },
  },
};
const province = prepare(FOUR);
const about = { words, messages, language: "vi", link: "https://vi.du/?xa=1" } as const;
const rows = (index: number) => exportProfile(makeCommuneProfile(province, codeOf(index)), about);
const ofRate = (index: number) => rows(index).filter((row) => row[1] === "poor_rate");

describe(exportProfile, () => {
  it("says what it is and where it comes from, then one row for each indicator and year", () => {
    const [title, , link, , heads] = rows(0);
    expect(title).toEqual([words.title(messages.commune(makeCommuneProfile(province, codeOf(0)).commune))]);
    expect(link).toEqual(["Địa chỉ của trang: https://vi.du/?xa=1"]);
    expect(heads).toHaveLength(10);
    expect(ofRate(0).map((row) => row.slice(5, 8))).toEqual([
      [30, 300, 1000],
      [40, 400, 1000],
    ]);
    expect(ofRate(0).map((row) => row[3])).toEqual([2021, 2025]);
  });

  it("gives every figure its status and its documents", () => {
    for (const row of ofRate(0)) {
      expect(row[8]).not.toBe("");
      expect(row[9]).not.toBe("");
    }
  });

  it("has a row without figures for what is withheld, never the number", () => {
    const [, now] = ofRate(3);
    expect(now?.slice(5, 9)).toEqual([null, null, null, messages.explore.status.suppressed]);
    expect(JSON.stringify(rows(3))).not.toMatch(/\b0[.,]3\b|,3,1000/);
  });
});
