import { describe, expect, it } from "vitest";
import { surveyIsWhole } from "../../../scripts/pipeline/check/surveyIsWhole.ts";
import { buildCountry } from "../../../scripts/pipeline/country.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { loadSurvey } from "../../../scripts/pipeline/registry/survey.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { inEnglish, refusalOf } from "../../support/told.ts";

const registry = await loadRegistry(new MemoryEffects());
const survey = await loadSurvey(new MemoryEffects(), registry);

/** What is told of a survey whose first figure, that of the country in 1998, is another. */
function toldWith(spoilt: Partial<(typeof survey.figures)[number]>): string[] {
  const [first, ...others] = survey.figures;
  if (first === undefined) throw new Error("a survey without figures");
  const figures = [{ ...first, ...spoilt }, ...others];
  return surveyIsWhole({ ...survey, figures }, registry.documents).map(inEnglish);
}

describe("rates of the living standards survey", () => {
  it("refer to places, documents, lines and measures that there are", () => {
    expect(surveyIsWhole(survey, registry.documents)).toEqual([]);
  });

  it.each([
    [{ code: "VX" }, /survey\.csv.*row 2.*code.*"VX".*regions\.csv/],
    [{ level: "province" as const, code: "03" }, /survey\.csv.*row 2.*code.*"03".*provinces\.csv/],
    [{ documents: ["a-table"] }, /survey\.csv.*row 2.*document.*"a-table".*documents\.json/],
    [{ standard: "MDP2022-2025" as const }, /survey\.csv.*row 2.*standard.*"MDP2022-2025".*standards\.json/],
    [{ measure: "poor_rate" }, /survey\.csv.*row 2.*measure.*"poor_rate".*indicators\.json/],
  ])("are refused with row and value where one is of %o", (spoilt, told) => {
    expect(toldWith(spoilt).join("\n")).toMatch(told);
  });

  it("are refused where a place has two figures of one year", () => {
    expect(toldWith({ year: "2002" }).join("\n")).toMatch(/row 3.*year.*"VN\/2002\/survey_income_rate"/);
  });

  it("are refused where a table leaves a province out", () => {
    const figures = survey.figures.filter(({ code, year }) => !(code === "79" && year === "2016"));
    expect(figures).toHaveLength(survey.figures.length - 1);
    expect(surveyIsWhole({ ...survey, figures }, registry.documents).map(inEnglish)).toEqual([
      expect.stringMatching(/survey\.csv.*code.*"79\/2016\/survey_income_rate"/),
    ]);
  });

  it("are refused where a province has no outline, or an archipelago no province", () => {
    const outlines = new Map([...survey.outlines].filter(([code]) => code !== "48"));
    expect(surveyIsWhole({ ...survey, outlines }, registry.documents).map(inEnglish)).toEqual([
      expect.stringMatching(/outlines\.csv.*province.*"48".*provinces\.csv/),
    ]);
    const islands = survey.islands.map((own) => ({ ...own, province: "03" }));
    expect(surveyIsWhole({ ...survey, islands }, registry.documents)).toHaveLength(2);
  });

  it("stop the build of several provinces where the file is damaged", async () => {
    const effects = new MemoryEffects();
    const read = effects.read.bind(effects);
    effects.read = async (path) =>
      path.endsWith("survey.csv")
        ? new TextEncoder().encode(
            "level,code,year,standard,measure,value,preliminary,document\ncountry,VN,1998,SVI1998-2002,survey_income_rate,a lot,no,gso-v14-47\n",
          )
        : await read(path);
    expect(await refusalOf(() => buildCountry(effects, registry))).toMatch(
      /survey\.csv.*row 2.*value.*"a lot"/,
    );
  });
});
