/** Whether survey rates of the country refer to what there is (khảo sát mức sống dân cư): places, documents, lines, outlines. */
import type { Source } from "#domain/publishedFiles";
import type { Problem } from "../problem.ts";
import type { Survey } from "../registry/survey.ts";

/** A value that stands in a file and refers to nothing, or stands twice, or is missing. */
interface Stranger {
  readonly file: string;
  readonly row?: number;
  readonly column: string;
  readonly found: string;
  /** The file that would have to know it. */
  readonly expected: string;
}

const FOLDER = "data/registry/nation";
const PROVINCES = "provinces.csv";

/** One problem for each value that refers to nothing, stands twice or is missing. */
export function surveyIsWhole(survey: Survey, documents: readonly Source[]): Problem[] {
  const found = [
    ...findStrangers(survey, documents),
    ...findDoubles(survey),
    ...findLeftOut(survey),
    ...findUndrawn(survey),
  ];
  return found.map(({ file, row, column, found, expected }) => ({
    severity: "error",
    check: "parseRegistry",
    place: { file: `${FOLDER}/${file}`, ...(row === undefined ? {} : { row }), column },
    values: { kind: "entry", found, expected, rule: "picklist" },
  }));
}

function findStrangers(survey: Survey, documents: readonly Source[]): Stranger[] {
  const { provinces, nation, regions, standards, indicators, figures } = survey;
  const places = {
    country: new Set([nation.code]),
    part: null,
    region: new Set(regions.map(({ code }) => code)),
    province: new Set(provinces.map(({ code }) => code)),
  };
  const known = {
    document: new Set(documents.map(({ id }) => id)),
    standard: new Set<string>(standards.map(({ id }) => id)),
    measure: new Set(indicators.flatMap(({ numerator }) => numerator.plus)),
  };
  return figures.flatMap(({ level, code, standard, measure, documents: [document = ""] }, index) => {
    const at = { file: "survey.csv", row: index + 2 };
    const register = level === "province" ? PROVINCES : "regions.csv";
    return [
      ...(places[level]?.has(code) === false
        ? [{ ...at, column: "code", found: code, expected: register }]
        : []),
      ...(known.document.has(document)
        ? []
        : [{ ...at, column: "document", found: document, expected: "documents.json" }]),
      ...(known.standard.has(standard)
        ? []
        : [{ ...at, column: "standard", found: standard, expected: "standards.json" }]),
      ...(known.measure.has(measure)
        ? []
        : [{ ...at, column: "measure", found: measure, expected: "indicators.json" }]),
    ];
  });
}

/** Of one place, year and measure there is one figure. */
function findDoubles({ figures }: Survey): Stranger[] {
  const seen = new Set<string>();
  return figures.flatMap(({ code, year, measure }, index) => {
    const found = `${code}/${year}/${measure}`;
    const isTwice = seen.has(found);
    seen.add(found);
    return isTwice ? [{ file: "survey.csv", row: index + 2, column: "year", found, expected: "1" }] : [];
  });
}

/** A table has a row for every province: one that prints no figure says so with an empty value. */
function findLeftOut({ figures, provinces }: Survey): Stranger[] {
  const own = figures.filter(({ level }) => level === "province");
  const years = [...new Set(own.map(({ year, measure }) => `${year}/${measure}`))];
  const seen = new Set(own.map(({ code, year, measure }) => `${code}/${year}/${measure}`));
  return years
    .flatMap((year) => provinces.map(({ code }) => `${code}/${year}`))
    .filter((key) => !seen.has(key))
    .map((found) => ({ file: "survey.csv", column: "code", found, expected: "1" }));
}

/** Provinces without an outline or a region, and outlines and archipelagos of none. */
function findUndrawn({ provinces, regions, outlines, islands }: Survey): Stranger[] {
  const codes = new Set(provinces.map(({ code }) => code));
  const parts = new Set(regions.map(({ code }) => code));
  const strange = [...outlines.keys()].filter((code) => !codes.has(code));
  const undrawn = [...codes].filter((code) => !outlines.has(code));
  const missing = (file: string, found: string) => ({ file, column: "province", found, expected: PROVINCES });
  return [
    ...[...strange, ...undrawn].map((code) => missing("outlines.csv", code)),
    ...islands.flatMap(({ province }) => (codes.has(province) ? [] : [missing("islands.json", province)])),
    ...provinces.flatMap(({ code, region }) => (parts.has(region) ? [] : [missing("regions.csv", code)])),
  ];
}
