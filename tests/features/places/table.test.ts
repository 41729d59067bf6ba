import { describe, expect, it } from "vitest";
import { catalogueSchema, parsePublished, seriesFileSchema } from "#domain/dataset";
import { placesFileSchema } from "#domain/publishedFiles";
import { SeriesTable } from "#domain/series";
import type { ProvinceFigures } from "../../../src/features/places/reading/cell.ts";
import { findPlaces } from "../../../src/features/places/reading/place.ts";
import { readSort, sortPlaces, writeSort } from "../../../src/features/places/reading/sortPlaces.ts";
import { choosePeriods, listPeriods, readPlaceTable } from "../../../src/features/places/reading/table.ts";
import { readProvinceMaps } from "../../../src/features/places/reading/provinceMaps.ts";
import { buildExample } from "../../support/exampleBuild.ts";

const { effects } = await buildExample({ provinces: ["11", "14"], edition: "public" });
const file = (name: string): unknown => JSON.parse(effects.text(`public/data/${name}`));
const catalogue = parsePublished(catalogueSchema, "catalogue", file("catalogue.json"));
const register = parsePublished(placesFileSchema, "places", file(catalogue.places));
const tables = new Map(
  catalogue.provinces.map(({ code, files }) => {
    const series = (["core", "near", "deprivation"] as const).flatMap((theme) => files.series[theme] ?? []);
    return [code, new SeriesTable(series.map((name) => parsePublished(seriesFileSchema, name, file(name))))];
  }),
);
const whole = (province: string): ProvinceFigures => ({
  table: tables.get(province) ?? null,
  lost: new Set(),
  waiting: new Set(),
});

function tableOf(
  codes: readonly string[],
  columns: readonly string[],
  view: { period: string; secondPeriod: string | null } = { period: "2025-MDP2022-2025", secondPeriod: null },
  figuresOf = whole,
) {
  const places = findPlaces(catalogue, register.current, codes);
  const time = choosePeriods(listPeriods(catalogue, places), view);
  if (time === null) throw new RangeError("no period of these places");
  const rules = columns.flatMap((id) => catalogue.indicators.find((rule) => rule.id === id) ?? []);
  return readPlaceTable({
    catalogue,
    places,
    columns: rules,
    period: time.period,
    since: time.since,
    figuresOf,
  });
}

/** A published count, read without any code of the table. */
function count(province: string, code: string, measure: string): number {
  const { value } = tables.get(province)?.cell(code, "2025-MDP2022-2025", measure) ?? {};
  if (value == null) throw new RangeError(`${measure} of ${code} is not published`);
  return value;
}

const firstOf = ({ rows }: ReturnType<typeof tableOf>) => rows.flatMap(({ cells }) => cells[0] ?? []);

describe("places of two provinces side by side", () => {
  it("hold Sơn La's published 7.89 % of 2025 against Điện Biên's 17.78 %: 9.89 points less, which is better", () => {
    const [base, other] = firstOf(tableOf(["11", "14"], ["poor_rate"]));
    expect(base).toMatchObject({ value: { value: 17.78, status: "official" }, difference: null });
    // The weaker of the two papers: Sơn La's rate of 2025 is an estimate of the press.
    expect(other).toMatchObject({
      value: { value: 7.89, status: "estimated" },
      difference: { status: "estimated" },
      isBetter: true,
    });
    expect(other?.difference?.value).toBeCloseTo(7.89 - 17.78, 10);
  });

  it("turn round with the base: the same ten points are then worse", () => {
    const [, other] = firstOf(tableOf(["14", "11"], ["poor_rate"]));
    expect(other?.difference?.value).toBeCloseTo(17.78 - 7.89, 10);
    expect(other?.isBetter).toBe(false);
  });

  it("count the change from the first year of the standard, later minus earlier: 17.78 less 34.90 in Điện Biên", () => {
    const { since, rows } = tableOf(["11"], ["poor_rate"]);
    expect(since?.id).toBe("2021-MDP2022-2025");
    expect(rows[0]?.change?.value?.value).toBeCloseTo(17.78 - 34.9, 10);
  });

  it("count no change across a standard, whatever year is asked for, and none at the first year of one", () => {
    const asked = { period: "2025-MDP2022-2025", secondPeriod: "2018-MDP2016-2020" };
    expect(tableOf(["11"], ["poor_rate"], asked).since?.standard).toBe("MDP2022-2025");
    const first = tableOf(["11"], ["poor_rate"], { period: "2021-MDP2022-2025", secondPeriod: null });
    expect(first.since).toBeNull();
    expect(first.rows[0]?.change).toBeNull();
  });

  it("cut the line of years where the standard changes: 48.14 % of 2015 begins a stretch of its own", () => {
    const [row] = tableOf(["11"], ["poor_rate"]).rows;
    expect(row?.line.map(({ standard }) => standard)).toEqual(["MDP2016-2020", "MDP2022-2025"]);
    expect(row?.line[0]?.values[0]).toBe(48.14);
    expect(row?.line[1]?.values.at(-1)).toBe(17.78);
  });

  it("judge no count: a commune has fewer poor households than its province and is no better for it", () => {
    const [, commune] = tableOf(["11", "03162"], ["poor_households"]).rows.map(({ cells }) => cells[0]);
    expect(commune?.difference?.value).toBe(count("11", "03162", "poor_households") - 25_541);
    expect(commune?.isBetter).toBeNull();
  });
});

