import { FIGURE, readHeads, readSign } from "./signs.ts";
import type { DetailsFile } from "#domain/publishedFiles";
import type { Catalogue } from "#domain/dataset";
import type { IndicatorRule } from "#domain/indicator";
import type { Language } from "#domain/localised";
import { en } from "../../../src/features/profile/en.ts";
import { vi } from "../../../src/features/profile/vi.ts";
import { attribute, childrenOf, elementsIn, sectionOf, textIn, type Element } from "./html.ts";
import type { Said } from "./said.ts";

const WORDS = { vi, en };

/** A figure that a page prints of a commune, of its neighbour or of the province. */
export interface PageFigure {
  readonly rule: IndicatorRule;
  readonly period: string;
  readonly said: Said;
  /** Shown as not collected at the period. */
  readonly isUncollected?: boolean;
}

/** What a page is read against. */
export interface PageContext {
  readonly catalogue: Catalogue;
  readonly details: DetailsFile;
  readonly language: Language;
  readonly code: string;
  readonly province: string;
  /** The period of the page. */
  readonly period: string;
}

const COUNTS: Readonly<Record<Language, RegExp>> = {
  vi: new RegExp(`^\\(?${FIGURE} trong ${FIGURE} `),
  en: new RegExp(`^\\(?${FIGURE} of ${FIGURE} `),
};
const UNDER = new RegExp(`^${FIGURE}$`);
/** "34,32% (504/1.000)", each number with or without its sign. */
const WITH_RATIO = new RegExp(`^(.*?)(?: \\((${FIGURE}/${FIGURE})\\))?$`);
const RATIO = new RegExp(`^\\(?${FIGURE}/${FIGURE}\\)?$`);

/** "34,32% (giả định)", or words. @param under whether a chip above says it of all */
function readNumber(code: string, text: string, under = false): Said {
  if (!/^[-+−]?\d/.test(text)) return { code, number: null, absence: text };
  const { number, illustrative } = readSign(text);
  return { code, number, illustrative: illustrative || under };
}

function readCounts(text: string, language: Language): Pick<Said, "numerator" | "denominator"> {
  const [, numerator, denominator] = COUNTS[language].exec(text) ?? [];
  return numerator === undefined || denominator === undefined ? {} : { numerator, denominator };
}

/** "1.006/2.931", as columns and brackets have it. */
function readRatio(text: string): Pick<Said, "numerator" | "denominator"> {
  const [, numerator, denominator] = RATIO.exec(text) ?? [];
  return numerator === undefined || denominator === undefined ? {} : { numerator, denominator };
}

function ruleNamed({ catalogue, language }: PageContext, name: string): IndicatorRule {
  const rule = catalogue.indicators.find((indicator) => indicator.name[language] === name);
  if (rule === undefined) throw new Error(`no indicator is called "${name}"`);
  return rule;
}

/** The period of a year under a standard, by the name that pages give the standard. */
function periodNamed({ catalogue, language }: PageContext, year: string, label: string): string {
  const standard = catalogue.standards.find((entry) => entry.label[language] === label);
  return `${year}-${standard?.id ?? label}`;
}

/** Every cell of the table of all indicators and periods. */
export function readWholeTable(page: Parameters<typeof sectionOf>[0], context: PageContext): PageFigure[] {
  return elementsIn(sectionOf(page, "section", "table"), "table").flatMap((table) => {
    const [bands, years] = elementsIn(elementsIn(table, "thead")[0], "tr");
    const labels = elementsIn(bands, "th").flatMap((band) =>
      Array.from({ length: Number(attribute(band, "colspan")) }, () => textIn(band)),
    );
    const periods = elementsIn(years, "th")
      .slice(1)
      .map((year, at) => periodNamed(context, textIn(year), labels[at] ?? ""));
    return elementsIn(elementsIn(table, "tbody")[0], "tr").flatMap((row) => {
      const [title] = childrenOf(row, "th");
      const rule = ruleNamed(context, textIn(title));
      return childrenOf(row, "td").map((cell, at) => readCell(cell, rule, periods[at] ?? "", context));
    });
  });
}

