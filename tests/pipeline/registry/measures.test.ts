import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { themesOf } from "#domain/indicator";
import { build } from "../../../scripts/pipeline/build.ts";
import { measuresAreKnown } from "../../../scripts/pipeline/check/measuresAreKnown.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { identitiesOf, mirroredMeasures } from "../../../scripts/pipeline/derive/identities.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { inEnglish, toldOf } from "../../support/told.ts";

const FILES = {
  measures: "data/registry/measures.csv",
  indicators: "data/registry/indicators.json",
  forms: "data/registry/forms.json",
  official: "data/registry/official.csv",
} as const;
const registry = await loadRegistry(new MemoryEffects());

/** The registry with one of its files changed. */
function changed(file: keyof typeof FILES, change: (text: string) => string): MemoryEffects {
  const effects = new MemoryEffects();
  const text = readFileSync(FILES[file], "utf8");
  const next = change(text);
  expect(next).not.toBe(text);
  effects.files.set(FILES[file], new TextEncoder().encode(next));
  return effects;
}

async function refusal(effects: MemoryEffects): Promise<string> {
  try {
    return measuresAreKnown(await loadRegistry(effects))
      .map(inEnglish)
      .join("\n");
  } catch (error) {
    if (error instanceof ProblemsError) return toldOf(error);
    throw error;
  }
}

/** A row at the end of the table, with what is written in some of its columns. */
const row = (cells: Readonly<Record<string, string>>) => (text: string) => {
  const header = (text.split("\n")[0] ?? "").split(",");
  const usual: Readonly<Record<string, string>> = {
    unit: "households",
    kind: "count",
    theme: "extra",
    name_vi: "Hộ",
    name_en: "Households",
  };
  return `${text}${header.map((name) => cells[name] ?? usual[name] ?? "").join(",")}\n`;
};
const LINE = readFileSync(FILES.measures, "utf8").split("\n").length;

describe("the table of measures", () => {
  it("has a row for everything that forms, indicators and published figures name", () => {
    expect(measuresAreKnown(registry)).toEqual([]);
  });

  it("takes a new measure as one row", async () => {
    const effects = changed("measures", row({ measure: "boat_households", whole: "total_households" }));
    const { measures } = await loadRegistry(effects);
    expect(measures.find("boat_households")).toMatchObject({ theme: "extra", wholes: ["total_households"] });
  });

  it.each([
    [{ measure: "boats", theme: "harbour" }, "theme", /Received|expected/],
    [{ measure: "boats", kind: "sum" }, "kind", /expected/],
    [{ measure: "boats", importance: "high" }, "importance", /expected/],
    [
      { measure: "boats", whole: "all_boats" },
      "whole",
      /found "all_boats"; expected another measure.*add its row/,
    ],
    [{ measure: "boats", whole: "boats" }, "whole", /found "boats"; expected another measure/],
    [{ measure: "boats", sums: "family:fleets" }, "sums", /found "family:fleets"; expected another measure/],
    [{ measure: "boats", flow: "out" }, "flow_of", /expected a flow and its stock together/],
    [{ measure: "boats", flow: "out", flow_of: "ships" }, "flow_of", /found "ships"/],
    [{ measure: "boats", mirror: "ships" }, "mirror", /found "ships"/],
    [
      { measure: "poor_households" },
      "measure",
      /found "poor_households"; expected one row a measure; row 3 has it/,
    ],
  ])("refuses the row %o and names file, row and column", async (cells, column, message) => {
    const told = await refusal(changed("measures", row(cells)));
    expect(told).toContain(`${FILES.measures} > row ${String(LINE)}, column ${column}: `);
    expect(told).toMatch(message);
  });

  it("knows the ways in which the forms of 2021 add up: 7.2, 7.4, 7.8 and 7.9", () => {
    const all = new Set(registry.measures.rows.map(({ id }) => id));
    const told = identitiesOf(registry.measures, all).map((identity) =>
      identity.map(({ measure, coefficient }) => (coefficient === 1 ? "+" : "-") + measure).join(" "),
    );
    expect(told).toContain("-poor_exited +poor_to_near +poor_above_near_line");
    expect(told).toContain("-poor_households +poor_ethnic_kinh +minority_poor_households");
    expect(told).toContain(
      "-poor_households +minority_poor_households +poor_no_labour_capacity +poor_merit +poor_group_other",
    );
    // Form 7.2: 9=1-2-3-4+5+6+7+8.
    expect(told).toContain(
      "-poor_households +poor_start -poor_to_near -poor_above_near_line -poor_other_decrease +poor_relapsed +poor_new +poor_from_near +poor_other_increase",
    );
    expect(mirroredMeasures(registry.measures)).toEqual([
      ["poor_to_near", "near_poor_from_poor"],
      ["poor_from_near", "near_poor_to_poor"],
    ]);
  });
});

describe("what names a measure without a row", () => {
  it("is refused on a form", async () => {
    const told = await refusal(
      changed("forms", (text) => text.replace('"measure": "cause_land"', '"measure": "cause_sea"')),
    );
    expect(told).toMatch(
      /forms\.json > column R10\.cause_1: .*measuresAreKnown\): found "cause_sea".*add its row to data\/registry\/measures\.csv/,
    );
  });

  it("is refused on a form where its row has no series file: it would be published nowhere", async () => {
    const effects = changed("measures", (text) =>
      text.replace("cause_land,households,count,causes", "cause_land,households,count,"),
    );
    effects.files.set(FILES.indicators, new TextEncoder().encode("[]"));
    expect(await refusal(effects)).toMatch(
      /R10\.cause_1: .*measuresAreKnown\): found "cause_land".*with a theme/,
    );
  });

  it("is refused among published figures", async () => {
    const told = await refusal(
      changed("official", (text) => text.replace(",disadvantaged_villages,", ",remote_villages,")),
    );
    expect(told).toMatch(
      /official\.csv > row \d+, column measure: .*measuresAreKnown\): found "remote_villages"/,
    );
  });

  it("is refused in an indicator, above and below the line", async () => {
    const told = await refusal(
      changed("indicators", (text) =>
        text.replace('"minority_households",', '"minority_homes",').replace('"cause_land"', '"cause_sea"'),
      ),
    );
    expect(told).toMatch(
      /indicators\.json > column minority_poor_rate\.denominator: .*found "minority_homes"/,
    );
    expect(told).toMatch(/indicators\.json > column poor_cause_land_share\.numerator: .*found "cause_sea"/);
  });
});

describe("the series file of an indicator", () => {
  it("follows from its measures: the first beyond the first map's, and what stands below the line", () => {
    const files = Object.fromEntries(registry.indicators.map((rule) => [rule.id, themesOf(rule)]));
    expect(files).toMatchObject({
      poor_rate: ["core"],
      multidimensional_rate: ["near"],
      near_dep_toilet_rate: ["near-deprivation", "near"],
      poor_net: ["flows"],
      poor_density: ["land"],
      coverage_per_poor: ["coverage"],
    });
  });

  it("is refused where it is written and wrong, so that no province shows no data for it", async () => {
    const effects = changed("indicators", (text) =>
      text.replace('"id": "minority_poor_rate",', '"id": "minority_poor_rate", "series": "groups",'),
    );
    expect(await refusal(effects)).toMatch(
      /indicators\.json > column minority_poor_rate\.series: .*found "groups"; expected "ethnicity", .*leave the series out/,
    );
    await expect(
      build(effects, { provinces: [], folder: "out", dryRun: true, edition: "public" }),
    ).rejects.toThrow(/measuresAreWhole data\/registry\/indicators\.json/);
  });
});
