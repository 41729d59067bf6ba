import { themesOf, type IndicatorRule, type IndicatorValue } from "#domain/indicator";
import type { Catalogue } from "#domain/dataset";
import type { Choice, CommuneName, Exploration, ExploreRow } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import { correlateRanks, type RankCorrelation } from "#domain/statistics/spearman";
import { explore, makeUsualScale, readValue } from "./exploration.ts";

/** A commune with both values. */
export interface Pair {
  readonly row: ExploreRow;
  readonly x: IndicatorValue & { readonly value: number };
  readonly y: IndicatorValue & { readonly value: number };
  /** Households (tổng số hộ); null where they are not published. */
  readonly households: number | null;
}

/** Two indicators of one year over the communes of a province (hai chỉ tiêu). */
export interface TwoIndicators {
  readonly across: IndicatorRule;
  readonly up: IndicatorRule;
  /** The first one as the map has it: classes, colours, looks. */
  readonly exploration: Exploration;
  readonly pairs: readonly Pair[];
  /** Communes of which one of the two is withheld, or is not there. */
  readonly withheld: readonly CommuneName[];
  readonly missing: readonly CommuneName[];
  /** The whole province. */
  readonly province: { readonly x: IndicatorValue; readonly y: IndicatorValue };
  readonly correlation: RankCorrelation | null;
}

/** What is set against the poor rate unless a reader asks for something else, the first that the year collects. */
const USUAL = ["poor_dep_toilet_rate", "near_poor_rate", "mean_deprivations_poor"];

/** Indicators that the standard on show collects, which can be set against one another. */
export function listComparable(
  { indicators }: Pick<Catalogue, "indicators">,
  { standard }: Choice,
): IndicatorRule[] {
  return indicators.filter(({ standards }) => standards.includes(standard.id));
}

/** The indicator that goes up: the one asked for, else a usual one; never the one that goes across. Null where the standard has one alone. */
export function chooseUp(
  comparable: readonly IndicatorRule[],
  across: IndicatorRule,
  second: string | null,
): IndicatorRule | null {
  const others = comparable.filter(({ id }) => id !== across.id);
  const asked = [second, "poor_rate", ...USUAL].flatMap((id) => others.find((rule) => rule.id === id) ?? []);
  const wanted =
    second === null && across.id === "poor_rate" ? asked.filter(({ id }) => id !== "poor_rate") : asked;
  return wanted[0] ?? others[0] ?? null;
}

/** Series files that both are read from. */
export function themesOfBoth(across: IndicatorRule, up: IndicatorRule) {
  return [...new Set([...themesOf(across), ...themesOf(up)])];
}

/** Reads both of every commune; a commune without one of the two is named, not placed at 0. */
export function readTwoIndicators(
  table: SeriesTable,
  communes: readonly CommuneName[],
  choice: Choice,
  up: IndicatorRule,
): TwoIndicators {
  const { indicator: across, period } = choice;
  const plain = { ...choice, shown: across, since: null };
  const exploration = explore(table, communes, plain, makeUsualScale(table, choice, [period]));
  const read = exploration.rows.map((row) => ({
    row,
    x: row.value,
    y: readValue(table, up, period.id, row.code),
  }));
  const pairs = read.flatMap(({ row, x, y }): Pair[] => {
    if (x.value === null || y.value === null) return [];
    const households = table.cell(row.code, period.id, "total_households").value;
    return [{ row, x: { ...x, value: x.value }, y: { ...y, value: y.value }, households }];
  });
  const without = read.filter(({ x, y }) => x.value === null || y.value === null);
  const isWithheld = ({ x, y }: (typeof read)[number]) =>
    x.status === "suppressed" || y.status === "suppressed";
  return {
    across,
    up,
    exploration,
    pairs,
    withheld: without.filter(isWithheld).map(({ row }) => row),
    missing: without.filter((one) => !isWithheld(one)).map(({ row }) => row),
    province: {
      x: exploration.province,
      y: readValue(table, up, period.id, table.rows[0] ?? ""),
    },
    correlation: correlateRanks(pairs.map(({ x, y }) => [x.value, y.value])),
  };
}

/** Values between which both of a commune lie, ends included. */
export interface Frame {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Codes of the communes in a frame that a reader has drawn. */
export function listInside(pairs: readonly Pair[], { x, y }: Frame): string[] {
  const isIn = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;
  return pairs.filter((pair) => isIn(pair.x.value, x) && isIn(pair.y.value, y)).map(({ row }) => row.code);
}

/** How strongly two indicators go together, in the words that a reader is told: from 0.5 on it is large by Cohen (1988), below 0.2 next to nothing. */
export function strengthOf({ rho }: RankCorrelation): "none" | "weak" | "strong" {
  const size = Math.abs(rho);
  if (size < 0.2) return "none";
  return size < 0.5 ? "weak" : "strong";
}