function readCell(cell: Element, rule: IndicatorRule, period: string, context: PageContext): PageFigure {
  const [sign] = elementsIn(cell, "abbr");
  if (sign !== undefined) {
    const isUncollected = attribute(sign, "title") === WORDS[context.language].table.marks.notCollected;
    const absence = isUncollected ? {} : { absence: attribute(sign, "title") };
    return { rule, period, isUncollected, said: { code: context.code, number: null, ...absence } };
  }
  const [small] = elementsIn(cell, "small");
  const numerator = rule.kind === "rate" && small !== undefined ? { numerator: textIn(small) } : {};
  return { rule, period, said: { ...readNumber(context.code, textIn(cell, "small")), ...numerator } };
}

/** The big figures at the top: value, counts, rank, and the province beside it. */
export function readHead(page: Parameters<typeof sectionOf>[0], context: PageContext): PageFigure[] {
  const { language, province, period } = context;
  const beside = `${WORDS[language].province}: `;
  return elementsIn(elementsIn(elementsIn(page, "article")[0], "dl")[0], "div").flatMap((box) => {
    const rule = ruleNamed(context, textIn(elementsIn(box, "dt")[0]));
    const [value = "", ...asides] = elementsIn(box, "dd").map((line) => textIn(line));
    const counts = asides.find((line) => COUNTS[language].test(line)) ?? "";
    const whole = asides.find((line) => line.startsWith(beside));
    const [rank, of] = asides.find((line) => line !== counts && line !== whole)?.match(/\d+/g) ?? [];
    const place = rank === undefined ? {} : { rank: Number(rank), of: Number(of) };
    const own = { ...readNumber(context.code, value), ...readCounts(counts, language), ...place };
    const above = whole === undefined ? [] : [readNumber(province, whole.slice(beside.length))];
    return [own, ...above].map((said) => ({ rule, period, said }));
  });
}

function ruleOfDeprivation(
  { catalogue, details, language, period }: PageContext,
  name: string,
): IndicatorRule {
  const standard = catalogue.periods.find(({ id }) => id === period)?.standard ?? "";
  const all = (details.dimensions[standard] ?? []).flatMap(({ deprivations }) => deprivations);
  const found = all.find((deprivation) => deprivation.name[language] === name);
  const rule = catalogue.indicators.find(({ id }) => id === `poor_dep_${found?.key ?? ""}_rate`);
  if (rule === undefined) throw new Error(`no deprivation is called "${name}"`);
  return rule;
}

/** What poor households lack, of the commune and of the province. */
export function readFingerprint(page: Parameters<typeof sectionOf>[0], context: PageContext): PageFigure[] {
  const { code, province, period } = context;
  const [table] = elementsIn(sectionOf(page, "section", "fingerprint"), "table");
  const heads = readHeads(table);
  return elementsIn(elementsIn(table, "tbody")[0], "tr").flatMap((row) => {
    const rule = ruleOfDeprivation(context, textIn(childrenOf(row, "th")[0]));
    const [, own, whole] = childrenOf(row, "td");
    const [count] = elementsIn(own, "span")
      .filter((span) => attribute(span, "class").split(" ").includes("quiet"))
      .map((span) => textIn(span).replace(/^\(|\)$/g, ""));
    const numerator = count === undefined || !UNDER.test(count) ? {} : { numerator: count };
    return [
      { ...readNumber(code, textIn(elementsIn(own, "strong")[0]), heads.at(1)), ...numerator, decimals: 1 },
      { ...readNumber(province, textIn(whole), heads.at(2)), decimals: 1 },
    ].map((said) => ({ rule, period, said }));
  });
}