describe("the sum of places", () => {
  it("adds the counts of communes across the border and divides once, and leaves their provinces out", () => {
    const { sum } = tableOf(["11", "03162", "04057", "14"], ["poor_rate", "poor_households"]);
    const poor = count("11", "03162", "poor_households") + count("14", "04057", "poor_households");
    const all = count("11", "03162", "total_households") + count("14", "04057", "total_households");
    expect(sum?.places.map(({ code }) => code)).toEqual(["03162", "04057"]);
    expect(sum?.values[0]?.value).toBeCloseTo((100 * poor) / all, 10);
    expect(sum?.values[1]?.value).toBe(poor);
    expect(sum?.values[1]?.status).toBe("illustrative");
  });

  it("is that of provinces where there are only such", () => {
    const { sum } = tableOf(["11", "14"], ["total_households"]);
    expect(sum?.values[0]?.value).toBe(143_650 + count("14", "14", "total_households"));
  });

  it("sums no share of a province, nor what was given as a value", () => {
    const { sum } = tableOf(["03162", "04057"], ["poor_share_of_province", "coverage_programmes"]);
    expect(sum?.values).toEqual([null, null]);
  });

  it("has none for one place alone", () => {
    expect(tableOf(["11", "03162"], ["poor_rate"]).sum).toBeNull();
  });

  it("is withheld where a part is: one count less can not be found from it", () => {
    const period = "2025-MDP2022-2025";
    const codes = tables.get("11")?.rows.slice(1) ?? [];
    const withheld = codes.filter(
      (code) => tables.get("11")?.cell(code, period, "poor_dep_toilet").status === "suppressed",
    );
    expect(withheld.length).toBeGreaterThan(0);
    const { sum } = tableOf([withheld[0] ?? "", "03162", "03163"], ["poor_dep_toilet_rate"]);
    expect(sum?.values[0]).toMatchObject({ value: null, status: "suppressed" });
  });
});

