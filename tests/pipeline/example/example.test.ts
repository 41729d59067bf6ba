import { describe, expect, it } from "vitest";
import { makeExample, type ExamplePeriod } from "../../../scripts/pipeline/example/example.ts";
import { makePlainTable } from "../../../scripts/pipeline/example/plainTable.ts";
import { makeWorkbook } from "../../../scripts/pipeline/example/write.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const example = makeExample(registry);
const find = (province: string, id: string) =>
  example.find((entry) => entry.province === province && entry.period.id === id);

/** Sum of a measure over some units of a period; all of them without a filter. */
function sum(entry: ExamplePeriod, measure: string, keep: (index: number) => boolean = () => true): number {
  return entry.figures.reduce(
    (total, figures, index) => total + (keep(index) ? (figures.get(measure) ?? 0) : 0),
    0,
  );
}

describe("example periods", () => {
  it("are seven years of the old standard and five of the new for each of four provinces", () => {
    expect(example).toHaveLength(48);
    expect(example.filter(({ period }) => period.date === "2021-12-31")).toHaveLength(8);
  });

  it("stand on the 130 units of Điện Biên in 2015 and on 45 communes in 2025", () => {
    expect(find("11", "2015-MDP2016-2020")?.units).toHaveLength(130);
    expect(find("11", "2025-MDP2022-2025")?.units).toHaveLength(45);
    expect(find("38", "2025-MDP2022-2025")?.units).toHaveLength(166);
  });
});

describe("Điện Biên at the end of 2015", () => {
  const entry = find("11", "2015-MDP2016-2020") ?? example[0];
  if (entry === undefined) throw new Error("no example");
  const urban = (index: number) => entry.units[index]?.urban === true;
  const rates = entry.figures.map(
    (figures) => (100 * (figures.get("poor_households") ?? 0)) / (figures.get("total_households") ?? 1),
  );

  it("has 904 poor and 273 near-poor urban households in 14 units: 4,33 % and 1,31 %", () => {
    expect(entry.units.filter((unit) => unit.urban)).toHaveLength(14);
    expect(sum(entry, "poor_households", urban)).toBe(904);
    expect(sum(entry, "near_poor_households", urban)).toBe(273);
    expect(((100 * 904) / sum(entry, "total_households", urban)).toFixed(2)).toBe("4.33");
    expect(((100 * 273) / sum(entry, "total_households", urban)).toFixed(2)).toBe("1.31");
  });

  it("has 56.310 poor and 8.862 near-poor rural households: 57,49 % and 9,05 %", () => {
    const rural = (index: number) => !urban(index);
    expect(sum(entry, "poor_households", rural)).toBe(56310);
    expect(((100 * 56310) / sum(entry, "total_households", rural)).toFixed(2)).toBe("57.49");
    expect(
      ((100 * sum(entry, "near_poor_households", rural)) / sum(entry, "total_households", rural)).toFixed(2),
    ).toBe("9.05");
  });

  it("has 51, 41, 14, 10, 12 and 2 communes in the plan's bands", () => {
    const count = (from: number, to: number) => rates.filter((rate) => rate > from && rate <= to).length;
    expect([
      count(70, 100),
      count(50, 70),
      count(25, 50),
      count(10, 25),
      count(0, 10),
      rates.filter((rate) => rate === 0).length,
    ]).toEqual([51, 41, 14, 10, 12, 2]);
  });

  it("has nobody poor in the wards Tân Thanh and Mường Thanh", () => {
    const nil = entry.units.filter((_, index) => rates[index] === 0).map((unit) => unit.commune.code);
    expect(nil).toEqual(["03133", "03136"]);
  });
});

describe("Sơn La in 2018", () => {
  it("sees 16.067 households leave poverty, 1.345 fall back and 5.260 appear", () => {
    const entry = find("14", "2018-MDP2016-2020");
    if (entry === undefined) throw new Error("no Sơn La 2018");
    expect([sum(entry, "poor_exited"), sum(entry, "poor_relapsed"), sum(entry, "poor_new")]).toEqual([
      16067, 1345, 5260,
    ]);
  });
});

/** Where a published figure stands in the example: a province, a district of old, a commune, or a part of Điện Biên. */
function membersOf(entry: ExamplePeriod, code: string): (index: number) => boolean {
  if (code === entry.province) return () => true;
  if (code.endsWith("-urban")) return (index) => entry.units[index]?.urban === true;
  if (code.endsWith("-rural")) return (index) => entry.units[index]?.urban === false;
  return (index) =>
    entry.units[index]?.commune.code === code || entry.units[index]?.commune.district === code;
}

const SUMS: Readonly<Record<string, readonly string[]>> = {
  multidimensional_households: ["poor_households", "near_poor_households"],
};

