/**
 * What documents print of units that are gone (đơn vị trước đây: xã, huyện, thị xã trước 1/7/2025), and of a place itself beside its
 * series: figures that no map shows, each with its day, standard, status and source.
 */
import type { Fact, FactsFile, FormerPlace, PlacesFile, Source } from "#domain/publishedFiles";
import { shadeOfGrade, type GradeShade } from "#domain/grade";
import type { IndicatorRule } from "#domain/indicator";
import type { Localised } from "#domain/localised";
import { findDocuments } from "#domain/paper";
import type { SeriesTable } from "#domain/series";
import type { Period, StandardId } from "#domain/standard";
import type { Status } from "#domain/status";
import { readValue } from "./exploration.ts";
import { findPredecessors } from "./predecessors.ts";

/** One printed number. */
export interface PrintedFigure {
  readonly measure: string;
  readonly name: Localised;
  readonly value: number;
  readonly unit: string;
  /** What the counts printed beside a rate make of it, where that is another number; percent. */
  readonly computed: number | null;
}

/** Figures that one source prints of one day and standard. */
export interface PrintedGroup {
  readonly date: string;
  /** The standard it is measured by (chuẩn nghèo) in words, null where it is no figure of poverty. */
  readonly standard: Localised | null;
  readonly status: Status;
  readonly grade: string;
  readonly shade: GradeShade | null;
  readonly sources: readonly Source[];
  readonly figures: readonly PrintedFigure[];
}

/** A place with what is printed of it, the latest day first. */
export interface PrintedPlace {
  readonly key: string;
  readonly name: Localised;
  readonly groups: readonly PrintedGroup[];
}

/** What names of measures, documents and arithmetic are read from. */
export interface PrintedContext {
  readonly file: FactsFile;
  readonly sources: readonly Source[];
  readonly indicators: readonly IndicatorRule[];
  readonly standards: readonly { readonly id: StandardId; readonly label: Localised }[];
}

/** Former districts and communes that a commune of today was made from, with printed figures; districts first. */
export function listFormerOfCommune(
  context: PrintedContext,
  places: PlacesFile,
  code: string,
): PrintedPlace[] {
  const predecessors = findPredecessors(places, code);
  const communes = new Set(predecessors.map(({ place }) => place.code));
  const districts = new Set(predecessors.map(({ place }) => place.district));
  return listPlaces(
    context,
    (fact) => isFormer(fact) && (fact.level === "district" ? districts : communes).has(fact.code),
  );
}

/** A commune of old and the district that it lay in, with printed figures; the district first. */
export function listFormerUnit(
  context: PrintedContext,
  { code, district }: Pick<FormerPlace, "code" | "district">,
): PrintedPlace[] {
  return listPlaces(
    context,
    (fact) => isFormer(fact) && fact.code === (fact.level === "district" ? district : code),
  );
}

/** All former districts and communes of a province with printed figures; districts first. */
export function listFormerOfProvince(context: PrintedContext): PrintedPlace[] {
  return listPlaces(context, isFormer);
}

/** What a place of today is compared with. */
export interface SeriesBeside {
  readonly table: SeriesTable;
  readonly periods: readonly Period[];
}

/** What is printed of a commune of today and the series does not say. */
export function listBesideCommune(
  context: PrintedContext,
  series: SeriesBeside,
  code: string,
): PrintedPlace[] {
  return listPlaces(
    context,
    (fact) =>
      fact.level === "commune" &&
      fact.scheme === "2025" &&
      fact.code === code &&
      !isSaid(context, series, fact),
  );
}

/**
 * What is printed of a province, of groups in it and of areas that are no unit, and the series does not say. Urban and rural parts and
 * figures of a family (ethnic groups, bands) have their own places.
 */
export function listBesideProvince(
  context: PrintedContext,
  series: SeriesBeside,
  province: string,
): PrintedPlace[] {
  const parts = [`${province}-urban`, `${province}-rural`];
  const isOf = ({ level, code, family }: Fact) =>
    family === undefined &&
    !parts.includes(code) &&
    ((level === "province" && code === province) || level === "part" || level === "area");
  return listPlaces(context, (fact) => isOf(fact) && !isSaid(context, series, fact));
}

