import { describe, expect, it } from "vitest";
import { coverageFileSchema } from "#domain/coverage/file";
import { catalogueSchema, parsePublished, seriesFileSchema } from "#domain/dataset";
import { detailsFileSchema, factsFileSchema } from "#domain/publishedFiles";
import { SeriesTable } from "#domain/series";
import { buildExample } from "../../support/exampleBuild.ts";

const { effects } = await buildExample({ provinces: [], edition: "internal" });
const file = (name: string): unknown => JSON.parse(effects.text(`public/data/${name}`));
const catalogue = parsePublished(catalogueSchema, "catalogue.json", file("catalogue.json"));
const facts = catalogue.provinces.flatMap(
  ({ files }) => parsePublished(factsFileSchema, files.facts, file(files.facts)).facts,
);
const tables = new Map(
  catalogue.provinces.map(({ code, files }) => {
    const name = files.series["core"] ?? "";
    return [code, new SeriesTable([parsePublished(seriesFileSchema, name, file(name))])];
  }),
);

describe("what documents and the press print", () => {
  it.each([
    ["14", "2021-MDP2022-2025", 21.66, "provisional"],
    ["14", "2024-MDP2022-2025", 11.11, "provisional"],
    ["14", "2025-MDP2022-2025", 7.89, "estimated"],
    ["38", "2025-MDP2022-2025", 0.52, "provisional"],
    ["38", "2020-MDP2016-2020", 1.01, "estimated"],
  ])("prints of %s in %s the press figure %s %% as %s, never as made up", (code, period, value, status) => {
    const printed = tables.get(code)?.printed(code, period, "poor_rate");
    expect(printed).toMatchObject({ value, status });
    expect(printed?.documents).not.toContain("example");
  });

  it("keeps figures of former towns and districts with their grade: Mường Lay 201 of 3.109 (6,47 %), Sốp Cộp 30,23 %", () => {
    const of = (code: string, date: string) =>
      facts
        .filter((fact) => fact.code === code && fact.date === date && fact.grade !== undefined)
        .map(({ measure, value, status, grade }) => [measure, value, status, grade]);
    expect(of("095", "2020-12-31")).toEqual([
      ["near_poor_households", 55, "official", "A"],
      ["near_poor_rate", 1.77, "official", "A"],
      ["poor_households", 201, "official", "A"],
      ["poor_rate", 6.47, "official", "A"],
      ["total_households", 3109, "official", "A"],
    ]);
    expect(of("127", "2023-12-31")).toEqual([["poor_rate", 30.23, "provisional", "B"]]);
    expect(of("127", "2024-12-31")).toEqual([["poor_rate", 25.93, "provisional", "B"]]);
    expect(of("116", "2018-12-31")).toEqual([
      ["near_poor_households", 167, "provisional", "B"],
      ["poor_households", 289, "provisional", "B"],
    ]);
    expect([of("03133", "2015-12-31"), of("03136", "2015-12-31")]).toEqual([
      [["poor_rate", 0, "official", "A"]],
      [["poor_rate", 0, "official", "A"]],
    ]);
  });

  it("names every measure that is printed beside the communes, in both languages", () => {
    for (const { files } of catalogue.provinces) {
      const { facts: own, measures } = parsePublished(factsFileSchema, files.facts, file(files.facts));
      for (const { measure, grade } of own) if (grade !== undefined) expect(measures).toHaveProperty(measure);
    }
  });

  it("publishes zones I to III of 2026-2030 where a decision lists them: Điện Biên 2, 5, 38, Cao Bằng 1, 2, 53, no others", () => {
    const details = parsePublished(detailsFileSchema, "details", file(catalogue.details));
    const zonesOf = (code: string) => {
      const name = details.coverage?.[code] ?? "";
      const { zones = [] } = parsePublished(coverageFileSchema, name, file(name));
      return (["I", "II", "III"] as const).map((zone) => zones.filter((row) => row.zone === zone).length);
    };
    expect(["11", "04", "14", "38"].map(zonesOf)).toEqual([
      [2, 5, 38],
      [1, 2, 53],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});
