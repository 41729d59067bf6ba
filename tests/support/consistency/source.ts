import { readdirSync } from "node:fs";
import type { Status } from "#domain/status";
import { readCoverageForm } from "./coverage.ts";
import { carryOver } from "./reform.ts";
import { communesToday, INDICATORS, readJson, readTable, type Manifest } from "./register.ts";
import { readBook, type Counted } from "./workbook.ts";

/** One figure as the received files have it: null where nobody collected it. */
export interface Sourced {
  readonly value: number | null;
  readonly status: Status;
  /** Ids of all documents that it rests on, ascending. */
  readonly documents: readonly string[];
  /** The old communes can not be put together into this one. */
  readonly broken: boolean;
}

/** Everything received about one province, by period. */
export interface ProvinceSource {
  readonly code: string;
  readonly periods: readonly string[];
  /** Codes of the communes of today, ascending. */
  readonly communes: readonly string[];
  /** Measures that the forms of a period count. */
  readonly measures: (period: string) => readonly string[];
  /** A count of a commune of today, or of the province. */
  readonly cell: (code: string, period: string, measure: string) => Sourced;
  /** A rate as a document prints it, where it prints no count. */
  readonly printed: (code: string, period: string, indicator: string) => Sourced | null;
}

type Figure = Readonly<Record<string, string>>;

const FOLDER = "data/sources";
const LAND = "administrative-units-reference-map";
const NOTHING: Sourced = { value: null, status: "missing", documents: [], broken: false };
/** What no form of the period asks, though forms of others do. */
const UNASKED: Sourced = { ...NOTHING, status: "not-collected" };
const manifests = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    folder: `${FOLDER}/${name}`,
    ...(readJson(`${FOLDER}/${name}/source.json`) as Manifest),
  }));
const figures = manifests.flatMap(({ folder, tables }) =>
  tables.flatMap(({ file }) => readTable(`${folder}/${file}`)),
);
const wanted = new Set(INDICATORS.flatMap(({ numerator }) => [...numerator.plus, ...numerator.minus]));

/** Opens every file received about a province. */
export function openSource(code: string): ProvinceSource {
  const manifest = manifests.find(({ province }) => province === code);
  if (manifest === undefined) throw new Error(`no source of ${code}: run "npm run demo"`);
  const { folder, status, document } = manifest;
  const books = new Map(
    manifest.workbooks.map(({ file, period }) => [period, readPeriod(`${folder}/${file}`, code, period)]),
  );
  const covered = new Map(
    (manifest.coverage ?? []).flatMap(({ file }) => [...readCoverageForm(`${folder}/${file}`, code)]),
  );
  const land = readLand(code);
  const published = new Map(figuresOf(code).map((figure) => [keyOf(figure), figure]));
  /** What a document prints, with its own standing; else what the forms say, with theirs. */
  const standing = (figure: Figure | undefined, value: number): Omit<Sourced, "broken"> =>
    figure === undefined
      ? { value, status, documents: [document] }
      : { value, status: figure["status"] as Status, documents: [figure["source"] ?? ""] };
  const counted = (place: string, period: string, measure: string): Omit<Sourced, "broken"> | null => {
    const value = books.get(period)?.counts.get(measure)?.get(place);
    if (value === undefined) return null;
    const figure = published.get(`${place}/${period}/${measure}`);
    const isMet = figure !== undefined && Number(figure["value"]) === value;
    if (figure?.["binding"] === "yes" && !isMet)
      throw new Error(
        `${place}/${period}/${measure}: ${String(value)}, published as ${figure["value"] ?? ""}`,
      );
    return standing(isMet ? figure : undefined, value);
  };
  const beside = (place: string, period: string, measure: string): Omit<Sourced, "broken"> | null => {
    const recorded = covered.get(`${place}/${period.slice(0, 4)}/${measure}`);
    if (recorded !== undefined) return standing(undefined, recorded);
    if (!wanted.has(measure) || books.get(period)?.counts.has(measure) === true) return null;
    const figure = published.get(`${place}/${period}/${measure}`);
    return figure === undefined ? null : standing(figure, Number(figure["value"]));
  };
  const places = [code, ...communesToday(code).map((commune) => commune["code"] ?? "")];
  const isAsked = remember(
    (period: string, measure: string) =>
      books.get(period)?.counts.has(measure) === true ||
      places.some((place) => beside(place, period, measure) !== null),
  );
  /** Why there is no figure: nobody gave one, or nobody asked for it in that period. */
  const nothingOf = (period: string, measure: string): Sourced => {
    const isAskedAtAll = [...books.keys()].some((other) => isAsked(other, measure));
    return isAskedAtAll && !isAsked(period, measure) ? UNASKED : NOTHING;
  };
  const cell = (place: string, period: string, measure: string): Sourced => {
    if (measure === "area_km2") return land.get(place) ?? NOTHING;
    const broken = books.get(period)?.broken.get(measure)?.has(place) === true;
    const known =
      counted(place, period, measure) ?? beside(place, period, measure) ?? nothingOf(period, measure);
    return { ...known, broken };
  };
  return {
    code,
    periods: [...books.keys()],
    communes: communesToday(code).map((commune) => commune["code"] ?? ""),
    measures: (period) => [...(books.get(period)?.counts.keys() ?? [])],
    cell,
    printed: (place, period, indicator) => {
      const figure = published.get(`${place}/${period}/${indicator}`);
      const rule = INDICATORS.find(({ id }) => id === indicator);
      if (figure === undefined || rule === undefined) return null;
      if (
        figure["binding"] !== "yes" &&
        !meets(
          figure,
          divide(rule, (m) => cell(place, period, m).value),
        )
      )
        return null;
      if (cell(place, period, indicator).value !== null) return null;
      return { ...standing(figure, Number(figure["value"])), broken: false };
    },
  };
}

