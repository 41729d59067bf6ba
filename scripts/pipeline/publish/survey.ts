/** Survey rates of the whole country (cả nước) in published form: series of provinces, and facts of regions and of the country. */
import { FORMAT_VERSION, type SeriesColumn, type SeriesFile } from "#domain/dataset";
import type { DetailsFile, Fact, FactsFile } from "#domain/publishedFiles";
import type { Localised } from "#domain/localised";
import { encodeDeltas } from "#domain/series";
import { makePeriod, type Period } from "#domain/standard";
import { formatStatusLetter } from "#domain/status";
import { COUNTRY } from "#domain/unit";
import type { Registry } from "../registry/registry.ts";
import type { Survey, SurveyFigure } from "../registry/survey.ts";
import { DocumentSets } from "./documentSets.ts";
import { nameOfPart, PARTS } from "./facts.ts";

/** Years of provinces, in order; regions and the country have more. */
export function listPeriods({ figures }: Pick<Survey, "figures">): Period[] {
  const own = figures.filter(({ level }) => level === "province");
  const periods = new Map(
    own.map(({ year, standard }) => {
      const period = makePeriod(Number(year), standard);
      return [period.id, period];
    }),
  );
  return [...periods.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** One file: row 0 is the country, the others are provinces in ascending code. */
export function makeSurveySeries({ figures, nation, provinces, indicators }: Survey): SeriesFile {
  const periods = listPeriods({ figures });
  const codes = [nation.code, ...provinces.map(({ code }) => code)];
  const byKey = new Map(figures.map((figure) => [`${figure.measure}/${figure.code}/${figure.year}`, figure]));
  const documents = new DocumentSets();
  const measures = [...new Set(indicators.flatMap(({ numerator }) => numerator.plus))].sort();
  const columns = measures.map((measure): [string, (SeriesColumn | null)[]] => {
    const rows = periods.map(({ date }) =>
      codes.map((code) => byKey.get(`${measure}/${code}/${date.slice(0, 4)}`)),
    );
    return [measure, writeColumns(rows, documents)];
  });
  return {
    format: "atlas.series",
    version: FORMAT_VERSION,
    province: COUNTRY,
    theme: "core",
    rows: [COUNTRY, ...codes.slice(1)],
    periods: periods.map(({ id }) => id),
    documents: documents.list(),
    columns: Object.fromEntries(columns),
    printed: [],
  };
}

type Cells = readonly (SurveyFigure | undefined)[];

/** A year in which no row has a figure is one that nobody asked. */
function writeColumns(periods: readonly Cells[], documents: DocumentSets): (SeriesColumn | null)[] {
  const asked = periods.map((cells) => (cells.some((cell) => cell !== undefined) ? cells : null));
  const deltas = encodeDeltas(asked.map((cells) => cells?.map((cell) => cell?.value ?? null) ?? null));
  return asked.map((cells, index) =>
    cells === null ? null : { values: deltas[index] ?? [], ...describe(cells, documents) },
  );
}

function describe(cells: Cells, documents: DocumentSets): Omit<SeriesColumn, "values"> {
  const letters = cells.map((cell) => formatStatusLetter(cell?.status ?? "missing"));
  const sets = cells.map((cell) => documents.indexOf(cell?.documents ?? []));
  const usual = sets.at(-1) ?? 0;
  const others = sets.flatMap((set, row): [number, number][] => (set === usual ? [] : [[row, set]]));
  return {
    status: letters.every((letter) => letter === letters[0]) ? (letters[0] ?? "m") : letters.join(""),
    documents: usual,
    ...(others.length === 0 ? {} : { others }),
  };
}

/** Names of the country, its regions, and its urban and rural parts, by code. */
export function nameSurveyPlaces({
  nation,
  regions,
}: Pick<Survey, "nation" | "regions">): ReadonlyMap<string, Localised> {
  return new Map([
    ...[nation, ...regions].map(({ code, name }) => [code, name] as const),
    ...PARTS.map((part) => [`${COUNTRY}-${part}`, nameOfPart(nation.name, part)] as const),
  ]);
}

/** The country, its regions, and its urban and rural parts, by place, measure and year. */
export function makeSurveyFacts(survey: Survey): FactsFile {
  const { figures, indicators } = survey;
  const names = nameSurveyPlaces(survey);
  const facts = figures.flatMap((figure): Fact[] => {
    const { level, code, year, standard, measure, value, status, documents } = figure;
    const name = names.get(code);
    if (level === "province" || value === null || name === undefined) return [];
    return [
      {
        scheme: null,
        code,
        name: { ...name },
        level,
        date: `${year}-12-31`,
        standard,
        measure,
        value,
        unit: "percent",
        status,
        documents: [...documents],
        flag: null,
        grade: "S",
      },
    ];
  });
  const order = (fact: Fact) => [fact.code, fact.measure, fact.date].join("/");
  return {
    format: "atlas.facts",
    version: FORMAT_VERSION,
    province: COUNTRY,
    facts: facts.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    bands: [],
    measures: Object.fromEntries(indicators.map(({ id, name }) => [id, { ...name }])),
  };
}

/** Documents of the figures and of the lines. */
export function findSurveySources({
  figures,
  standards,
}: Pick<Survey, "figures" | "standards">): Set<string> {
  return new Set([...figures, ...standards].flatMap((entry) => entry.documents));
}

/** Documents of the figures and of the lines, and plain words of the indicators. */
export function makeSurveyDetails(survey: Survey, { documents }: Pick<Registry, "documents">): DetailsFile {
  const used = findSurveySources(survey);
  return {
    format: "atlas.details",
    version: FORMAT_VERSION,
    sources: documents.filter(({ id }) => used.has(id)),
    dimensions: {},
    notes: Object.fromEntries(survey.standards.map(({ id, note }) => [id, { ...note }])),
    indicators: Object.fromEntries(
      survey.indicators.map(({ id, plain, decree, unit, term }) => [
        id,
        { plain: { ...plain }, decree, unit, ...(term === undefined ? {} : { term }) },
      ]),
    ),
  };
}