/** Whether the series has the same number; a file of it that has not come yet is taken to have it. */
function isSaid({ indicators }: PrintedContext, { table, periods }: SeriesBeside, fact: Fact): boolean {
  const period = periods.find(({ date, standard }) => date === fact.date && standard === fact.standard);
  if (period === undefined) return false;
  const rule = indicators.find(({ id }) => id === fact.measure);
  if (rule !== undefined && !rule.numerator.plus.every((measure) => table.has(measure))) return true;
  const { value } =
    rule === undefined
      ? table.cell(fact.code, period.id, fact.measure)
      : readValue(table, rule, period.id, fact.code);
  return value !== null && Math.abs(value - fact.value) <= HALF_PRINTED;
}

function isFormer({ scheme, level }: Fact): boolean {
  return scheme === "pre2025" && (level === "district" || level === "commune");
}

/** Only what a document prints has a grade: sums of communes of today stand elsewhere. */
function listPlaces(context: PrintedContext, isWanted: (fact: Fact) => boolean): PrintedPlace[] {
  const facts = context.file.facts.filter((fact) => fact.grade !== undefined && isWanted(fact));
  const keys = [...new Set(facts.map(placeOf))].sort(
    (a, b) => Number(isCommune(a)) - Number(isCommune(b)) || (a < b ? -1 : 1),
  );
  return keys.flatMap((key) => {
    const own = facts.filter((fact) => placeOf(fact) === key);
    const [first] = own;
    return first === undefined ? [] : [{ key, name: first.name, groups: groupFacts(context, own) }];
  });
}

function placeOf({ level, code }: Fact): string {
  return `${level}/${code}`;
}

function isCommune(place: string): boolean {
  return place.startsWith("commune/");
}

function groupFacts(context: PrintedContext, facts: readonly Fact[]): PrintedGroup[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { date, standard, status, grade, documents } = fact;
    const key = [date, standard, status, grade, ...documents].join("|");
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()]
    .flatMap((own) => (own[0] === undefined ? [] : [makeGroup(context, own[0], own)]))
    .sort((a, b) => b.date.localeCompare(a.date));
}

function makeGroup(context: PrintedContext, first: Fact, facts: readonly Fact[]): PrintedGroup {
  const { date, standard, status, grade = "" } = first;
  return {
    date,
    standard: nameStandard(context, standard),
    status,
    grade,
    shade: shadeOfGrade(grade, status),
    sources: findDocuments(first, context.sources),
    figures: facts.map((fact) => makeFigure(context, fact, facts)).sort(ratesFirst),
  };
}

function nameStandard({ standards }: PrintedContext, id: StandardId | null): Localised | null {
  if (id === null) return null;
  return standards.find((standard) => standard.id === id)?.label ?? { vi: id, en: id };
}

function makeFigure(
  { file, indicators }: PrintedContext,
  { measure, value, unit }: Fact,
  beside: readonly Fact[],
): PrintedFigure {
  const name = file.measures?.[measure] ?? { vi: measure, en: measure };
  const rule = indicators.find(({ id, kind }) => id === measure && kind === "rate");
  const computed = rule === undefined ? null : computeRate(rule, beside);
  const isOther = computed !== null && Math.abs(computed - value) > HALF_PRINTED;
  return { measure, name, value, unit, computed: isOther ? computed : null };
}

/** Rates are printed with two decimals at most. */
const HALF_PRINTED = 0.005 + 1e-9;

function computeRate({ numerator, denominator }: IndicatorRule, facts: readonly Fact[]): number | null {
  const count = (measure: string) => facts.find((fact) => fact.measure === measure)?.value ?? NaN;
  const add = (measures: readonly string[]) => measures.reduce((sum, measure) => sum + count(measure), 0);
  const share = (100 * (add(numerator.plus) - add(numerator.minus))) / count(denominator ?? "");
  return Number.isFinite(share) ? share : null;
}

/** Rates, then counts, each in the order of their ids. */
function ratesFirst(a: PrintedFigure, b: PrintedFigure): number {
  const order = ({ unit, measure }: PrintedFigure) => `${unit === "percent" ? "0" : "1"} ${measure}`;
  return order(a) < order(b) ? -1 : 1;
}
