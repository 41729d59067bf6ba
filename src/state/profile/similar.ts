import type { IndicatorRule } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { listSources, readShielded } from "./read.ts";
import type { SimilarPart } from "./types.ts";

/** How many communes are named as similar. */
export const NEAREST = 5;
/** Standard deviations from the mean of the communes that count as standing out. */
const STANDS_OUT = 0.5;
const NAMED = 2;
const FEWEST = 3;

/** Communes of a province as points: a coordinate an indicator, in standard deviations from the mean. */
export interface Likeness {
  readonly rules: readonly IndicatorRule[];
  readonly points: ReadonlyMap<string, readonly number[]>;
  readonly leftOut: number;
  readonly sources: readonly string[];
}

/** Rates that say how poor a commune is and what its poor lack. */
function isCompared({ id, theme, kind }: IndicatorRule): boolean {
  return id === "poor_rate" || id === "near_poor_rate" || (theme === "deprivation" && kind === "rate");
}

/**
 * Standardises (z-scores over the communes that have every value) the poor rate, the near-poor rate and the deprivation rates of one
 * period; an indicator in which all communes are equal tells nothing apart and is dropped. Communes with a missing or withheld value
 * are left out, never filled in.
 * @param indicators those collected at the period
 */
export function prepareLikeness(
  table: SeriesTable,
  indicators: readonly IndicatorRule[],
  period: string,
): Likeness {
  const candidates = indicators.filter(isCompared);
  const codes = table.rows.slice(1);
  const read = codes.map((code) => candidates.map((rule) => readShielded(table, rule, period, code)));
  const whole = read.map((values) => values.every(({ value }) => value !== null));
  const known = read.filter((_, index) => whole[index]);
  const scales = candidates.map((_, at) => scaleOf(known.map((values) => values[at]?.value ?? 0)));
  const kept = candidates.flatMap((rule, at) => {
    const scale = scales[at];
    return scale === undefined || scale.deviation === 0 ? [] : [{ rule, at, ...scale }];
  });
  const points = codes.flatMap((code, index): [string, number[]][] => {
    const values = read[index] ?? [];
    if (whole[index] !== true) return [];
    return [[code, kept.map(({ at, mean, deviation }) => ((values[at]?.value ?? 0) - mean) / deviation)]];
  });
  return {
    rules: kept.map(({ rule }) => rule),
    points: new Map(points),
    leftOut: codes.length - points.length,
    sources: listSources(known[0] ?? []),
  };
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
