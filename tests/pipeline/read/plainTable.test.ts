import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueSchema, parsePublished, seriesFileSchema } from "#domain/dataset";
import { evaluateIndicator } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import { build } from "../../../scripts/pipeline/build.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { inEnglish } from "../../support/told.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { readSources } from "../../../scripts/pipeline/read/readSources.ts";
import { makeExampleWorkbook, receive } from "../../support/exampleSources.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const PERIOD = "2025-MDP2022-2025";
const book = makeExampleWorkbook(registry, "11", PERIOD);

/** An indicator of the catalogue for a stored figure, as a data officer would add it. */
const entry = (id: string, vi: string, suffix: string, decimals: number) => ({
  ...registry.indicators[0],
  id,
  kind: "value",
  theme: "extra",
  // It follows from the row of the measure.
  series: undefined,
  numerator: { plus: [id], minus: [] },
  denominator: null,
  unit: suffix,
  suffix: { vi: suffix, en: suffix },
  decimals,
  policyBreaks: null,
  name: { vi, en: id },
  direction: "neutral",
});
const indicators = [
  ...registry.indicators,
  entry("distance_to_centre", "Khoảng cách đến trung tâm tỉnh", "km", 1),
  entry("new_rural_criteria", "Số tiêu chí nông thôn mới đạt", "tiêu chí", 0),
  entry("survey_poverty_rate", "Tỷ lệ nghèo ước lượng", "%", 1),
];

/** The same figures as rows of the one table of measures. */
const rows = ["distance_to_centre,km", "new_rural_criteria,criteria", "survey_poverty_rate,percent"].map(
  (start) => `${start},value,extra,,,,detail,,,,,,Số đo thêm,Further measure\n`,
);

/** The workbook of Điện Biên 2025 with one plain table beside it. */
function withTable(text: string, name = "more.csv"): MemoryEffects {
  const effects = receive(book, "11", PERIOD);
  const bytes = new TextEncoder().encode(text);
  const path = "data/sources/test/source.json";
  const manifest = JSON.parse(effects.text(path)) as { tables: unknown[] };
  manifest.tables = [{ file: name, sha256: createHash("sha256").update(bytes).digest("hex") }];
  effects.files.set(path, new TextEncoder().encode(JSON.stringify(manifest)));
  effects.files.set(`data/sources/test/${name}`, bytes);
  effects.files.set("data/registry/indicators.json", new TextEncoder().encode(JSON.stringify(indicators)));
  const table = "data/registry/measures.csv";
  effects.files.set(table, new TextEncoder().encode(readFileSync(table, "utf8") + rows.join("")));
  return effects;
}

const messages = async (effects: MemoryEffects) => {
  const { problems } = await readSources(effects, await loadRegistry(effects));
  return problems.map(inEnglish).join("\n");
};

async function publish(effects: MemoryEffects) {
  await build(effects, { provinces: [], folder: "out", dryRun: false, edition: "public" });
  const file = (name: string): unknown => JSON.parse(effects.text(`out/${name}`));
  const catalogue = parsePublished(catalogueSchema, "catalogue.json", file("catalogue.json"));
  const files = Object.values(catalogue.provinces[0]?.files.series ?? {});
  const table = new SeriesTable(files.map((name) => parsePublished(seriesFileSchema, name, file(name))));
  const value = (id: string, code: string) => {
    const rule = catalogue.indicators.find((indicator) => indicator.id === id);
    if (rule === undefined) throw new RangeError(`no indicator ${id}`);
    return evaluateIndicator(rule, {
      unit: (measure) => table.cell(code, PERIOD, measure),
      province: (measure) => table.cell("11", PERIOD, measure),
      printed: () => null,
    });
  };
  return { catalogue, value };
}

describe("a plain table", () => {
  it("brings indicators in wide, by name, with one entry in the catalogue and no code", async () => {
    const effects = withTable(
      "name,year,distance_to_centre,new_rural_criteria\nXã Mường Nhé,2025,198.5,11\nPhường Điện Biên Phủ,2025,0.0,19\n",
    );
    expect(await messages(effects)).toBe("");
    const { catalogue, value } = await publish(effects);
    expect(catalogue.indicators.map(({ id }) => id)).toContain("distance_to_centre");
    expect(value("distance_to_centre", "03160")).toMatchObject({ value: 198.5, status: "illustrative" });
    expect(value("distance_to_centre", "03127").value).toBe(0);
    expect(value("distance_to_centre", "03162")).toMatchObject({ value: null, status: "missing" });
    expect(value("new_rural_criteria", "03127").value).toBe(19);
  });

  it("brings a survey estimate in long, its interval with it, from a standard error or as given", async () => {
    const effects = withTable(
      [
        "code;year;measure;value;se;lower;upper;unit;status",
        "3160;2025;survey_poverty_rate;41,2;2,5;;;percent;official",
        "03127;2025;survey_poverty_rate;1,4;;0,6;2,9;percent;official",
      ].join("\n"),
    );
    expect(await messages(effects)).toBe("");
    const { value } = await publish(effects);
    const estimate = value("survey_poverty_rate", "03160");
    expect(estimate.value).toBe(41.2);
    expect(estimate.interval?.map((end) => end.toFixed(2))).toEqual(["36.30", "46.10"]);
    expect(value("survey_poverty_rate", "03127").interval).toEqual([0.6, 2.9]);
    expect(estimate.status).toBe("official");
  });

  it("refuses a measure without a row, as a column and as a cell, and says where its row belongs", async () => {
    expect(await messages(withTable("code,year,happiness\n03160,2025,3\n"))).toMatch(
      /readPlainTable\): found "happiness".*add its row to data\/registry\/measures\.csv/,
    );
    expect(await messages(withTable("code,year,measure,value\n03160,2025,happiness,3\n"))).toMatch(
      /more\.csv > row 2, column measure: .*readPlainTable\): found "happiness".*add its row to data\/registry\/measures\.csv/,
    );
  });

  it("names the row of an unknown place, of text for a number and of a value outside its interval", async () => {
    const message = await messages(
      withTable(
        [
          "name,year,measure,value,lower,upper",
          "Xã Mường Nhê,2025,distance_to_centre,far,,",
          "Xã Mường Nhé,2025,survey_poverty_rate,5,6,7",
          "Xã Nậm Kẽm,2025,distance_to_centre,5,,",
        ].join("\n"),
      ),
    );
    expect(message).toMatch(
      /more\.csv > row 2, column value: .*\(readPlainTable\): found "far"; expected a number/,
    );
    expect(message).toMatch(
      /row 3, column value: .*\(readPlainTable\): found "5"; expected a value within its interval 6 to 7/,
    );
    expect(message).toMatch(/A4: .*\(placeIsKnown\): found "Xã Nậm Kẽm".*03162 Xã Nậm Kè/);
  });

  it("refuses a list of people, and a cell that wants to be a formula", async () => {
    expect(await messages(withTable("Họ và tên,code,year\nA,03160,2025\n"))).toMatch(/noPersonalData/);
    expect(await messages(withTable("=cmd|'/c calc'!A1,code,year\n1,03160,2025\n"))).toMatch(
      /readPlainTable/,
    );
  });

  it("says of a figure without a review on its date that it stands beside the map", async () => {
    const effects = withTable("code,year,distance_to_centre\n03160,2019,12.5\n");
    const problems = await build(effects, {
      provinces: [],
      folder: "out",
      dryRun: false,
      edition: "public",
    }).catch((error: unknown) => (error as ProblemsError).problems);
    expect(problems.map(inEnglish).join("\n")).toMatch(/extraHasItsPeriod|placeIsKnown/);
  });
});