describe("what a place does not have", () => {
  it("is said by reason: a year under another standard alone, no such year, a file that did not come", () => {
    const [first, second] = catalogue.provinces;
    if (first === undefined || second === undefined) throw new RangeError("two provinces expected");
    const lacking = (...gone: string[]) => ({
      ...catalogue,
      provinces: [first, { ...second, periods: second.periods.filter((id) => !gone.includes(id)) }],
    });
    const gapOf = (edition: typeof catalogue, period: string) => {
      const places = findPlaces(edition, register.current, ["11", "14"]);
      const own = edition.periods.find(({ id }) => id === period);
      if (own === undefined) throw new RangeError(`no period ${period}`);
      const columns = edition.indicators.filter(({ id }) => id === "poor_rate");
      const { rows } = readPlaceTable({
        catalogue: edition,
        places,
        columns,
        period: own,
        since: null,
        figuresOf: whole,
      });
      expect(rows[0]?.cells[0]?.gap).toBeNull();
      return rows[1]?.cells[0]?.gap;
    };
    expect(gapOf(lacking("2021-MDP2022-2025"), "2021-MDP2022-2025")).toBe("incomparable");
    expect(gapOf(lacking("2025-MDP2022-2025"), "2025-MDP2022-2025")).toBe("no-period");
    const lost = (province: string): ProvinceFigures =>
      province === "14" ? { ...whole(province), lost: new Set(["deprivation"]) } : whole(province);
    const { rows } = tableOf(["11", "14"], ["poor_rate", "poor_dep_toilet_rate"], undefined, lost);
    expect(rows.map(({ cells }) => cells.map(({ gap }) => gap))).toEqual([
      [null, null],
      [null, "lost"],
    ]);
  });

  it("is no place at all for a code of no place", () => {
    expect(findPlaces(catalogue, register.current, ["99999", "11"]).map(({ code }) => code)).toEqual(["11"]);
  });
});

describe("sorting places", () => {
  const table = tableOf(["11", "03162", "03151", "04057", "14"], ["poor_rate", "near_poor_rate"]);
  const names = (row: (typeof table.rows)[number]) => row.place.commune?.name ?? row.place.province.name.vi;
  const sorted = (text: string) => sortPlaces(table, readSort(text, table), names);

  it("keeps the base on top, and the others by the first indicator from the highest", () => {
    const values = sorted("").map(({ cells }) => cells[0]?.value?.value ?? 0);
    expect(sorted("")[0]?.place.code).toBe("11");
    expect(values.slice(1)).toEqual([...values.slice(1)].sort((a, b) => b - a));
  });

  it("goes by name, by the change and by any indicator, both ways, and reads what it writes", () => {
    expect(sorted("name").slice(1).map(names)).toEqual(["Mường Lay", "Nậm Kè", "Tỉnh Sơn La", "Xuân Nha"]);
    const changes = sorted("change")
      .slice(1)
      .map(({ change }) => change?.value?.value ?? 0);
    expect(changes).toEqual([...changes].sort((a, b) => a - b));
    for (const text of ["name", "-name", "-change", "near_poor_rate"])
      expect(writeSort(readSort(text, table))).toBe(text);
    expect(readSort("-gone_rate", table)).toEqual({ column: "poor_rate", descending: true });
  });
});

describe("two provinces on one legend", () => {
  const provinces = catalogue.provinces.flatMap((province) => {
    const table = tables.get(province.code);
    const communes = register.current
      .filter((place) => place.province === province.code)
      .map(({ code, name }) => ({ code, name, type: "Xã" as const }));
    return table === undefined ? [] : [{ province, table, communes }];
  });
  const end = catalogue.periods.find(({ id }) => id === "2025-MDP2022-2025") ?? catalogue.periods[0];
  const ruleOf = (id: string) => catalogue.indicators.find((rule) => rule.id === id);
  const mapsOf = (id: string) => {
    const rule = ruleOf(id);
    if (rule === undefined || end === undefined) throw new RangeError(`no indicator ${id}`);
    return { rule, ...readProvinceMaps(provinces, rule, end, [end]) };
  };

  it("have one scale between them, made of the communes of both, and every commune in a class of it", () => {
    const { maps } = mapsOf("poor_dep_toilet_rate");
    const [one, other] = maps.map(({ exploration }) => exploration);
    expect(maps.map(({ exploration }) => exploration.rows.length)).toEqual([45, 75]);
    expect(one?.scale).toBe(other?.scale);
    const known = [one, other].flatMap((map) => map?.rows.filter(({ value }) => value.value !== null) ?? []);
    expect(known.every(({ bin }) => bin >= 0)).toBe(true);
    // A class that one province leaves empty still stands in the legend of both.
    expect(one?.counts).toHaveLength(other?.counts.length ?? -1);
  });

  it("size circles of counts by the largest commune of both", () => {
    const { maps, largest } = mapsOf("poor_households");
    const values = maps.flatMap(({ exploration }) => exploration.rows.map(({ value }) => value.value ?? 0));
    expect(largest).toBe(Math.max(...values));
  });
});
