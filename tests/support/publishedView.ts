import type { Fact } from "#domain/publishedFiles";
import { factsFileSchema } from "#domain/publishedFiles";
import {
  catalogueSchema,
  parsePublished,
  seriesFileSchema,
  type ProvinceEntry,
  type SeriesFile,
} from "#domain/dataset";
import { decodeDeltas } from "#domain/series";
import { readRegistry } from "./exampleBuild.ts";
import type { MemoryEffects } from "./memoryEffects.ts";

/**
 * An attacker who has only the published files and knows how the official forms hang together. Written apart from the pipeline:
 * reads the files as a program of a stranger would.
 */
const registry = await readRegistry();

/** What is known and what is not, by "period/code/measure". */
export interface View {
  readonly values: Map<string, number>;
  readonly withheld: Set<string>;
  readonly missing: Set<string>;
  readonly equations: { readonly terms: Map<string, number>; sum: number }[];
}

/** A published edition as a stranger finds it. */
export class Edition {
  readonly #read: (name: string) => unknown;
  readonly entry: ProvinceEntry;

  constructor(effects: MemoryEffects, province: string) {
    this.#read = (name) => JSON.parse(effects.text(`public/data/${name}`));
    const catalogue = parsePublished(catalogueSchema, "catalogue.json", this.#read("catalogue.json"));
    const entry = catalogue.provinces.find(({ code }) => code === province);
    if (entry === undefined) throw new RangeError(`no province ${province}`);
    this.entry = entry;
  }

  series(): SeriesFile[] {
    return Object.values(this.entry.files.series).map((name) =>
      parsePublished(seriesFileSchema, name, this.#read(name)),
    );
  }

  facts() {
    return parsePublished(factsFileSchema, "facts", this.#read(this.entry.files.facts)).facts;
  }
}

/** Everything in the files of one province, cell by cell. */
function readCells(files: readonly SeriesFile[]): View {
  const view: View = { values: new Map(), withheld: new Set(), missing: new Set(), equations: [] };
  for (const { printed, rows } of files)
    for (const { period, row, indicator, status } of printed)
      if (status === "suppressed") view.withheld.add(`${period}/${rows[row] ?? ""}/rate:${indicator}`);
  for (const { columns, periods, rows } of files)
    for (const [measure, list] of Object.entries(columns)) {
      const values = decodeDeltas(list.map((column) => column?.values ?? null));
      list.forEach((column, t) => {
        if (column === null) return;
        rows.forEach((row, r) => {
          const key = `${periods[t] ?? ""}/${row}/${measure}`;
          const letter = column.status.length === 1 ? column.status : column.status.charAt(r);
          const value = values[t]?.[r] ?? null;
          if (letter === "s") view.withheld.add(key);
          else if (value === null) view.missing.add(key);
          else view.values.set(key, value);
        });
      });
    }
  return view;
}

/**
 * What whoever has kept every release of a province knows: each figure that any of them prints, and how the official forms hang together. Withheld is
 * what none of them tells.
 */
export function readReleases(releases: readonly MemoryEffects[], code: string): View {
  const editions = releases.map((effects) => new Edition(effects, code));
  return uniteEditions(
    code,
    editions.map((edition) => ({ series: edition.series(), facts: edition.facts() })),
  );
}

/** The same of editions that are read already. */
export function uniteEditions(
  code: string,
  editions: readonly { readonly series: readonly SeriesFile[]; readonly facts: readonly Fact[] }[],
): View {
  const view: View = { values: new Map(), withheld: new Set(), missing: new Set(), equations: [] };
  for (const edition of editions) {
    const { values, withheld, missing } = readCells(edition.series);
    for (const [key, value] of values) view.values.set(key, value);
    for (const key of withheld) view.withheld.add(key);
    for (const key of missing) view.missing.add(key);
  }
  for (const key of view.values.keys()) for (const set of [view.withheld, view.missing]) set.delete(key);
  for (const { series, facts } of editions) {
    knowForms(code, view, series[0]?.rows ?? [], series);
    knowParts(code, view, facts);
    knowDistricts(view, facts);
  }
  return view;
}

/** The same file if everything in it were withheld. */
export function hideAll(file: SeriesFile): SeriesFile {
  const columns = Object.entries(file.columns).map(([measure, list]) => [
    measure,
    list.map((column) =>
      column === null ? null : { ...column, values: column.values.map(() => null), status: "s" },
    ),
  ]);
  return {
    ...file,
    printed: file.printed.map((cell) => ({ ...cell, value: null, status: "suppressed" as const })),
    columns: Object.fromEntries(columns) as SeriesFile["columns"],
  };
}

/** Adds sum(coefficient x cell) = 0; cells that are published move to the right-hand side. */
export function equate(view: View, terms: readonly (readonly [string, number])[]): void {
  const left = new Map<string, number>();
  let right = 0;
  for (const [key, coefficient] of terms) {
    const value = view.values.get(key);
    if (value !== undefined) right -= coefficient * value;
    else if (view.withheld.has(key) || view.missing.has(key))
      left.set(key, (left.get(key) ?? 0) + coefficient);
    else return;
  }
  if (left.size > 0) view.equations.push({ terms: left, sum: right });
}

/** Sums by ethnic group, and last year's households under another name. */
const SUMS = [
  ["total_households", "kinh_households", "minority_households"],
  ["poor_households", "poor_ethnic_kinh", "minority_poor_households"],
  ["near_poor_households", "near_ethnic_kinh", "minority_near_poor_households"],
  ["total_persons", "kinh_persons", "minority_persons"],
  ["poor_persons", "poor_kinh_persons", "minority_poor_persons"],
] as const;
const STARTS = [
  ["poor_start", "poor_households"],
  ["near_poor_start", "near_poor_households"],
  ["minority_poor_start", "minority_poor_households"],
  ["minority_near_poor_start", "minority_near_poor_households"],
] as const;

const OUT = ["exited", "to_near", "to_poor", "above_near_line", "other_decrease"];
const IN = ["relapsed", "new", "from_near", "from_poor", "other_increase"];

function knowForms(code: string, view: View, rows: readonly string[], files: readonly SeriesFile[]): void {
  const measures = files.flatMap((series) => Object.keys(series.columns));
  const periods = files[0]?.periods ?? [];
  for (const period of periods) {
    for (const measure of measures)
      equate(view, [
        [`${period}/${code}/${measure}`, -1],
        ...rows.slice(1).map((row) => [`${period}/${row}/${measure}`, 1] as const),
      ]);
    const before = [...periods]
      .filter((p) => p.slice(5) === period.slice(5) && p < period)
      .sort()
      .at(-1);
    for (const row of rows) knowPlace(view, { period, row, before: before ?? null }, measures);
  }
}

interface Place {
  readonly period: string;
  readonly row: string;
  /** The period before it, or null. */
  readonly before: string | null;
}

/** What hangs together of one place and period. */
function knowPlace(view: View, place: Place, measures: readonly string[]): void {
  const cell = (measure: string) => `${place.period}/${place.row}/${measure}`;
  const isThere = (measure: string) =>
    [view.values, view.withheld, view.missing].some((set) => set.has(cell(measure)));
  for (const stem of ["poor_", "near_poor_"]) knowBalance(view, cell, isThere, stem);
  for (const [start, end] of STARTS)
    if (place.before !== null)
      equate(view, [
        [cell(start), 1],
        [`${place.before}/${place.row}/${end}`, -1],
      ]);
  for (const [whole, ...parts] of SUMS)
    equate(view, [[cell(whole), -1], ...parts.map((part) => [cell(part), 1] as const)]);
  for (const [whole, part] of [
    ["poor_total_deprivations", "poor_dep_"],
    ["near_total_deprivations", "near_dep_"],
  ] as const)
    equate(view, [
      [cell(whole), -1],
      ...measures.filter((m) => m.startsWith(part) && isThere(m)).map((m) => [cell(m), 1] as const),
    ]);
  for (const [a, b] of [
    ["poor_to_near", "near_poor_from_poor"],
    ["poor_from_near", "near_poor_to_poor"],
  ] as const)
    equate(view, [
      [cell(a), 1],
      [cell(b), -1],
    ]);
}

/** end = start - out + in; who left above the lines and who fell back between them together left. */
function knowBalance(
  view: View,
  cell: (measure: string) => string,
  isThere: (measure: string) => boolean,
  stem: string,
): void {
  const isSplit = isThere(`${stem}above_near_line`);
  const out = OUT.filter((n) => isThere(stem + n) && !(isSplit && n === "exited"));
  equate(view, [
    [cell(`${stem}households`), -1],
    [cell(`${stem}start`), 1],
    ...out.map((n) => [cell(stem + n), -1] as const),
    ...IN.filter((n) => isThere(stem + n)).map((n) => [cell(stem + n), 1] as const),
  ]);
  equate(view, [
    [cell(`${stem}exited`), -1],
    [cell(stem + (stem === "poor_" ? "to_near" : "to_poor")), 1],
    [cell(`${stem}above_near_line`), 1],
  ]);
}

/** Urban and rural sums since the reform are sums over wards and the rest. */
function knowParts(code: string, view: View, facts: readonly Fact[]): void {
  for (const fact of facts.filter(
    (f) => f.level === "part" && f.date >= "2025-07-01" && f.standard !== null,
  )) {
    const period = `${fact.date.slice(0, 4)}-${fact.standard ?? ""}`;
    const key = `${period}/${fact.code}/${fact.measure}`;
    view.values.set(key, fact.value);
    const members = registry.communes.filter(
      (c) => c.scheme === "2025" && c.province === code && (c.type !== "Xã") === fact.code.endsWith("urban"),
    );
    equate(view, [[key, -1], ...members.map((c) => [`${period}/${c.code}/${fact.measure}`, 1] as const)]);
  }
}

/** Sums of districts of old over the communes of today that they became: published where a commune of them is withheld. */
function knowDistricts(view: View, facts: readonly Fact[]): void {
  const wholeOf = (district: string) => {
    const into = new Map<string, boolean>();
    for (const { oldCode, newCode } of registry.successions) {
      const old = registry.communes.find((unit) => unit.scheme === "pre2025" && unit.code === oldCode);
      into.set(newCode, (into.get(newCode) ?? true) && old?.district === district);
    }
    return [...into].flatMap(([commune, isWhole]) => (isWhole ? [commune] : []));
  };
  const sums = facts.filter((fact) => fact.level === "district" && fact.status !== "official");
  for (const { code: district, date, standard, measure, value } of sums) {
    const period = `${date.slice(0, 4)}-${standard ?? ""}`;
    view.values.set(`${period}/${district}/${measure}`, value);
    equate(view, [
      [`${period}/${district}/${measure}`, -1],
      ...wholeOf(district).map((commune) => [`${period}/${commune}/${measure}`, 1] as const),
    ]);
  }
}

/** The same once somebody has told a count. */
export function reveal(view: View, key: string, value: number): void {
  view.values.set(key, value);
  view.withheld.delete(key);
  for (const equation of view.equations) {
    const by = equation.terms.get(key);
    if (by === undefined) continue;
    equation.terms.delete(key);
    equation.sum -= by * value;
  }
}

/** Every count of an internal edition, which withholds none. */
export function readTruth(inside: MemoryEffects, code: string): ReadonlyMap<string, number> {
  return readCells(new Edition(inside, code).series()).values;
}
