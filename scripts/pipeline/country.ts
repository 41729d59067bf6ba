/**
 * The whole country as one more place of an edition (cả nước): an edition of several provinces has it, one of a single province neither
 * publishes nor reads anything of it.
 */
import type { CountryFile } from "#domain/country";
import { FORMAT_VERSION, type SeriesFile } from "#domain/dataset";
import type { FactsFile } from "#domain/publishedFiles";
import { COUNTRY } from "#domain/unit";
import { boxNation, drawNation } from "./boundaries/nation.ts";
import type { Effects } from "./effects/effects.ts";
import { surveyIsWhole } from "./check/surveyIsWhole.ts";
import { ProblemsError } from "./problem.ts";
import type { Output } from "./publish/output.ts";
import { listPeriods, makeSurveyDetails, makeSurveyFacts, makeSurveySeries } from "./publish/survey.ts";
import { loadSurvey, type Survey } from "./registry/survey.ts";
import type { Registry } from "./registry/registry.ts";

/** What the country publishes, before it is written. */
export interface CountryBuild {
  readonly survey: Survey;
  readonly series: SeriesFile;
  readonly facts: FactsFile;
}

const SLUG = "ca-nuoc";
const SOURCE = "data/registry/nation/outlines.csv";

/** @returns null for an edition of one province @throws ProblemsError where the registry of the country is damaged */
export async function buildCountry(
  effects: Pick<Effects, "read">,
  registry: Registry,
): Promise<CountryBuild | null> {
  if (registry.provinces.length < 2) return null;
  const survey = await loadSurvey(effects, registry);
  const problems = surveyIsWhole(survey, registry.documents);
  if (problems.length > 0) throw new ProblemsError(problems);
  return { survey, series: makeSurveySeries(survey), facts: makeSurveyFacts(survey) };
}

/** Adds the files of the country and answers the name of the one that names them. */
export async function publishCountry(
  output: Output,
  registry: Registry,
  { survey, series, facts }: CountryBuild,
): Promise<string> {
  const stem = (kind: string) => `${kind}-${COUNTRY}`;
  const { whole, mainland, islands } = boxNation(survey);
  const { overview, detail } = drawNation(survey);
  const periods = listPeriods(survey);
  const file: CountryFile = {
    format: "atlas.country",
    version: FORMAT_VERSION,
    place: {
      code: COUNTRY,
      name: { ...survey.nation.name },
      slug: SLUG,
      communes: survey.provinces.length,
      bbox: [...whole],
      boundaries: { kind: "schematic", source: SOURCE },
      periods: periods.map(({ id }) => id),
      files: {
        topology: await output.add(stem("topology"), overview),
        detail: await output.add(stem("detail"), detail),
        facts: await output.add(stem("facts"), facts),
        series: { [series.theme]: await output.add(`${stem("series")}-${series.theme}`, series) },
      },
    },
    periods: [...periods],
    standards: survey.standards.map(({ note: _note, documents: _documents, ...standard }) =>
      structuredClone(standard),
    ),
    indicators: survey.indicators.map(
      ({ plain: _plain, decree: _decree, unit: _unit, term: _term, ...rule }) =>
        structuredClone(rule) as CountryFile["indicators"][number],
    ),
    regions: survey.regions.map(({ code, name }) => ({ code, name: { ...name } })),
    units: survey.provinces.map((province) => ({ ...province })),
    mainland: [...mainland],
    islands: survey.islands.map(({ name, province }, index) => ({
      name: { ...name },
      unit: province,
      bbox: [...(islands[index] ?? whole)],
    })),
    details: await output.add(stem("details"), makeSurveyDetails(survey, registry)),
  };
  return await output.add("country", file);
}