/** Groups, ethnicity, causes, children and persons, each at its own period. */
export function readThemes(page: Parameters<typeof sectionOf>[0], context: PageContext): PageFigure[] {
  const { code, province } = context;
  return elementsIn(sectionOf(page, "section", "themes"), "table").flatMap((table) => {
    const heads = readHeads(table);
    const heading = textIn(elementsIn(elementsIn(table, "thead")[0], "span")[0]);
    const [, year = "", label = ""] = /(\d{4}), (.*)\)$/.exec(heading) ?? [];
    const period = periodNamed(context, year, label);
    return elementsIn(elementsIn(table, "tbody")[0], "tr").flatMap((row) => {
      const rule = ruleNamed(context, textIn(childrenOf(row, "th")[0]));
      const [own, whole] = childrenOf(row, "td");
      const [, value = "", ratio = ""] = WITH_RATIO.exec(textIn(own)) ?? [];
      const counts = readRatio(ratio);
      const text = textIn(whole);
      const above = text === "" ? [] : [readNumber(province, text)];
      return [{ ...readNumber(code, value, heads.at(1)), ...counts }, ...above].map((said) => ({
        rule,
        period,
        said,
      }));
    });
  });
}

/** Neighbours and communes alike, with the figure of the headline. */
export function readBeside(page: Parameters<typeof sectionOf>[0], context: PageContext): PageFigure[] {
  const rule = readHead(page, context)[0]?.rule;
  const tables = ["neighbours", "similar"].flatMap((id) =>
    elementsIn(sectionOf(page, "section", id), "table"),
  );
  if (rule === undefined) return [];
  return tables.flatMap((table) =>
    elementsIn(elementsIn(table, "tbody")[0], "tr")
      .filter((row) => childrenOf(row, "th").length > 0)
      .map((row): PageFigure => {
        const [, code = ""] = /\/(\d{5})-/.exec(attribute(elementsIn(row, "a")[0], "href")) ?? [];
        const [value = "", ratio = "", standing = ""] = childrenOf(row, "td").map((cell) => textIn(cell));
        const [rank, of] = /^\d+\/\d+$/.test(standing) ? standing.split("/").map(Number) : [];
        const place = rank === undefined || of === undefined ? {} : { rank, of };
        return {
          rule,
          period: context.period,
          said: { ...readNumber(code, value, readHeads(table).at(1)), ...readRatio(ratio), ...place },
        };
      }),
  );
}

/** A stored count as an indicator of its own. */
export function countOf(measure: string): IndicatorRule {
  const nothing = { vi: "", en: "" };
  return {
    id: measure,
    kind: "count",
    theme: "flows",
    series: "flows",
    numerator: { plus: [measure], minus: [] },
    denominator: null,
    denominatorScope: "unit",
    direction: "neutral",
    standards: [],
    name: nothing,
    noun: nothing,
    base: nothing,
    policyBreaks: null,
  };
}

/** The balances of the year, line by line. */
export function readFlows(page: Parameters<typeof sectionOf>[0], context: PageContext): PageFigure[] {
  const { language, code, period } = context;
  const { names, start, end } = WORDS[language].flows;
  return elementsIn(sectionOf(page, "section", "flows"), "table").flatMap((table) => {
    const stem = attribute(table, "class").split(" ").includes("near_poor") ? "near_poor" : "poor";
    const measures = new Map([
      [start, "start"],
      [end, "households"],
      ...Object.entries(names[stem]).map(([name, label]): [string, string] => [label, name]),
    ]);
    const heads = readHeads(table);
    return elementsIn(elementsIn(table, "tbody")[0], "tr").map((row): PageFigure => {
      const label = textIn(childrenOf(row, "th")[0]);
      const text = textIn(childrenOf(row, "td")[0]).replace(/^[+−]/, "");
      const rule = countOf(`${stem}_${measures.get(label) ?? label}`);
      return { rule, period, said: readNumber(code, text, heads.at(1)) };
    });
  });
}
