import { describe, expect, it } from "vitest";
import { targetsAreWhole } from "../../../scripts/pipeline/check/targetsAreWhole.ts";
import { inEnglish, refusalOf } from "../../support/told.ts";
import { makeProgrammesFile } from "../../../scripts/pipeline/publish/programmes.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import type { Target } from "#domain/targets/target";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());

describe("targets of the five plans", () => {
  it("are twelve, each of a plan, and whole", () => {
    expect(registry.targets).toHaveLength(12);
    expect(new Set(registry.targets.map(({ plan }) => plan)).size).toBe(5);
    expect(targetsAreWhole(registry)).toEqual([]);
  });

  it("carry the numbers of their figures and no other", () => {
    const facts = new Map(registry.planFacts.map(({ id, value }) => [id, value]));
    for (const { id, value, baseline, facts: own } of registry.targets) {
      const printed = own.map((fact) => facts.get(fact));
      expect([id, printed]).toEqual([id, expect.arrayContaining([value.low, value.high])]);
      if (baseline.basis === "printed")
        expect([id, printed]).toEqual([id, expect.arrayContaining([baseline.percent])]);
    }
  });

  it("leave no figure of a poor rate to come without a target", () => {
    const covered = new Set(registry.targets.flatMap(({ facts }) => facts));
    const rates = registry.planFacts.filter(
      ({ kind, measure }) => kind === "target" && measure.startsWith("poor_rate"),
    );
    expect(rates.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it("are published with the figures they rest on and the districts they name", () => {
    const file = makeProgrammesFile(registry);
    expect(file.targets).toEqual(registry.targets);
    const figures = new Set(file.figures.map(({ id }) => id));
    for (const { facts } of file.targets) for (const fact of facts) expect(figures).toContain(fact);
    expect(file.districts["127"]).toBe("Huyện Sốp Cộp");
    expect(Object.keys(file.reach)).toEqual(expect.arrayContaining(["095", "119", "127"]));
  });
});

describe(targetsAreWhole, () => {
  const [first, ...others] = registry.targets as [Target, ...Target[]];
  const told = (change: Partial<Target>) =>
    targetsAreWhole({ ...registry, targets: [...others, { ...first, ...change }] }).map(inEnglish);

  it("names the entry, what was expected and what to do", () => {
    expect(told({ plan: "plan-x", facts: [] })).toEqual([
      'error data/registry/targets.json: The register of targets is whole (targetsAreWhole): found "db.rate: plan-x"; expected a plan of the registry; correct the reference',
    ]);
  });

  const name = { vi: "huyện", en: "district" };
  it.each<[string, Partial<Target>, RegExp]>([
    ["two targets with one id", { id: "cb.points" }, /"cb\.points"; expected one target an id/],
    ["a fact nobody knows", { facts: ["F-XX-001"] }, /F-XX-001"; expected a fact of the plan/],
    ["a fact of another plan", { facts: ["F-SL-001"] }, /expected a fact of the plan/],
    ["a last year before the first", { from: 2020, to: 2015 }, /2020-2015"; expected a baseline year before/],
    ["a rate above the whole", { value: { low: 133, high: 133 } }, /133"; expected a number from 0 to 100/],
    [
      "a baseline below nothing",
      { baseline: { percent: -1, basis: "printed", says: null } },
      /db\.rate: -1"/,
    ],
    [
      "a range upside down",
      { bound: "range", value: { low: 4, high: 3 } },
      /4 to 3"; expected a range from low/,
    ],
    ["a range that is none", { bound: "range" }, /33 to 33, range"; expected two numbers for a range/],
    ["no kind without a reason", { kind: null }, /kind none"; expected either a kind, or why/],
    [
      "a district nobody knows",
      { scope: { level: "districts", codes: ["999"], name } },
      /999"; expected a district/,
    ],
    [
      "a commune of old",
      { scope: { level: "commune", codes: ["16657"], name: null } },
      /16657"; expected a commune/,
    ],
    [
      "a province beyond the atlas",
      { scope: { level: "province", codes: ["01"], name: null } },
      /01"; expected a province/,
    ],
  ])("finds %s", (_what, change, expected) => {
    expect(told(change).join("\n")).toMatch(expected);
  });

  it("is refused at the door with the place in the file when it is no target at all", async () => {
    const effects = new MemoryEffects();
    await effects.write("data/registry/targets.json", '[{ "id": "Đích 1" }]');
    expect(await refusalOf(() => loadRegistry(effects))).toMatch(/data\/registry\/targets\.json.*0\.id/);
  });
});
