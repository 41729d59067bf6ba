import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import { derivePaper } from "#domain/paper";
import type { Choice, CommuneName } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import type { Period } from "#domain/standard";
import { changeRanges } from "#domain/statistics/changeRange";
import { rankValues, type Rank } from "#domain/statistics/rank";
import type { CountOf, RankRange } from "#domain/statistics/rankRange";
import { isShown, type Status } from "#domain/status";
import type { View } from "#domain/view";
import { earlierYears } from "./change.ts";
import { comparablePeriods } from "./choice.ts";
import { readValue, subtractValues } from "./exploration.ts";

/** The two years of progress, of one standard, and those that may take their place. */
export interface ProgressYears {
  readonly from: Period;
  readonly to: Period;
  readonly earlier: readonly Period[];
  readonly later: readonly Period[];
}

/** A number that follows from two published ones, with the weaker status of both. */
export interface Derived {
  readonly value: number | null;
  readonly status: Status;
}

/** What came of a rate between two years. */
export interface Moved {
  readonly before: IndicatorValue;
  readonly after: IndicatorValue;
  /** Percentage points, later minus earlier. */
  readonly points: IndicatorValue;
  /** Share of the rate at the start that is gone, percent; negative where it rose, null from 0. */
  readonly part: Derived;
  /** Households that were counted fewer: earlier minus later, null where either count is not published. */
  readonly households: Derived;
}

/** A commune among those it is held against. */
export interface ProgressRow extends Moved {
  readonly commune: CommuneName;
  /** By the rate, 1 is the highest. */
  readonly ranks: { readonly before: Rank | null; readonly after: Rank | null };
  /** Places down the list of the highest rates, which is for the better; null where either year has none. */
  readonly moved: number | null;
  /** By the fall in points, 1 fell most. */
  readonly progress: Rank | null;
  readonly range: RankRange | null;
}

/** The indicator on show where it is a rate of a commune's own counts of which less is better, else the poor rate. */
export function progressRule(indicators: readonly IndicatorRule[], asked: IndicatorRule): IndicatorRule {
  const isOwn =
    asked.kind === "rate" && asked.denominatorScope === "unit" && asked.direction === "lower-better";
  return isOwn ? asked : (indicators.find(({ id }) => id === "poor_rate") ?? asked);
}

/**
 * The year on show and the one progress is counted from: the one asked for, else the first of the standard.
 * @returns null at the first year of a standard
 */
export function progressYears(
  choice: Choice,
  { since, secondPeriod }: Pick<View, "since" | "secondPeriod">,
): ProgressYears | null {
  const earlier = earlierYears(choice);
  const from = earlier.find(({ id }) => id === (since ?? secondPeriod)) ?? earlier[0];
  if (from === undefined) return null;
  return { from, to: choice.period, earlier, later: comparablePeriods(choice).slice(1) };
}

/** What came of one unit. */
export function readMoved(
  table: SeriesTable,
  rule: IndicatorRule,
  { from, to }: Pick<ProgressYears, "from" | "to">,
  code: string,
): Moved {
  const before = readValue(table, rule, from.id, code);
  const after = readValue(table, rule, to.id, code);
  const points = subtractValues(after, before);
  const by = points.value;
  const start = before.value;
  return {
    before,
    after,
    points,
    part: {
      value: by === null || start === null || start === 0 ? null : (-100 * by) / start,
      status: points.status,
    },
    households: subtractCounts(before, after),
  };
}

/** Counts have their own status: a printed rate may stand on a count that nobody has published. */
function subtractCounts(before: IndicatorValue, after: IndicatorValue): Derived {
  const { status } = derivePaper(
    [before, after].map(({ numeratorStatus, documents }) => ({ status: numeratorStatus, documents })),
  );
  const [first, last] = [before.numerator, after.numerator];
  const value = first === null || last === null || !isShown(status) ? null : first - last;
  return { value, status: value === null && isShown(status) ? "missing" : status };
}

/** Progress of some communes, held against one another, in their order. */
export function readProgress(
  table: SeriesTable,
  rule: IndicatorRule,
  years: Pick<ProgressYears, "from" | "to">,
  communes: readonly CommuneName[],
): ProgressRow[] {
  const moved = communes.map(({ code }) => readMoved(table, rule, years, code));
  const before = rankValues(moved.map((row) => row.before.value));
  const after = rankValues(moved.map((row) => row.after.value));
  const progress = rankValues(moved.map(({ points }) => (points.value === null ? null : -points.value)));
  const ranges = changeRanges(moved.map(twoShares));
  return communes.map((commune, index): ProgressRow => {
    const own = moved[index] ?? readMoved(table, rule, years, commune.code);
    const ranks = { before: before[index] ?? null, after: after[index] ?? null };
    return {
      ...own,
      commune,
      ranks,
      moved: ranks.before === null || ranks.after === null ? null : ranks.after.rank - ranks.before.rank,
      progress: progress[index] ?? null,
      range: ranges[index] ?? null,
    };
  });
}

function twoShares({ before, after, points }: Moved) {
  const [first, second] = [countsOf(before), countsOf(after)];
  return points.value === null || first === null || second === null ? null : { before: first, after: second };
}

function countsOf({ numerator, denominator }: IndicatorValue): CountOf | null {
  return numerator === null || denominator === null || denominator <= 0
    ? null
    : { count: numerator, of: denominator };
}
