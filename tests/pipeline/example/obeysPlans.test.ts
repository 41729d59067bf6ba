import { afterEach, describe, expect, it, vi } from "vitest";
import { carryCounts, makeDestinations } from "#domain/crosswalk/carry";
import type * as Random from "../../../scripts/pipeline/example/random.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const PROVINCES = [
  ["Điện Biên", "11"],
  ["Cao Bằng", "04"],
  ["Sơn La", "14"],
  ["Thanh Hóa", "38"],
] as const;
/** The example as it ships, and one that begins from other numbers. */
const SEEDS = ["", "1 "];

afterEach(() => {
  vi.doUnmock("../../../scripts/pipeline/example/random.ts");
  vi.resetModules();
});

type Made = Awaited<ReturnType<typeof make>>;
const made = new Map<string, Promise<Made>>();

/** The example of a seed and province, made once. */
async function makeFrom(seed: string, province: string): Promise<Made> {
  const key = `${seed}/${province}`;
  const before = made.get(key) ?? make(seed, province);
  made.set(key, before);
  return before;
}

/** Units, counts and coverage rows of a province in the example of a seed. */
async function make(seed: string, province: string) {
  vi.resetModules();
  vi.doMock("../../../scripts/pipeline/example/random.ts", async (importOriginal) => {
    const { makeRandom } = await importOriginal<typeof Random>();
    return { makeRandom: (name: string) => makeRandom(`${seed}${name}`) };
  });
  const { makeProvinceCounts } = await import("../../../scripts/pipeline/example/province.ts");
  const { makeCoverageRows } = await import("../../../scripts/pipeline/example/coverageRows.ts");
  const years = makeProvinceCounts(registry, province);
  const periods = years.map(({ period, units, counts }) => ({
    period,
    units,
    figures: counts.map(
      ({ households, poor }) =>
        new Map([
          ["total_households", households],
          ["poor_households", poor],
        ]),
    ),
  }));
  const rows = makeCoverageRows(registry, province, periods).map((row) => ({
    commune: String(row.code),
    programme: String(row.programme),
    year: Number(row.year),
    planned: Number(row.planned ?? 0),
    spent: Number(row.spent ?? 0),
    sponsor: row.sponsor,
  }));
  return { years, rows };
}

/** Poor rate of each commune of today at the end of a year, percent. */
function ratesAt({ years }: Made, year: number): Map<string, number> {
  const found = years.find(({ period }) => period.date === `${String(year)}-12-31`);
  const destinations = makeDestinations(registry.earlierChanges, registry.successions);
  const carry = (pick: "poor" | "households") =>
    carryCounts(
      new Map(found?.units.map(({ commune }, index) => [commune.code, found.counts[index]?.[pick] ?? 0])),
      destinations,
    );
  const all = carry("households");
  return new Map([...carry("poor")].map(([code, poor]) => [code, (100 * poor) / (all.get(code) ?? 1)]));
}

