import { describe, expect, it } from "vitest";
import { catalogueSchema, parsePublished, seriesFileSchema } from "#domain/dataset";
import { placesFileSchema } from "#domain/publishedFiles";
import { SeriesTable } from "#domain/series";
import { DEFAULT_VIEW } from "#domain/view";
import { listDistricts } from "../../src/features/twoIndicators/reading/districts.ts";
import { exportPairs } from "../../src/features/twoIndicators/reading/exportPairs.ts";
import { vi as words } from "../../src/features/twoIndicators/vi.ts";
import { resolveChoice } from "../../src/reading/choice.ts";
import {
  chooseUp,
  listComparable,
  listInside,
  readTwoIndicators,
  strengthOf,
} from "../../src/reading/twoIndicators.ts";
import { vi as messages } from "../../src/words/vi.ts";
import { buildExample } from "../support/exampleBuild.ts";

const { effects } = await buildExample({ provinces: ["11"], edition: "public" });
const file = (name: string): unknown => JSON.parse(effects.text(`public/data/${name}`));
const catalogue = parsePublished(catalogueSchema, "catalogue", file("catalogue.json"));
const register = parsePublished(placesFileSchema, "places", file(catalogue.places));
const [entry] = catalogue.provinces;
const files = (["core", "near", "deprivation"] as const).flatMap((theme) => entry?.files.series[theme] ?? []);
const table = new SeriesTable(files.map((name) => parsePublished(seriesFileSchema, name, file(name))));
const communes = register.current.flatMap(({ code, name, type, province }) =>
  province === "11" && type !== "Thị trấn" ? [{ code, name, type }] : [],
);
const PERIOD = "2025-MDP2022-2025";
const choice = resolveChoice(catalogue, { ...DEFAULT_VIEW, province: "11", period: PERIOD });
if (choice === null) throw new RangeError("the example has no such year");
const comparable = listComparable(catalogue, choice);
const up = chooseUp(comparable, choice.indicator, "poor_dep_toilet_rate");
if (up === null) throw new RangeError("no second indicator");
const two = readTwoIndicators(table, communes, choice, up);

/** Published counts of a commune, without any code of the reading. */
function share(code: string, part: string, whole: string): number | null {
  const [a, b] = [part, whole].map((measure) => table.cell(code, PERIOD, measure).value);
  return a == null || b == null || b === 0 ? null : (100 * a) / b;
}

describe("two indicators of Điện Biên in 2025", () => {
  it("are read from the published counts of each commune", () => {
    expect(two.pairs.length).toBeGreaterThan(30);
    for (const { row, x, y } of two.pairs) {
      expect(x.value).toBeCloseTo(share(row.code, "poor_households", "total_households") ?? NaN, 9);
      expect(y.value).toBeCloseTo(share(row.code, "poor_dep_toilet", "poor_households") ?? NaN, 9);
    }
  });

  it("name every commune that is not shown, once, and put none at 0", () => {
    const named = [...two.pairs.map(({ row }) => row), ...two.withheld, ...two.missing];
    expect(named.map(({ code }) => code).sort()).toEqual(communes.map(({ code }) => code).sort());
    for (const { code } of two.withheld)
      expect(
        ["poor_households", "poor_dep_toilet", "total_households"].map(
          (measure) => table.cell(code, PERIOD, measure).status,
        ),
      ).toContain("suppressed");
  });

  it("have the province's published 17,78 % as a line", () => {
    expect(two.province.x).toMatchObject({ value: 17.78, status: "official" });
  });

  it("say how they go together over as many communes as are drawn", () => {
    expect(two.correlation?.n).toBe(two.pairs.length);
  });

  it("choose what lies in a frame, its edges included", () => {
    const [first] = two.pairs;
    if (first === undefined) throw new RangeError("no pair");
    const at = (value: number) => [value, value] as const;
    expect(listInside(two.pairs, { x: at(first.x.value), y: at(first.y.value) })).toContain(first.row.code);
    expect(listInside(two.pairs, { x: [0, 100], y: [0, 100] })).toHaveLength(two.pairs.length);
    expect(listInside(two.pairs, { x: [-2, -1], y: [0, 100] })).toEqual([]);
  });

  it("leave the page with status and documents behind every figure", () => {
    const about = { words, messages, nameOf: () => "tên", when: "2025", link: "" };
    const rows = exportPairs(two, about).filter(([code]) => /^\d{5}$/.test(String(code)));
    expect(rows).toHaveLength(communes.length);
    for (const row of rows.slice(0, two.pairs.length)) {
      expect(row).toHaveLength(9);
      expect([row[3], row[4], row[6], row[7]]).not.toContain("");
    }
    expect(rows.at(-1)).toHaveLength(2);
  });
});

describe(chooseUp, () => {
  const rule = (id: string) => comparable.find((one) => one.id === id) ?? choice.indicator;

  it("takes the one asked for, never the one that goes across", () => {
    expect(chooseUp(comparable, rule("poor_rate"), "near_poor_rate")?.id).toBe("near_poor_rate");
    expect(chooseUp(comparable, rule("poor_rate"), "poor_rate")?.id).not.toBe("poor_rate");
    expect(chooseUp(comparable, rule("near_poor_rate"), "no_such")?.id).toBe("poor_rate");
    expect(chooseUp([rule("poor_rate")], rule("poor_rate"), null)).toBeNull();
  });
});

describe(strengthOf, () => {
  it("calls 0,19 nothing, 0,3 a part and 0,5 clear, whichever way", () => {
    expect([0.19, -0.3, 0.5, -0.7].map((rho) => strengthOf({ rho, n: 9 }))).toEqual([
      "none",
      "weak",
      "strong",
      "strong",
    ]);
  });
});

describe(listDistricts, () => {
  it("has the eight districts, the city and the town that Điện Biên had, each with communes of today", () => {
    const districts = listDistricts(register, "11");
    expect(districts).toHaveLength(10);
    const nhe = districts.find(({ name }) => name.includes("Mường Nhé"));
    expect(nhe?.communes.has("03160")).toBe(true);
  });
});
