import { describe, expect, it } from "vitest";
import { carryCounts, makeDestinations } from "#domain/crosswalk/carry";
import { makeTargetRows } from "../../../scripts/pipeline/example/coverageTargets.ts";
import { makeExample, type ExamplePeriod } from "../../../scripts/pipeline/example/example.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const example = makeExample(registry);

function find(province: string, id: string): ExamplePeriod {
  const entry = example.find((period) => period.province === province && period.period.id === id);
  if (entry === undefined) throw new RangeError(`no example of ${province} at ${id}`);
  return entry;
}

/** Poor rate of each commune of today, percent. */
function ratesOf({ units, figures }: ExamplePeriod): Map<string, number> {
  const destinations = makeDestinations(registry.earlierChanges, registry.successions);
  const carry = (measure: string) => {
    const counts = units.map(
      ({ commune }, index) => [commune.code, figures[index]?.get(measure) ?? 0] as const,
    );
    const isToday = units[0]?.commune.scheme === "2025";
    return isToday ? new Map(counts) : carryCounts(new Map(counts), destinations);
  };
  const all = carry("total_households");
  return new Map(
    [...carry("poor_households")].map(([code, poor]) => [code, (100 * poor) / (all.get(code) ?? 1)]),
  );
}

/** Target and rate of each commune of a province, percent. */
function listTargets(province: string) {
  const end = find(province, "2025-MDP2022-2025");
  const rates = ratesOf(end);
  return makeTargetRows(end).map(({ code, year, target }) => ({
    code: String(code),
    year,
    target: Number(target),
    rate: rates.get(String(code)) ?? Number.NaN,
  }));
}

describe(makeTargetRows, () => {
  it.each([
    ["Điện Biên", "11", 45],
    ["Cao Bằng", "04", 56],
    ["Sơn La", "14", 75],
    ["Thanh Hóa", "38", 166],
  ])("sets a target for the end of 2026 in every commune of %s", (_name, province, communes) => {
    const targets = listTargets(province);
    expect(new Set(targets.map(({ code }) => code)).size).toBe(communes);
    expect(targets.every(({ year }) => year === 2026)).toBe(true);
  });

  it("asks nobody for less than 0 % or more than it has, and for about 5 points at most", () => {
    for (const { code, target, rate } of ["11", "04", "14", "38"].flatMap(listTargets)) {
      expect([code, target >= 0 && target <= rate]).toEqual([code, true]);
      expect([code, rate - target < 5.1]).toEqual([code, true]);
      expect([code, Number(target.toFixed(1))]).toEqual([code, target]);
    }
  });

  it("asks the poorest communes for more points than the others", () => {
    const falls = listTargets("11")
      .sort((a, b) => a.rate - b.rate)
      .map(({ target, rate }) => rate - target);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(falls.slice(-15))).toBeGreaterThan(mean(falls.slice(0, 15)) + 2);
  });

  it("lets a third to two thirds of the 56 communes of Cao Bằng reach theirs at their own average pace since 2021", () => {
    const before = ratesOf(find("04", "2021-MDP2022-2025"));
    const meeting = listTargets("04").filter(({ code, target, rate }) => {
      const pace = ((before.get(code) ?? Number.NaN) - rate) / 4;
      return rate - pace <= target;
    });
    expect(meeting.length).toBeGreaterThan(56 / 3);
    expect(meeting.length).toBeLessThan((2 * 56) / 3);
  });
});