/** Answers each question once. */
function remember(answer: (a: string, b: string) => boolean): (a: string, b: string) => boolean {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const found = known.get(`${a}/${b}`) ?? answer(a, b);
    known.set(`${a}/${b}`, found);
    return found;
  };
}

/** What documents print of the province itself and of communes of today. */
function figuresOf(province: string): Figure[] {
  return figures.filter(
    (figure) => figure["code"] === province || (figure["level"] === "commune" && figure["scheme"] === "2025"),
  );
}

/** What a rule makes of counts; null where one is not known. */
function divide(
  { numerator, denominator }: (typeof INDICATORS)[number],
  count: (measure: string) => number | null,
): number | null {
  const all = [...numerator.plus, ...numerator.minus, ...(denominator === null ? [] : [denominator])];
  if (all.some((measure) => count(measure) === null)) return null;
  const add = (measures: readonly string[]) =>
    measures.reduce((sum, measure) => sum + (count(measure) ?? 0), 0);
  const top = add(numerator.plus) - add(numerator.minus);
  return denominator === null ? top : (100 * top) / (count(denominator) ?? 0);
}

/** What the press says is laid over the forms where they round to it. */
function meets(figure: Figure, computed: number | null): boolean {
  const half = 0.5 * 10 ** -Number(figure["decimals"]);
  return computed !== null && Math.abs(computed - Number(figure["value"])) <= half + 1e-9;
}

function keyOf(figure: Figure): string {
  const { code = "", date = "", standard = "", measure = "" } = figure;
  return `${code}/${date.slice(0, 4)}-${standard}/${measure}`;
}

/** Sums that some forms leave to the reader. */
const SUMS: Readonly<Record<string, RegExp>> = {
  poor_exited: /^poor_(to_near|above_near_line)$/,
  near_poor_exited: /^near_poor_(to_poor|above_near_line)$/,
  poor_total_deprivations: /^poor_dep_/,
};

function readPeriod(path: string, province: string, period: string) {
  const date = `${period.slice(0, 4)}-12-31`;
  const counted = withSums(readBook(path, province, date));
  if (date < "2025-07-01") return carryOver(counted, province);
  return { counts: counted.counts, broken: new Map<string, ReadonlySet<string>>() };
}

/** Adds the sums of a place that has every part. */
function withSums({ counts, communes }: Counted): Counted {
  const all = new Map(counts);
  for (const [measure, pattern] of Object.entries(SUMS)) {
    const parts = [...counts].filter(([name]) => pattern.test(name)).map(([, byPlace]) => byPlace);
    if (counts.has(measure) || parts.length === 0) continue;
    const places = [...(parts[0]?.keys() ?? [])].filter((code) => parts.every((part) => part.has(code)));
    const add = (code: string) => parts.reduce((sum, part) => sum + (part.get(code) ?? 0), 0);
    all.set(measure, new Map(places.map((code) => [code, add(code)])));
  }
  return { counts: all, communes };
}

/** Official areas in km²; the province's is their sum to the hundredth. */
function readLand(province: string): Map<string, Sourced> {
  const communes = communesToday(province).map((row): [string, number] => [
    row["code"] ?? "",
    Number(row["area_km2"]),
  ]);
  const whole = Math.round(100 * communes.reduce((sum, [, area]) => sum + area, 0)) / 100;
  const known = (value: number, status: Status): Sourced => ({
    value,
    status,
    documents: [LAND],
    broken: false,
  });
  return new Map([
    ...communes.map(([code, area]) => [code, known(area, "official")] as const),
    [province, known(whole, "derived")],
  ]);
}
