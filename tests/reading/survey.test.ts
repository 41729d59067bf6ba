import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePublished, seriesFileSchema } from "#domain/dataset";
import { countryFileSchema, withCountry } from "#domain/country";
import { factsFileSchema } from "#domain/publishedFiles";
import { SeriesTable } from "#domain/series";
import { DEFAULT_VIEW, type View } from "#domain/view";
import { earlierYears } from "../../src/reading/change.ts";
import { resolveChoice, stepPeriod } from "../../src/reading/choice.ts";
import { explore, makeUsualScale, readShown } from "../../src/reading/exploration.ts";
import { countRule, withReferences } from "../../src/reading/references.ts";
import { readParts, readRegions, traceCountry, traceUnit } from "../../src/reading/survey.ts";
import { makeFixtureCatalogue } from "../support/fixtureData.ts";
import { publishCountryAlone } from "../support/publishedCountry.ts";

const { name, files } = await publishCountryAlone();
const country = parsePublished(countryFileSchema, name, files.get(name));
const edition = { ...makeFixtureCatalogue(), country: name };
const catalogue = { ...withCountry(edition, country), indicators: country.indicators };
const { place } = country;
const core = place.files.series["core"] ?? "";
const table = new SeriesTable([parsePublished(seriesFileSchema, core, files.get(core))]);
const facts = parsePublished(factsFileSchema, "facts", files.get(place.files.facts));

/** The tables of the survey as they are kept: level, code, year, standard, measure, value, preliminary, document. */
const [head = [], ...lines] = readFileSync("data/registry/nation/survey.csv", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const survey = lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ""])));
const printed = (level: string, year: string) =>
  survey.filter((row) => row["level"] === level && row["year"] === year && row["value"] !== "");
const rateOf = (code: string, year: string) => {
  const row = survey.find((one) => one["code"] === code && one["year"] === year);
  return Number(row?.["value"] ?? NaN);
};

function choose(asked: Partial<View>) {
  const view = { ...DEFAULT_VIEW, province: place.code, ...asked };
  const choice = resolveChoice(catalogue, view);
  if (choice === null) throw new Error("the country has every view");
  return withReferences(catalogue, view, choice);
}
const years = [
  ["2008", "2008-SVI2004-2008"],
  ["2016", "2016-SVI2010-2016"],
  ["2023", "2023-SVM2023-2023"],
] as const;

describe("the choice of the whole country", () => {
  it("is the latest survey, and of another year the indicator that it has", () => {
    expect(choose({}).period.id).toBe("2023-SVM2023-2023");
    expect(choose({}).indicator.id).toBe("survey_multidimensional_rate");
    expect(choose({ period: "2016-SVI2010-2016" }).indicator.id).toBe("survey_income_rate");
  });

  it("is nothing while its file is on the way, and no province is shown in its place", () => {
    expect(resolveChoice(edition, { ...DEFAULT_VIEW, province: place.code })).toBeNull();
  });

  it("has three bands, and goes on across the cut to the year of the other measure", () => {
    const choice = choose({ period: "2016-SVI2010-2016" });
    expect(choice.bands.map(({ stops }) => stops.map(({ year }) => year))).toEqual([
      [2006, 2008],
      [2010, 2012, 2013, 2014, 2015, 2016],
      [2023],
    ]);
    expect(stepPeriod(choice, 1).id).toBe("2023-SVM2023-2023");
    expect(stepPeriod(choose({ period: "2010-SVI2010-2016" }), -1).id).toBe("2008-SVI2004-2008");
  });
});

describe("the ranking of provinces", () => {
  it.each(years)("of %s is that of the survey's table", (year, period) => {
    const choice = choose({ period });
    const names = country.units.map(({ code, name, type }) => ({ code, name, type }));
    const { rows } = explore(table, names, choice, makeUsualScale(table, choice, [choice.period]));
    const rates = printed("province", year).map((row) => Number(row["value"]));
    for (const row of printed("province", year)) {
      const found = rows.find(({ code }) => code === row["code"]);
      const value = Number(row["value"]);
      expect(found?.value.value).toBe(value);
      expect(found?.rank?.rank).toBe(1 + rates.filter((other) => other > value).length);
      expect(found?.value.status).toBe(row["preliminary"] === "yes" ? "provisional" : "official");
    }
  });
});

describe("a change", () => {
  it("is counted within one line of poverty alone", () => {
    const choice = choose({ period: "2012-SVI2010-2016", since: "2010-SVI2010-2016" });
    for (const { code } of country.units) {
      const change = rateOf(code, "2012") - rateOf(code, "2010");
      expect(readShown(table, choice, choice.period.id, code).value).toBeCloseTo(change, 9);
    }
    expect(choose({ period: "2010-SVI2010-2016", since: "2008-SVI2004-2008" }).since).toBeNull();
    expect(choose({ since: "2016-SVI2010-2016" }).since).toBeNull();
  });

  it("has no year to be counted from at the first of a line", () => {
    expect(earlierYears(choose({ period: "2010-SVI2010-2016" }))).toEqual([]);
    expect(earlierYears(choose({}))).toEqual([]);
  });
});

describe("the years of a province", () => {
  const unit = country.units.find(({ name }) => name === "Điện Biên");
  const segments = traceUnit(table, choose({}).bands, choose({}).indicator, {
    code: unit?.code ?? "",
    region: unit?.region ?? "",
    facts,
  });

  it("are cut between 2008 and 2010 and before 2023", () => {
    expect(segments.map(({ points }) => points.map(({ year }) => year))).toEqual([
      [2006, 2008],
      [2010, 2012, 2013, 2014, 2015, 2016],
      [2023],
    ]);
  });

  it("stand beside its region and the country as printed", () => {
    for (const { year, ...point } of segments.flatMap(({ points }) => points)) {
      expect(point.unit).toBe(rateOf(unit?.code ?? "", String(year)));
      expect(point.region).toBe(rateOf(unit?.region ?? "", String(year)));
      expect(point.country).toBe(rateOf("VN", String(year)));
    }
  });
});

describe("country, regions and parts", () => {
  it("have every year that is printed under the lines of the provinces", () => {
    const drawn = traceCountry(facts, choose({}).bands).flatMap(({ points }) => points);
    expect(drawn.map(({ year }) => year)).toEqual([
      2004, 2006, 2008, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2023,
    ]);
    for (const { year, unit } of drawn) expect(unit).toBe(rateOf("VN", String(year)));
  });

  it.each(years)("regions of %s are the printed ones, the highest first", (_, period) => {
    const choice = choose({ period });
    const rows = readRegions(facts, country.regions, choice.period);
    const year = period.slice(0, 4);
    expect(rows).toHaveLength(printed("region", year).length);
    for (const { region, value } of rows) expect(value).toBe(rateOf(region.code, year));
    const values = rows.map(({ value }) => value ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it("urban and rural are grouped by line, 1998 to 2016", () => {
    const groups = readParts(facts);
    expect(groups.map(({ standard }) => standard)).toEqual(["SVI1998-2002", "SVI2004-2008", "SVI2010-2016"]);
    for (const { urban, rural, country: whole, year } of groups.flatMap((group) => group.years)) {
      expect(urban?.value).toBe(rateOf("00-urban", String(year)));
      expect(rural?.value).toBe(rateOf("00-rural", String(year)));
      expect(whole?.value).toBe(rateOf("VN", String(year)));
    }
  });

  it("no count is made of a printed rate", () => {
    for (const rule of country.indicators) expect(countRule(country.indicators, rule)).toBe(rule);
  });
});
