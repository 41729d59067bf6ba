import { describe, expect, it } from "vitest";
import type { PublishedStandard } from "#domain/dataset";
import type { DetailsFile } from "#domain/publishedFiles";
import { isOpeningCount, makeFlows } from "../../../src/features/profile/reading/flows.ts";
import { codeOf, makeTable, NOW, OLD, OPENING } from "../../support/profileProvince.ts";

/** Form 7.2 of A: 120 - 30 - 12 - 3 + 4 + 2 + 6 + 1 = 88. B has a withheld term, C a wrong one. */
const table = makeTable({
  names: ["A", "B", "C"],
  measures: {
    poor_households: {
      [OLD.id]: [260, 88, 90, 82],
      [OPENING.id]: [260, 88, 90, 82],
      [NOW.id]: [257, 88, 87, 82],
    },
    poor_start: { [OLD.id]: [300, 100, 100, 100], [NOW.id]: [360, 120, 120, 120] },
    poor_exited: { [OLD.id]: [60, 20, 20, 20], [NOW.id]: [126, 42, 42, 42] },
    poor_to_near: { [NOW.id]: [90, 30, 30, 30] },
    poor_above_near_line: { [NOW.id]: [36, 12, 12, 12] },
    poor_other_decrease: { [NOW.id]: [9, 3, "s", 3] },
    poor_relapsed: { [OLD.id]: [3, 3, 0, 0], [NOW.id]: [12, 4, 4, 4] },
    poor_new: { [OLD.id]: [17, 5, 10, 2], [NOW.id]: [6, 2, 2, 2] },
    poor_from_near: { [NOW.id]: [18, 6, 6, 6] },
    poor_other_increase: { [NOW.id]: [3, 1, 1, 0] },
  },
});
const read = (index: number, period: string = NOW.id) => makeFlows(table, period, codeOf(index))[0];

describe(isOpeningCount, () => {
  const details = { rules: { "MDP2022-2025": { openingYear: 2021 } } } as unknown as DetailsFile;
  const standard = { id: "MDP2022-2025" } as PublishedStandard;

  it("is the one at the end of 2021 under the standard of 2022, no later year and no other standard", () => {
    expect(isOpeningCount({ details, period: OPENING, standard })).toBe(true);
    expect(isOpeningCount({ details, period: NOW, standard })).toBe(false);
    const earlier = { id: "MDP2016-2020" } as PublishedStandard;
    expect(isOpeningCount({ details, period: OLD, standard: earlier })).toBe(false);
  });
});

describe(makeFlows, () => {
  it("takes the two ways out apart and not their sum as well", () => {
    expect(read(0)?.lines.map(({ name, sign, cell }) => [name, sign, cell.value])).toEqual([
      ["to_near", -1, 30],
      ["above_near_line", -1, 12],
      ["other_decrease", -1, 3],
      ["relapsed", 1, 4],
      ["new", 1, 2],
      ["from_near", 1, 6],
      ["other_increase", 1, 1],
    ]);
    expect(read(0)?.start.value).toBe(120);
    expect(read(0)?.end.value).toBe(88);
    expect(read(0)?.balances).toBe(true);
  });

  it("has the short form of the old standard: start, out, back, new", () => {
    expect(read(0, OLD.id)?.lines.map(({ name }) => name)).toEqual(["exited", "relapsed", "new"]);
    expect(read(0, OLD.id)?.balances).toBe(true);
  });

  it("does not try a sum that lacks a term, and says when a whole one fails", () => {
    expect(read(1)?.balances).toBeNull();
    expect(read(2)?.balances).toBe(false);
  });

  it("has no movements at an opening count, and none of near-poor households that no form has", () => {
    expect(makeFlows(table, OPENING.id, codeOf(0))).toEqual([]);
    expect(makeFlows(table, NOW.id, codeOf(0)).map(({ of }) => of)).toEqual(["poor"]);
  });
});
