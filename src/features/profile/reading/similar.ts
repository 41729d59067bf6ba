import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { listSources, readShielded } from "./read.ts";
import type { SimilarPart } from "./types.ts";

/** How many communes are named as similar. */
export const NEAREST = 5;
/** Standard deviations from the mean of the communes that count as standing out. */
const STANDS_OUT = 0.5;
/** Share of the communes with a poor rate that must have another rate for it to be compared by. */
const WIDELY = 0.75;
const NAMED = 2;
const FEWEST = 3;

/** Communes of a province as points: a coordinate an indicator, in standard deviations from the mean. */
export interface Likeness {
  readonly rules: readonly IndicatorRule[];
  readonly points: ReadonlyMap<string, readonly number[]>;
  readonly leftOut: number;
  /** Rates that too many communes lack. */
  readonly dropped: number;
  readonly sources: readonly string[];
}

/** Rates that say how poor a commune is and what its poor lack. */
function isCompared({ id, theme, kind }: IndicatorRule): boolean {
  return id === "poor_rate" || id === "near_poor_rate" || (theme === "deprivation" && kind === "rate");
}

/**
 * Standardises (z-scores over the communes compared) the poor rate, the near-poor rate and the deprivation rates of one period. A rate
 * that more than a quarter of the communes with a poor rate lack is dropped, for comparing by it would leave too many out; so is one in
 * which all are equal. Communes that lack any of the others, because it is missing or withheld, are left out and never filled in.
 * @param indicators those collected at the period
 */
export function prepareLikeness(
  table: SeriesTable,
  indicators: readonly IndicatorRule[],
  period: string,
): Likeness {
  const candidates = indicators.filter(isCompared);
  const codes = table.rows.slice(1);
  const read = (rule: IndicatorRule) => codes.map((code) => readShielded(table, rule, period, code));
  const columns = candidates.map((rule) => ({ rule, values: read(rule) }));
  const widely = columns.filter(({ values }) => isWidelyKnown(values, columns));
  const whole = codes.flatMap((_, row) =>
    widely.length > 0 && widely.every(({ values }) => isKnown(values[row])) ? [row] : [],
  );
  const scaled = widely.flatMap(({ rule, values }) => {
    const { mean, deviation } = scaleOf(whole.map((row) => values[row]?.value ?? 0));
    const at = (row: number) => ((values[row]?.value ?? 0) - mean) / deviation;
    return deviation === 0 ? [] : [{ rule, at, values }];
  });
  return {
    rules: scaled.map(({ rule }) => rule),
    points: new Map(whole.map((row) => [codes[row] ?? "", scaled.map(({ at }) => at(row))])),
    leftOut: codes.length - whole.length,
    dropped: columns.length - widely.length,
    sources: listSources(scaled.flatMap(({ values }) => values[whole[0] ?? -1] ?? [])),
  };
}

function isKnown(value: IndicatorValue | undefined): boolean {
  return value !== undefined && value.value !== null;
}

function isWidelyKnown(
  values: readonly IndicatorValue[],
  columns: readonly { readonly rule: IndicatorRule; readonly values: readonly IndicatorValue[] }[],
): boolean {
  const poor = columns.find(({ rule }) => rule.id === "poor_rate")?.values ?? [];
  const rows = [...poor.keys()].filter((row) => isKnown(poor[row]));
  return rows.length > 0 && rows.filter((row) => isKnown(values[row])).length >= WIDELY * rows.length;
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  const deviation = Math.sqrt(variance);
  return { mean, deviation: deviation < 1e-9 ? 0 : deviation };
}

export interface Near {
  readonly code: string;
  readonly distance: number;
  readonly shared: SimilarPart["rows"][number]["shared"];
}

/**
 * The communes nearest to one by Euclidean distance over standardised rates (Everitt, Landau, Leese and Stahl 2011, "Cluster Analysis", chapter 3); ties go by code.
 * None where the commune itself lacks a value, or where too few communes have all of them.
 */
export function findNearest({ rules, points }: Likeness, code: string): Near[] {
  const own = points.get(code);
  if (own === undefined || rules.length === 0 || points.size < FEWEST) return [];
  return [...points]
    .filter(([other]) => other !== code)
    .map(([other, point]) => ({ code: other, point, distance: distanceOf(own, point) }))
    .sort((a, b) => a.distance - b.distance || a.code.localeCompare(b.code))
    .slice(0, NEAREST)
    .map(({ point, ...near }) => ({ ...near, shared: findShared(rules, own, point) }));
}

function distanceOf(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0));
}

/** What both have in common against the other communes: the strength is that of the one that stands out less. */
function findShared(
  rules: readonly IndicatorRule[],
  own: readonly number[],
  other: readonly number[],
): Near["shared"] {
  const pick = (side: 1 | -1) =>
    rules
      .map((rule, index) => ({
        rule,
        strength: Math.min(side * (own[index] ?? 0), side * (other[index] ?? 0)),
      }))
      .filter(({ strength }) => strength >= STANDS_OUT)
      .sort((a, b) => b.strength - a.strength)
      .slice(0, NAMED)
      .map(({ rule }) => rule);
  return { high: pick(1), low: pick(-1) };
}
