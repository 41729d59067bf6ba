import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { HTML_RULES } from "../../scripts/quality/htmlRules.ts";
import { makeFixtureCatalogue, makeFixtureFiles } from "../support/fixtureData.ts";
import { publishCountryAlone } from "../support/publishedCountry.ts";
import { describeNation, readNation } from "../support/reference.ts";
import { bundleForTests, readText, renderAll } from "../support/renderedSite.ts";

const bundle = await bundleForTests();
const { name, files } = await publishCountryAlone();
const fixture = makeFixtureFiles();
const site = await renderAll(
  bundle,
  new Map([...fixture, ...files, ["catalogue.json", { ...makeFixtureCatalogue(), country: name }]]),
);
const page = (language: "vi" | "en") =>
  site.get({ vi: "tinh/00-ca-nuoc/index.html", en: "en/province/00-ca-nuoc/index.html" }[language]) ?? "";

/** Cells of the tables of a page by "place/year", the place as its row calls it without the region. */
function readTables(html: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [table] of html.matchAll(/<table[\s\S]*?<\/table>/g)) {
    const years = [...table.matchAll(/>(\d{4})(?:<small|<\/th>)/g)].map(([, year = ""]) => year);
    const [, body = ""] = /<tbody[^>]*>([\s\S]*)<\/tbody>/.exec(table) ?? [];
    for (const [row] of body.matchAll(/<tr[\s\S]*?<\/tr>/g)) {
      const [, head = ""] = /<th scope="row"[^>]*>([\s\S]*?)<\/th>/.exec(row) ?? [];
      const place = readText(head.replace(/<small[\s\S]*/, "")).trim();
      const values = [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell = ""]) => cell);
      values.forEach((cell, index) => cells.set(`${place}/${years[index] ?? ""}`, cell));
    }
  }
  return cells;
}

const cells = { vi: readTables(page("vi")), en: readTables(page("en")) };

/** "20,8%" as a Vietnamese table writes it, "20.8%" as an English one does. */
function write(printed: string, decimals: number, language: "vi" | "en"): string {
  if (printed === "") return "–";
  const text = Number(printed).toFixed(decimals);
  return `${language === "vi" ? text.replace(".", ",") : text}%`;
}

describeNation("the page of the whole country", () => {
  it.each(["vi", "en"] as const)("prints every rate of the 63 provinces, in %s", (language) => {
    for (const row of readNation("survey-rates-63-provinces"))
      for (const year of ["2006", "2008", "2010", "2012", "2013", "2014", "2015", "2016", "2023"]) {
        const column =
          year === "2023"
            ? "gso_multidimensional_2023_prelim"
            : `gso_monetary_${year}${year === "2016" ? "_prelim" : ""}`;
        const key = `${row("name_63")}/${year}`;
        const printed = write(row(column), year === "2023" ? 2 : 1, language);
        expect([key, cells[language].get(key)]).toEqual([key, printed]);
      }
  });

  it("prints every rate of the country and its regions, of 1998 to 2016 and of 2023", () => {
    const names = new Map(
      readNation("survey-multidimensional-2023")
        .filter((row) => row("level") !== "province")
        .map((row) => [row("area_name_vi"), row("rate_percent")]),
    );
    for (const [place, printed] of names)
      expect([place, cells.vi.get(`${place}/2023`)]).toEqual([place, write(printed, 2, "vi")]);
    const areas: Readonly<Record<string, string>> = {
      whole_country: "Viet Nam",
      red_river_delta: "Red River Delta",
      northern_midlands_and_mountain_areas: "Northern midlands and mountains",
      north_central_area_and_central_coastal_area: "North Central and Central Coast",
      central_highlands: "Central Highlands",
      south_east: "South East",
      mekong_river_delta: "Mekong River Delta",
      urban: "Viet Nam, urban",
      rural: "Viet Nam, rural",
    };
    for (const row of readNation("survey-rates-regions-1998-2016")) {
      const key = `${areas[row("area")] ?? ""}/${row("year")}`;
      expect([key, cells.en.get(key)]).toEqual([key, write(row("rate_percent"), 1, "en")]);
    }
  });
});

describe("around the tables of the country", () => {
  it("stand the lines that part the years, preliminary years, and the tables that it rests on", () => {
    const text = readText(page("vi"));
    expect(text).toContain("2016 sơ bộ");
    expect(text).toContain("2023 sơ bộ");
    expect(text).not.toContain("2015 sơ bộ");
    expect(text).toContain("Bảng V14.47");
    expect(text).toContain("Bảng V14.49");
    expect(text).toContain("cách đo khác với rà soát hộ nghèo hằng năm");
    expect(text).toContain("Đường nghèo đổi giữa 2008 và 2010");
    expect(page("vi").match(/scope="colgroup"/g)).toHaveLength(4 + 3);
  });

  it("stand ways to it from the list of provinces, and to its map", () => {
    expect(site.get("tinh/index.html")).toContain('href="../tinh/00-ca-nuoc/"');
    expect(site.get("en/province/index.html")).toContain('href="../../en/province/00-ca-nuoc/"');
    expect(page("vi")).toContain("tinh=00");
  });

  it("is valid HTML in both languages", () => {
    const validator = new HtmlValidate(HTML_RULES);
    for (const language of ["vi", "en"] as const) {
      const { results } = validator.validateStringSync(page(language));
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });

  it("is no page where an edition has one province", async () => {
    const alone = await renderAll(bundle, fixture);
    expect([...alone.keys()].filter((path) => path.includes("ca-nuoc"))).toEqual([]);
    expect(alone.get("tinh/index.html")).not.toContain("Cả nước");
  });
});
