import { describe, expect, it } from "vitest";
import { readSources } from "../../../scripts/pipeline/read/readSources.ts";
import { HEADINGS } from "../../support/layouts/headings.ts";
import { figuresOf, judge, receiveLayout } from "../../support/layouts/judge.ts";
import { placesOf, R1, registry, truthOf } from "../../support/layouts/layout.ts";

const layoutOf = (id: string) => {
  const layout = HEADINGS.find((entry) => entry.id === id);
  if (layout === undefined) throw new RangeError(`no layout ${id}`);
  return layout;
};
const propose = async (id: string) => {
  const { sources, told } = await judge(layoutOf(id));
  const [sheet] = sources?.proposals[0]?.mapping.sheets ?? [];
  return { sheet, told: told.join("\n"), path: sources?.proposals[0]?.path ?? "" };
};
const MAPPING = "data/sources/case/r1.xlsx.mapping.json";

describe("a proposed mapping", () => {
  it("fills every column that no more than the order settles, says so, and is right once confirmed", async () => {
    const { sheet, told, path } = await propose("nameless");
    expect(path).toBe(MAPPING);
    expect(sheet).toMatchObject({ form: "R1", score: 0.4 });
    expect(sheet?.columns.map(({ key }) => key)).toEqual(R1.columns.map(({ key }) => key));
    expect(sheet?.columns.find(({ key }) => key === "poor_households")).toMatchObject({
      column: "E",
      by: "order",
    });
    expect(told).toMatch(/form R1 are \(sure to 40 %\)/);
    const effects = receiveLayout(layoutOf("nameless"));
    await effects.write(MAPPING, JSON.stringify({ confirmed: true, sheets: [sheet] }));
    const sources = await readSources(effects, registry);
    expect(sources.problems).toEqual([]);
    expect(figuresOf(sources)).toEqual(truthOf(placesOf()));
  });

  it("leaves open what two columns may be, and names the two", async () => {
    const { sheet, told } = await propose("two-readings");
    expect(told).toMatch(
      /found "E "Hộ nghèo \/ Đầu năm" and F "Hộ nghèo \/ Cuối năm""; expected one column that is "[^"]*Tổng số hộ nghèo" of form R1/,
    );
    expect(sheet?.columns.filter(({ key }) => key === "").map(({ column }) => column)).toEqual(["E", "F"]);
    expect(sheet?.columns.find(({ column }) => column === "C")).toMatchObject({
      key: "total_households",
      by: "words",
    });
  });

  it("asks for what the form is for", async () => {
    const { told } = await propose("without-poor");
    expect(told).toMatch(/expected form R1 \(sure to \d+ %\), which also has "[^"]*Tổng số hộ nghèo"/);
  });
});

describe("a sheet that is read in other words", () => {
  it("says by which reasons, how sure, and what it lacks", async () => {
    const { told, sources } = await judge(layoutOf("shortened"));
    expect(told).toEqual([
      expect.stringMatching(
        /^note .*recognisedByWords\): found "4 columns by their headings, 4 columns by other wordings of their headings, 6 columns by arithmetic"; expected the headers of form R1 \(sure to 9\d %\)/,
      ),
    ]);
    expect(sources?.tables[0]?.table).toMatchObject({ by: "words", form: { id: "R1" } });
    expect(sources?.tables[0]?.table.score).toBeGreaterThan(0.9);
    const half = await judge(layoutOf("half"));
    expect(half.told.join()).toMatch(/the sheet does not have .*Tổng số khẩu nghèo/);
    const own = await judge({ ...layoutOf("own-figures"), id: "own" });
    expect(own.told).toEqual([]);
  });
});
