import type { Catalogue } from "#domain/dataset";
import type { ProgrammesFile } from "#domain/coverage/file";
import type { CommuneTarget } from "#domain/coverage/record";
import type { IndicatorRule } from "#domain/indicator";
import type { Fact } from "#domain/publishedFiles";
import type { SeriesTable } from "#domain/series";
import { yearOf, type Period, type StandardId } from "#domain/standard";
import { deriveStatus, isShown, type Status } from "#domain/status";
import type { MeasuredRate, MeasuredSeries, Unmeasured } from "#domain/targets/progress";
import { projectTarget, type Projection } from "#domain/targets/project";
import type { Target } from "#domain/targets/target";
import { rateOfDistricts } from "./districtRate.ts";
import { readValue } from "./exploration.ts";

export interface Measured {
  readonly series: MeasuredSeries;
  /** Null where there is something. */
  readonly why: Unmeasured | null;
}

type Indicators = Pick<Catalogue, "indicators" | "periods">;

/**
 * Rates of those a target is meant for, under the target's own standard.
 * @param facts published sums of districts stand in where some of their communes are withheld
 */
export function measureTarget(
  table: SeriesTable | null,
  catalogue: Indicators,
  reach: ProgrammesFile["reach"],
  target: Target,
  facts: readonly Fact[] = [],
): Measured {
  const { indicator, standard } = target;
  const rule = catalogue.indicators.find(({ id }) => id === indicator);
  const places = findPlaces(target, table, reach);
  const nothing = (why: Unmeasured): Measured => ({ series: { standard, values: [] }, why });
  if (typeof places === "string") return nothing(places);
  if (rule?.standards.includes(standard) !== true) return nothing("indicator");
  if (!table?.has(rule.numerator.plus[0] ?? "")) return nothing("pending");
  const periods = listPeriods(catalogue.periods, standard);
  const values =
    target.scope.level === "districts"
      ? periods.flatMap((period) => {
          const groups = target.scope.codes.map((code) => ({ code, communes: reach[code]?.whole ?? [] }));
          return rateOfDistricts({ table, rule, period, facts }, groups) ?? [];
        })
      : readRates(table, rule, periods, places);
  return { series: { standard, values }, why: values.length === 0 ? "nothing" : null };
}

/** Rows that put together are those a target is meant for, or why there are none. */
function findPlaces(
  { scope }: Target,
  table: SeriesTable | null,
  reach: ProgrammesFile["reach"],
): readonly string[] | Unmeasured {
  if (scope.level === "area") return "area";
  if (scope.level === "districts") return placesOf(scope.codes, reach);
  return scope.codes.every((code) => table?.rows.includes(code)) ? scope.codes : "pending";
}

/** Communes of today that are wholly those of some districts of old: with a part of one nothing can be said. */
function placesOf(
  districts: readonly string[],
  reach: ProgrammesFile["reach"],
): readonly string[] | Unmeasured {
  if (districts.length === 0) return "unnamed";
  const reaches = districts.map((district) => reach[district] ?? { whole: [], part: [] });
  if (reaches.some(({ whole, part }) => whole.length === 0 || part.length > 0)) return "parts";
  return reaches.flatMap(({ whole }) => whole);
}

function listPeriods(periods: readonly Period[], standard: StandardId): Period[] {
  return periods
    .filter((period) => period.standard === standard)
    .sort((a, b) => a.date.localeCompare(b.date));
}

function readRates(
  table: SeriesTable,
  rule: IndicatorRule,
  periods: readonly Period[],
  places: readonly string[],
): MeasuredRate[] {
  const [code = ""] = places;
  return periods.flatMap((period) => {
    const { value, status } = readValue(table, rule, period.id, code);
    return value === null || !isShown(status) ? [] : [{ year: yearOf(period), value, status }];
  });
}

/** First year of the standard that follows a target's own, where the target runs on into it; else null. */
export function findCut(
  { standards }: Pick<Catalogue, "standards">,
  { standard, to }: Target,
): number | null {
  const own = standards.find(({ id }) => id === standard)?.firstYear ?? Infinity;
  const next = Math.min(...standards.map(({ firstYear }) => firstYear).filter((year) => year > own));
  return next <= to ? next : null;
}

/** What a commune is to reach, and where it is heading. */
export interface Outlook {
  readonly commune: string;
  readonly goal: { readonly year: number; readonly value: number };
  /** The latest rate measured under the standard in force in the goal's year. */
  readonly latest: MeasuredRate | null;
  /** Null where there are too few years of that standard. */
  readonly projection: Projection | null;
  /** Whether the goal's year itself is measured: then nothing is left to be done, and nothing is projected. */
  readonly isOver: boolean;
  /** Points by which the pace misses the goal; 0 where it is met or nothing can be said. */
  readonly shortfall: number;
  /** As weak as the weakest of the target and the rates. */
  readonly status: Status;
}

/** What the communes of a province are to reach by one year. */
export interface OutlookYear {
  readonly year: number;
  /** Whether that year is measured for every commune of which something is known. */
  readonly isOver: boolean;
  readonly meets: readonly Outlook[];
  /** The greatest shortfall first. */
  readonly misses: readonly Outlook[];
  /** Too little is measured to tell. */
  readonly open: readonly Outlook[];
}

/** Targets of communes by their year, earliest first, each against the pace of the commune. */
export function listOutlooks(
  table: SeriesTable,
  catalogue: Pick<Catalogue, "indicators" | "periods" | "standards">,
  targets: readonly CommuneTarget[],
  asOf: number,
): OutlookYear[] {
  const rule = catalogue.indicators.find(({ id }) => id === "poor_rate");
  if (rule === undefined) return [];
  const years = [...new Set(targets.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const periods = listPeriods(catalogue.periods, standardIn(catalogue, year));
    const all = targets
      .filter((target) => target.year === year)
      .map((target) => lookAhead(target, readRates(table, rule, periods, [target.commune]), asOf));
    const known = all.filter(({ projection }) => projection !== null);
    return {
      year,
      isOver: known.length > 0 && known.every(({ isOver }) => isOver),
      meets: all.filter(({ projection }) => projection?.meets === true),
      misses: all
        .filter(({ projection }) => projection?.meets === false)
        .sort((a, b) => b.shortfall - a.shortfall || a.commune.localeCompare(b.commune)),
      open: all.filter(({ projection }) => projection === null),
    };
  });
}

/** The standard in force at the end of a year: its rates alone can be set against a goal of that year. */
function standardIn({ standards }: Pick<Catalogue, "standards">, year: number): StandardId {
  const begun = standards.filter(({ firstYear }) => firstYear <= year);
  return [...begun].sort((a, b) => b.firstYear - a.firstYear)[0]?.id ?? "MDP2022-2025";
}

function lookAhead(
  { commune, year, poorRate, status }: CommuneTarget,
  rates: readonly MeasuredRate[],
  asOf: number,
): Outlook {
  const goal = { year, value: poorRate };
  const known = rates.filter((rate) => rate.year <= asOf && rate.year <= year);
  const projection = projectTarget(known, goal, asOf);
  return {
    commune,
    goal,
    latest: known.at(-1) ?? null,
    projection,
    isOver: known.at(-1)?.year === year,
    shortfall: projection === null || projection.meets ? 0 : projection.projected - poorRate,
    status: deriveStatus([status, ...known.map((rate) => rate.status)]),
  };
}