describe("every published figure that binds", () => {
  const binding = registry.official.filter((figure) => figure.constrains);
  const counts = binding.filter(
    (figure) =>
      figure.unit === "households" &&
      !figure.measure.startsWith("poor_households_") &&
      !figure.code.startsWith("VN"),
  );
  const rated = binding.filter((figure) =>
    registry.indicators.some((indicator) => indicator.id === figure.measure && indicator.kind === "rate"),
  );
  const entryOf = (code: string, date: string, standard: string | null) =>
    example.find(
      (entry) =>
        entry.period.date === date &&
        entry.period.standard === standard &&
        entry.units.some((_, index) => membersOf(entry, code)(index)) &&
        (code.length > 3 || code.length === 3 || entry.province === code),
    );

  it.each(counts.map((figure) => [figure.id, figure.name.vi, figure.date, figure.measure, figure] as const))(
    "%s %s %s: %s is met exactly",
    (_id, _name, _date, measure, figure) => {
      const entry = entryOf(figure.code, figure.date, figure.standard);
      if (entry === undefined) throw new RangeError(`no example of ${figure.code} on ${figure.date}`);
      const parts = SUMS[measure] ?? [measure];
      expect(parts.reduce((total, part) => total + sum(entry, part, membersOf(entry, figure.code)), 0)).toBe(
        figure.value,
      );
    },
  );

  it.each(
    rated
      .filter(
        (figure) =>
          figure.standard !== "INC2011-2015" && figure.level !== "area" && figure.level !== "country",
      )
      .map((figure) => [figure.id, figure.name.vi, figure.date, figure.measure, figure] as const),
  )("%s %s %s: %s is met to rounding, or flagged", (_id, _name, _date, measure, figure) => {
    const entry = entryOf(figure.code, figure.date, figure.standard);
    const indicator = registry.indicators.find((candidate) => candidate.id === measure);
    expect(entry).toBeDefined();
    if (entry === undefined || indicator === undefined) return;
    const members = membersOf(entry, figure.code);
    const top = indicator.numerator.plus.reduce((total, part) => total + sum(entry, part, members), 0);
    const rate = (100 * top) / sum(entry, indicator.denominator ?? "", members);
    expect(Math.abs(rate - figure.value)).toBeLessThanOrEqual(0.5 * 10 ** -figure.decimals + 1e-9);
  });
});

describe("plausibility", () => {
  it("keeps year-to-year changes within a standard under 25 points everywhere, under 17 outside Thanh Hóa", () => {
    for (const [index, entry] of example.entries()) {
      const before = example[index - 1];
      if (
        before?.province !== entry.province ||
        before.period.standard !== entry.period.standard ||
        entry.period.date > "2025"
      )
        continue;
      const rates = new Map(before.units.map((unit, at) => [unit.commune.code, ratio(before, at)]));
      const jumps = entry.units.map((unit, at) =>
        Math.abs(ratio(entry, at) - (rates.get(unit.commune.code) ?? ratio(entry, at))),
      );
      expect(Math.max(...jumps)).toBeLessThan(entry.province === "38" ? 25 : 17);
    }
  });

  it("keeps poor and near-poor within households, and every count whole and not negative", () => {
    for (const entry of example) {
      for (const figures of entry.figures) {
        for (const value of figures.values()) expect(Number.isInteger(value) && value >= 0).toBe(true);
        expect(
          (figures.get("poor_households") ?? 0) + (figures.get("near_poor_households") ?? 0),
        ).toBeLessThanOrEqual(figures.get("total_households") ?? 0);
      }
    }
  });

  it("puts Nậm Kè, Nà Bủng and Mường Toong among the highest of Điện Biên in 2025", () => {
    const entry = find("11", "2025-MDP2022-2025");
    if (entry === undefined) throw new Error("no Điện Biên 2025");
    const together = entry.figures.map(
      (figures) =>
        ((figures.get("poor_households") ?? 0) + (figures.get("near_poor_households") ?? 0)) /
        (figures.get("total_households") ?? 1),
    );
    const order = entry.units
      .map((unit, index) => ({ name: unit.commune.name, rate: together[index] ?? 0 }))
      .sort((a, b) => b.rate - a.rate);
    expect(order.slice(0, 3).map(({ name }) => name)).toEqual(["Nậm Kè", "Nà Bủng", "Mường Toong"]);
  });
});

function ratio(entry: ExamplePeriod, index: number): number {
  const figures = entry.figures[index];
  return (100 * (figures?.get("poor_households") ?? 0)) / (figures?.get("total_households") ?? 1);
}

describe("the written example", () => {
  it("is the same bytes twice", () => {
    const entry = find("04", "2025-MDP2022-2025");
    if (entry === undefined) throw new Error("no Cao Bằng 2025");
    expect(
      Buffer.from(makeWorkbook(registry, entry)).equals(Buffer.from(makeWorkbook(registry, entry))),
    ).toBe(true);
  });

  it("keeps the unexplained 1.415 poor minority households as a remainder", () => {
    expect(makePlainTable(registry)).toMatch(
      /poor_households_ethnic_unexplained,1415,households,0,derived,[^,]+,derived,INC-DB-04/,
    );
  });

  it("carries each published figure once", () => {
    const keys = makePlainTable(registry)
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split(",").slice(0, 2).join());
    expect(keys.length).toBeGreaterThan(190);
  });
});
