import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Standard, StandardId } from "#domain/standard";
import { EXAMPLE_HOUSEHOLDS } from "#domain/standards/examples";
import { classifyHousehold, countDeprivations, type HouseholdClass } from "#domain/standards/household";

const standards = JSON.parse(readFileSync("data/registry/standards.json", "utf8")) as Standard[];

function standardOf(id: StandardId): Standard {
  const standard = standards.find((entry) => entry.id === id);
  if (standard === undefined) throw new Error(`no standard ${id}`);
  return standard;
}

const call = (id: StandardId, area: "rural" | "urban", income: number, deprived: number | null) =>
  classifyHousehold(standardOf(id), { area, income, deprived });

describe("a household under a standard", () => {
  it.each([
    ["Decision 59/2015: the line itself is poor, whatever is lacking", "rural", 700_000, 0, "poor"],
    ["above the line three deprivations make it poor", "rural", 700_001, 3, "poor"],
    ["above the line two leave it near-poor", "rural", 700_001, 2, "near-poor"],
    ["the minimum standard of living still counts", "rural", 1_000_000, 3, "poor"],
    ["above it no deprivation counts", "rural", 1_000_001, 10, "neither"],
    ["in town the lines are higher", "urban", 900_000, 0, "poor"],
    ["in town, too, the second line belongs to the near-poor", "urban", 1_300_000, 0, "near-poor"],
    ["and ends there", "urban", 1_300_001, 5, "neither"],
  ] as const)("2016-2020: %s", (_what, area, income, deprived, expected) => {
    expect(call("MDP2016-2020", area, income, deprived)).toBe(expected);
  });

  it.each([
    ["Decree 07/2021: low income alone is near-poor", "rural", 1_500_000, 0, "near-poor"],
    ["two deprivations are not enough", "rural", 1_500_000, 2, "near-poor"],
    ["three are", "rural", 1_500_000, 3, "poor"],
    ["above the line twelve deprivations do not count", "rural", 1_500_001, 12, "neither"],
    ["the line in town", "urban", 2_000_000, 3, "poor"],
    ["above it", "urban", 2_000_001, 3, "neither"],
  ] as const)("2021-2025: %s", (_what, area, income, deprived, expected) => {
    expect(call("MDP2022-2025", area, income, deprived)).toBe(expected);
  });

  it("2026-2030: an unknown list decides nothing below the line, and is not needed above it", () => {
    expect(call("MDP2027-2030", "rural", 2_200_000, null)).toBeNull();
    expect(call("MDP2027-2030", "rural", 2_200_001, null)).toBe("neither");
    expect(call("MDP2027-2030", "urban", 2_800_000, 3)).toBe("poor");
  });

  it("2011-2015: no text was found for the rural line, nor for how far the near-poor go", () => {
    expect(call("INC2011-2015", "urban", 500_000, 0)).toBe("poor");
    expect(call("INC2011-2015", "urban", 500_001, 0)).toBeNull();
    expect(call("INC2011-2015", "rural", 100_000, 0)).toBeNull();
  });

  it("takes an income standard whose two lines are known: poor, near-poor, neither", () => {
    const rule = {
      kind: "income",
      incomeLine: { rural: 100, urban: 200 },
      secondLine: { rural: 130, urban: 260 },
      deprivationsFrom: null,
    } as const;
    const answers = [100, 101, 130, 131].map((income) =>
      classifyHousehold(rule, { area: "rural", income, deprived: null }),
    );
    expect(answers).toEqual(["poor", "near-poor", "near-poor", "neither"]);
  });

  const DEPTH: Readonly<Record<HouseholdClass, number>> = { neither: 0, "near-poor": 1, poor: 2 };

  it.each(standards.map((standard) => [standard.label.en, standard] as const))(
    "is never called less poor for a lower income or one more deprivation: %s",
    (_label, standard) => {
      const household = fc.record({
        area: fc.constantFrom("rural" as const, "urban" as const),
        income: fc.integer({ min: 0, max: 4_000_000 }),
        deprived: fc.integer({ min: 0, max: 12 }),
      });
      fc.assert(
        fc.property(household, fc.integer({ min: 0, max: 2_000_000 }), fc.boolean(), (before, less, more) => {
          const after = {
            ...before,
            income: Math.max(0, before.income - less),
            deprived: before.deprived + (more ? 1 : 0),
          };
          const [first, second] = [classifyHousehold(standard, before), classifyHousehold(standard, after)];
          if (first !== null && second !== null) expect(DEPTH[second]).toBeGreaterThanOrEqual(DEPTH[first]);
        }),
      );
    },
  );
});

describe("what a household lacks", () => {
  const count = (id: StandardId, lacks: string[]) =>
    countDeprivations(standardOf(id), standardOf(id).dimensions, lacks);

  it("counts only what a standard asks about, each once", () => {
    expect(count("MDP2016-2020", ["toilet", "toilet", "nutrition", "health_care_access"])).toBe(2);
    expect(count("MDP2022-2025", ["toilet", "toilet", "nutrition", "health_care_access"])).toBe(2);
    expect(count("MDP2022-2025", ["toilet"])).toBe(1);
  });

  it("is nothing where income alone counts, and unknown where the list is", () => {
    expect(count("INC2011-2015", ["toilet"])).toBe(0);
    expect(count("MDP2027-2030", ["toilet"])).toBeNull();
  });

  it("is asked by every known list alike in the examples, so that only the rule differs", () => {
    for (const key of EXAMPLE_HOUSEHOLDS.flatMap(({ lacks }) => lacks))
      expect([key, count("MDP2016-2020", [key]), count("MDP2022-2025", [key])]).toEqual([key, 1, 1]);
  });

  it("shows four families of whom each is called differently by some standard", () => {
    const answers = EXAMPLE_HOUSEHOLDS.map((household) =>
      (["MDP2016-2020", "MDP2022-2025"] as const).map((id) =>
        classifyHousehold(standardOf(id), { ...household, deprived: count(id, [...household.lacks]) }),
      ),
    );
    expect(answers).toEqual([
      ["poor", "near-poor"],
      ["poor", "poor"],
      ["neither", "near-poor"],
      ["neither", "neither"],
    ]);
  });
});