/** A programme and everything below it. */
function below(id: string): string[] {
  return [
    id,
    ...registry.programmes.filter(({ parent }) => parent === id).flatMap((child) => below(child.id)),
  ];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const isWard = (code: string) =>
  registry.communes.some((unit) => unit.scheme === "2025" && unit.code === code && unit.type === "Phường");
/** Districts of old that a commune of today was made of. */
const districtsOf = (code: string) =>
  registry.successions
    .filter(({ newCode }) => newCode === code)
    .map(
      ({ oldCode }) =>
        registry.communes.find((unit) => unit.scheme === "pre2025" && unit.code === oldCode)?.district,
    );

describe.each(SEEDS)("the example of seed '%s'", (seed) => {
  it("records at most what Điện Biên prints for each programme and heading, in million đồng", async () => {
    const { rows } = await makeFrom(seed, "11");
    for (const [id, printed] of [
      ["db.2.1.d", 590],
      ["db.2.1.e", 2750],
      ["db.4.5", 5000],
      ["db.4.2", 10000],
      ["db.2.1.c", 11000],
      ["db.2.1.a", 824900],
      ["db.2.1.b", 885189],
      ["db.4.7", 1914778],
      ["db.1", 4433610],
      ["db.2.1", 1736820],
      ["db", 19002840],
    ] as const) {
      const own = rows.filter(({ programme }) => below(id).includes(programme));
      expect(own.length, id).toBeGreaterThan(0);
      expect(sum(own.map(({ planned }) => planned)), id).toBeLessThanOrEqual(printed);
      expect(sum(own.map(({ spent }) => spent)), id).toBeLessThanOrEqual(printed);
    }
  });

  it("records at most 6.401,252 tỷ of Cao Bằng and 1.792,086 tỷ of Sơn La, and a hundredth of it or more", async () => {
    for (const [province, printed] of [
      ["04", 6401252],
      ["14", 1792086],
    ] as const) {
      const { rows } = await makeFrom(seed, province);
      const planned = sum(rows.map((row) => row.planned));
      expect(planned).toBeLessThanOrEqual(printed);
      expect(planned).toBeGreaterThan(printed / 100);
    }
  });

  it("gives 30a and 135 to no ward, and 30a to communes of poor districts alone", async () => {
    for (const [province, poor, extreme] of [
      ["11", ["db.2.1.a"], "db.2.1.b"],
      // Tiểu dự án 3 takes extremely difficult communes of other districts too.
      ["04", ["cb.da1.1", "cb.da1.4"], "cb.da2"],
    ] as const) {
      const { rows } = await makeFrom(seed, province);
      const listed = registry.poorDistricts.flatMap((list) => list.districts);
      const own = (id: string) => rows.filter(({ programme }) => below(id).includes(programme));
      const ofPoor = poor.flatMap(own);
      expect([...ofPoor, ...own(extreme)].filter(({ commune }) => isWard(commune))).toEqual([]);
      const inside = ofPoor.flatMap(({ commune }) => districtsOf(commune));
      expect(inside.length).toBeGreaterThan(0);
      expect(inside.filter((district) => !listed.includes(district ?? ""))).toEqual([]);
      expect(own(extreme).length).toBeGreaterThan(0);
    }
  });

  it("keeps project 3 of Cao Bằng out of every commune that has a row of 30a or 135", async () => {
    const { rows } = await makeFrom(seed, "04");
    const others = [...below("cb.da1"), ...below("cb.da2")];
    const taken = new Set(rows.flatMap((row) => (others.includes(row.programme) ? [row.commune] : [])));
    const own = rows.filter(({ programme }) => programme === "cb.da3");
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ commune }) => taken.has(commune))).toEqual([]);
  });

  it("sponsors in 2018 exactly the communes of Thanh Hóa with 30 % or more at its end (III.4)", async () => {
    const example = await makeFrom(seed, "38");
    const byRate = [...ratesAt(example, 2018)].filter(([, rate]) => rate >= 30).map(([code]) => code);
    const sponsored = example.rows
      .filter(({ sponsor }) => sponsor !== undefined)
      .map(({ commune }) => commune);
    expect(byRate.length).toBeGreaterThan(0);
    expect([...sponsored].sort()).toEqual([...byRate].sort());
  });

  it("keeps to named districts, and to 9 communes of V.4.8 and 38 of V.4.9", async () => {
    const { rows } = await makeFrom(seed, "11");
    for (const [id, districts, most] of [
      ["db.4.7", ["096", "103"], Infinity],
      ["db.4.8", ["096", "103", "098", "095", "094"], 9],
      ["db.4.9", ["097", "102", "101", "098", "103"], 38],
    ] as const) {
      const communes = [...new Set(rows.flatMap((row) => (row.programme === id ? [row.commune] : [])))];
      expect(communes.length, id).toBeLessThanOrEqual(most);
      const strange = communes
        .flatMap(districtsOf)
        .filter((own) => !(districts as readonly string[]).includes(own ?? ""));
      expect(strange, id).toEqual([]);
    }
  });

  it.each(PROVINCES)(
    "has every poor district of %s poorer than the province, each year",
    async (_name, province) => {
      const { years } = await makeFrom(seed, province);
      const listed = registry.poorDistricts
        .filter((list) => list.province === province)
        .flatMap(({ districts }) => districts);
      expect(listed.length).toBeGreaterThan(0);
      for (const { period, units, counts } of years.filter(({ period: own }) => own.date < "2025")) {
        const rateOf = (isIn: (district: string | null) => boolean) => {
          const own = counts.filter((_, index) => isIn(units[index]?.commune.district ?? null));
          return (100 * sum(own.map(({ poor }) => poor))) / sum(own.map(({ households }) => households));
        };
        for (const district of listed)
          expect(
            rateOf((own) => own === district),
            `${district} ${period.id}`,
          ).toBeGreaterThan(rateOf(() => true));
      }
    },
  );

  it("leaves the two poor districts of Sơn La room for 4 to 5 points a year over four years", async () => {
    const { years } = await makeFrom(seed, "14");
    const { units, counts } = years.find(({ period }) => period.id === "2021-MDP2022-2025") ?? {
      units: [],
      counts: [],
    };
    const own = counts.filter((_, index) => ["119", "127"].includes(units[index]?.commune.district ?? ""));
    const rate = (100 * sum(own.map(({ poor }) => poor))) / sum(own.map(({ households }) => households));
    expect(rate - 4 * 5).toBeGreaterThan(0);
  });

  it.each([
    ["the city of Sơn La, 414 poor households in 2016 and 289 in 2018", "14", "116", "MDP2016-2020"],
    ["Mường Lay, 9,04 % in 2016 and 6,47 % in 2020", "11", "095", "MDP2016-2020"],
    ["Sốp Cộp, 30,23 % in 2023 and 25,93 % in 2024", "14", "127", "MDP2022-2025"],
  ])("falls steadily through what is printed: %s", async (_printed, province, district, standard) => {
    const { years } = await makeFrom(seed, province);
    const rates = years
      .filter(({ period }) => period.standard === standard && period.date > "2016" && period.date < "2025")
      .map(({ units, counts }) => {
        const own = counts.filter((_, index) => units[index]?.commune.district === district);
        return sum(own.map(({ poor }) => poor)) / sum(own.map(({ households }) => households));
      });
    expect(rates.length).toBeGreaterThan(3);
    expect([...rates].sort((a, b) => b - a)).toEqual(rates);
  });
});
