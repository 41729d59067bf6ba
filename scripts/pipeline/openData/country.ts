/** Survey rates of the whole country as rows of the long table (cả nước): provinces until June 2025, regions, the country and its parts. */
import { formatCsv, OPEN_DATA, type Cell } from "#domain/csv";
import type { Indicator } from "#domain/indicator";
import { formatDocuments } from "#domain/paper";
import { COUNTRY } from "#domain/unit";
import { nameSurveyPlaces } from "../publish/survey.ts";
import type { Survey } from "../registry/survey.ts";
import { FIGURE_COLUMNS } from "./columns.ts";
import type { Listing } from "./lists.ts";
import type { Terms } from "./measures.ts";
import type { Resource } from "./package.ts";
import { headOf } from "./workbook.ts";

const TITLE = {
  vi: "Cả nước theo khảo sát mức sống dân cư: 63 tỉnh cũ, vùng, thành thị, nông thôn",
  en: "The whole country by the living standards survey: 63 former provinces, regions, urban and rural areas",
};

/** Adds the table of the country and answers its rows. */
export function addCountry(
  listing: Listing,
  survey: Survey,
  foreignKeys: NonNullable<Resource["foreignKeys"]>,
): readonly (readonly Cell[])[] {
  const rows = listCountryFigures(survey);
  const text = formatCsv([headOf(FIGURE_COLUMNS), ...rows], OPEN_DATA);
  const more = { columns: FIGURE_COLUMNS, foreignKeys, province: COUNTRY };
  listing.add(`figures-${COUNTRY}.csv`, text, "text/csv", TITLE, more);
  return rows;
}

/** Rows in the order of `FIGURE_COLUMNS`, as the registry has them. */
function listCountryFigures(survey: Survey): Cell[][] {
  const beside = nameSurveyPlaces(survey);
  const provinces = new Map(survey.provinces.map(({ code, type, name }) => [code, `${type} ${name}`]));
  return survey.figures.map((figure): Cell[] => {
    const { level, code, year, standard, measure, value, status } = figure;
    const isProvince = level === "province";
    const name = isProvince ? provinces.get(code) : beside.get(code)?.vi;
    const scheme = isProvince ? "pre2025" : null;
    const place = [COUNTRY, code, name ?? code, level, scheme];
    const when = [`${year}-${standard}`, `${year}-12-31`, standard];
    const paper = [status, formatDocuments(figure), null];
    return [...place, ...when, measure, value, null, null, null, null, "percent", ...paper];
  });
}

/** The terms of an edition with those of the country. */
export function withSurvey(terms: Terms, survey: Survey | null): Terms {
  const own: readonly Indicator[] = survey?.indicators ?? [];
  return { ...terms, indicators: [...terms.indicators, ...own] };
}
