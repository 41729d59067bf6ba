import { describe, expect, it } from "vitest";
import { programmesAreWhole } from "../../../scripts/pipeline/check/programmesAreWhole.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { inEnglish } from "../../support/told.ts";

const registry = await loadRegistry(new MemoryEffects());

describe(programmesAreWhole, () => {
  const [first, ...others] = registry.programmes;
  const withFirst = (change: object) => ({
    ...registry,
    programmes: [{ ...first, ...change } as (typeof registry.programmes)[number], ...others],
  });

  it("is silent about the register", () => {
    expect(programmesAreWhole(registry)).toEqual([]);
  });

  it.each([
    ["two programmes with one id", { id: "db.1" }, /"db\.1"; expected one programme an id/],
    [
      "parents that go round",
      { parent: "db.1" },
      /found "db, db\.1, .*; expected parents that lead to a plan and never go round in a circle/,
    ],
    ["years the wrong way round", { from: 2021, to: 2016 }, /a first year before the last/],
    ["parts beyond the total", { money: { ...first?.money, total: 5 } }, /expected at most 5 million/],
    [
      "communes left to a programme nobody knows",
      { coverage: { ...first?.coverage, eligibility: { anyOf: [], villages: false, outside: ["db.99"] } } },
      /a programme of the registry/,
    ],
    [
      "a rule nobody can read",
      { coverage: { ...first?.coverage, rule: "poor_rate > 30" } },
      /a rule such as "poor_rate >= 30"/,
    ],
    [
      "a rule on a rate nobody knows",
      { coverage: { ...first?.coverage, rule: "rich_rate >= 30" } },
      /an indicator of the registry/,
    ],
    ["a plan nobody knows", { plan: "plan-x" }, /a plan of the registry/],
    ["a contradiction nobody knows", { flags: ["INC-XX-01"] }, /a contradiction of the registry/],
  ])("finds %s", (_what, change, expected) => {
    expect(programmesAreWhole(withFirst(change)).map(inEnglish).join("\n")).toMatch(expected);
  });
});
