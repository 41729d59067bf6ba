import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion } from "#domain/planner/criteria";
import {
  cleanName,
  formatScenario,
  LONGEST_NAME,
  parseScenario,
  type Scenario,
} from "#domain/planner/scenario";

const rules = fc.record({
  basis: fc.constantFrom("household" as const, "commune" as const),
  unitCost: fc.integer({ min: 1, max: 5_000_000 }),
  serves: fc.constantFrom("poor" as const, "all" as const),
});
const measure = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,20}$/);
const bound = fc.option(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100),
  { nil: null },
);
const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({ kind: fc.constant("range" as const), measure, from: bound, to: bound }),
  fc.record({ kind: fc.constant("top" as const), measure, count: fc.integer({ min: 0, max: 4000 }) }),
  fc.record({ kind: fc.constant("attribute" as const), attribute: measure, has: fc.boolean() }),
);
const scenario: fc.Arbitrary<Scenario> = fc.record({
  name: fc.string({ unit: "grapheme", maxLength: 50 }).map((name) => cleanName(name).slice(0, LONGEST_NAME)),
  groups: fc.array(fc.array(criterion, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
  need: measure,
  cut: fc.record({
    kind: fc.constant("budget" as const),
    money: fc.integer({ min: 0, max: 10_000_000 }),
  }),
  rules,
});

describe("a plan in an address", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(scenario, (plan) => {
        const back = parseScenario(formatScenario(plan));
        expect(back).toEqual({ ...plan, name: cleanName(plan.name) });
      }),
    );
  });

  it("is read tolerantly: nothing throws, and amounts stay within reason", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const plan = parseScenario(text);
        if (plan !== null) expect(plan.rules.unitCost).toBeGreaterThan(0);
      }),
    );
    expect(parseScenario("")).toBeNull();
    expect(parseScenario("~poor_rate~n999999999~h0p~")).toMatchObject({
      cut: { count: 4000 },
      rules: { unitCost: 10_000 },
    });
    expect(
      parseScenario("r(__proto__(1(2*q(x*constructor(poor_rate(1*t(poor_rate(-3~poor_rate~n5~h1p~"),
    ).toMatchObject({
      groups: [],
    });
  });

  it("can stand in an address whatever its name, also where a name is cut within a sign", () => {
    for (const name of ["x".repeat(LONGEST_NAME - 1) + "🌾", "\ud83c"])
      expect(() => encodeURIComponent(cleanName(name))).not.toThrow();
    expect(cleanName("x".repeat(LONGEST_NAME - 2) + "🌾")).toHaveLength(LONGEST_NAME);
  });

  it("keeps names as text, without marks that turn the reading direction", () => {
    const plan = parseScenario("~poor_rate~n5~h1p~\u202e<b>Xã\u0000 nghèo</b>~~");
    expect(plan?.name).toBe("<b>Xã nghèo</b> ");
  });
});
