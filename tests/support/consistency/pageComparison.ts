import type { Language } from "#domain/localised";
import type { Stop } from "./comparison.ts";
import { formatRuns } from "../../../src/words/run.ts";
import { openDocument } from "./html.ts";
import { readGraph } from "./graph.ts";
import {
  countOf,
  readBeside,
  readFingerprint,
  readFlows,
  readHead,
  readThemes,
  readWholeTable,
  type PageContext,
  type PageFigure,
} from "./profilePage.ts";
import { findDisagreements, type Words } from "./said.ts";
import { sentenceOf, type Arrived } from "./scene.ts";
import type { ProvinceSource } from "./source.ts";
import { findTruth, type Truth } from "./truth.ts";

/** What is true of a province, to hold its pages against. */
export interface PageTruth {
  readonly source: ProvinceSource;
  readonly arrived: Arrived;
  readonly stops: ReadonlyMap<string, Stop>;
}

/** Figures of one page that were compared, by the part of the page, and what is wrong with them. */
export interface PageComparison {
  readonly compared: Readonly<Record<keyof typeof PARTS, number>>;
  readonly disagreements: readonly string[];
}

/** Every part of a page that prints figures. */
const PARTS = {
  head: readHead,
  fingerprint: readFingerprint,
  flows: readFlows,
  themes: readThemes,
  beside: readBeside,
  table: readWholeTable,
};

export function indexStops(source: ProvinceSource, arrived: Arrived, stops: readonly Stop[]): PageTruth {
  return { source, arrived, stops: new Map(stops.map((stop) => [`${stop.rule.id}/${stop.period}`, stop])) };
}

/** Reads a page of a commune as a browser would and holds every figure on it against the workbooks. */
export function comparePage(
  html: string,
  code: string,
  language: Language,
  truth: PageTruth,
): PageComparison {
  const { catalogue, province, details } = truth.arrived;
  const period = province.periods.at(-1) ?? "";
  const context: PageContext = { catalogue, details, language, code, province: province.code, period };
  const page = openDocument(html);
  const disagreements: string[] = [];
  const compared = Object.entries(PARTS).map(([part, read]): [string, number] => {
    const figures = read(page, context);
    for (const figure of figures) {
      const found = tryFigure(figure, language, truth);
      disagreements.push(
        ...found.map((what) => `${code} ${language} ${part} ${figure.rule.id} ${figure.period}: ${what}`),
      );
    }
    return [
      part,
      figures.filter(
        ({ rule, period: at, isUncollected }) =>
          isUncollected !== true || truth.stops.has(`${rule.id}/${at}`),
      ).length,
    ];
  });
  return { compared: Object.fromEntries(compared) as PageComparison["compared"], disagreements };
}

function tryFigure(
  { rule, period, said, isUncollected }: PageFigure,
  language: Language,
  truth: PageTruth,
): string[] {
  const stop = truth.stops.get(`${rule.id}/${period}`);
  if (isUncollected === true) return isCollected(stop) ? ["shown as not collected"] : [];
  const right = stop?.truths.get(said.code) ?? readCount(rule.id, period, said.code, truth);
  return findDisagreements(said, {
    truth: right,
    place: stop?.ranks.get(said.code) ?? null,
    rule,
    words: wordsOf(language, truth),
  });
}

/**
 * What machines and search engines read of a built page: its sentence twice, and the figures of the structured data, rounded to two
 * decimals.
 */
export function compareGraph(html: string, code: string, language: Language, truth: PageTruth): string[] {
  const { province } = truth.arrived;
  const stop = truth.stops.get(`poor_rate/${province.periods.at(-1) ?? ""}`);
  const right = stop?.truths.get(code);
  const scene = stop?.scenes[language];
  if (right === undefined || scene === undefined) return [`${code}: no poor rate to compare with`];
  const at = scene.exploration.rows.findIndex((row) => row.code === code);
  const { description, figures } = readGraph(openDocument(html));
  const sentence = formatRuns(sentenceOf(scene, at));
  const round = (value: number | null | undefined) => (value == null ? [] : [Math.round(value * 100) / 100]);
  const expected = [right.value, right.numerator.value, right.denominator?.value].flatMap(round);
  const wanted = right.value === null ? [] : expected;
  return [
    ...(description.every((text) => text === sentence) ? [] : [`${code}: ${description.join(" | ")}`]),
    ...(JSON.stringify(figures) === JSON.stringify(wanted)
      ? []
      : [`${code}: ${figures.join()}, not ${wanted.join()}`]),
  ];
}

/** Collected of anybody in the province. */
function isCollected(stop: Stop | undefined): boolean {
  return (
    stop !== undefined &&
    [...stop.truths.values()].some(({ value, status }) => value !== null || status === "suppressed")
  );
}

function readCount(measure: string, period: string, code: string, { source, arrived }: PageTruth): Truth {
  const withholds = (place: string, at: string, name: string) =>
    arrived.table.cell(place, at, name).status === "suppressed";
  return findTruth(source, withholds, countOf(measure), period, code);
}

function wordsOf(language: Language, { stops }: PageTruth): Words {
  const [stop] = stops.values();
  if (stop === undefined) throw new Error("nothing to compare with");
  return stop.scenes[language].words;
}
