import { binOf, countByBin } from "#domain/classify/bins";
import { makeOwnScale, makeScale, tellApart, type ClassedScale } from "#domain/colour/scale";
import { evaluateIndicator, type IndicatorRule, type IndicatorValue } from "#domain/indicator";
import type { Choice, CommuneName, Exploration, ExploreRow } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import type { Period } from "#domain/standard";
import { rankValues } from "#domain/statistics/rank";
import { derivePaper } from "#domain/paper";
import { isShown, type Status } from "#domain/status";
import type { MapForm } from "#domain/view";
import { comparablePeriods } from "./choice.ts";

/** Reads an indicator of one unit at one period; the first row of the table is the province. */
export function readValue(
  table: SeriesTable,
  indicator: IndicatorRule,
  period: string,
  code: string,
): IndicatorValue {
  return evaluateIndicator(indicator, {
    unit: (measure) => table.cell(code, period, measure),
    province: (measure) => table.cell(table.rows[0] ?? "", period, measure),
    printed: () => table.printed(code, period, indicator.id),
  });
}

/** What the map shows of one unit: the value, or its change between the year and another one of the same standard, always later minus earlier. */
export function readShown(
  table: SeriesTable,
  { indicator, since }: Pick<Choice, "indicator" | "since">,
  period: string,
  code: string,
): IndicatorValue {
  const now = readValue(table, indicator, period, code);
  if (since === null) return now;
  const other = readValue(table, indicator, since.id, code);
  return isEarlier(since.id, period) ? subtractValues(now, other) : subtractValues(other, now);
}

/** Ids of periods begin with their year, and of two years of one standard no more is asked. */
function isEarlier(period: string, than: string): boolean {
  return period < than;
}

/**
 * A difference of two values, later minus earlier, with the weaker status and the documents of both; where either is withheld or missing
 * there is none. Their counts are not subtracted.
 */
export function subtractValues(now: IndicatorValue, before: IndicatorValue): IndicatorValue {
  const { status, documents } = derivePaper([now, before]);
  const value = now.value === null || before.value === null ? null : now.value - before.value;
  return {
    ...now,
    value,
    status: value !== null || !isShown(status) ? status : "missing",
    documents,
    numerator: null,
    denominator: null,
    printed: null,
    interval: null,
    broken: now.broken || before.broken,
  };
}

/** Classes over every value of one standard's years, so that they stay fixed while the year moves. */
function makeStandardScale(
  table: SeriesTable,
  indicator: IndicatorRule,
  periods: readonly Period[],
): ClassedScale {
  // Policy bands do not ask for the values.
  if (indicator.policyBreaks !== null) return makeScale(indicator, []);
  return makeScale(indicator, readAll(table, { indicator, since: null }, periods));
}

/**
 * Classes that nobody asked for: those of the standard, or where they tell too little of the years on show, these years' own. Whoever shows
 * several years at once has one scale for them all: one map has its year, two have their two, small multiples have all of them, and years
 * that go by have those of their standard.
 * @param shown the years that the scale is for
 */
export function makeUsualScale(
  table: SeriesTable,
  choice: Pick<Choice, "indicator" | "bands" | "period">,
  shown: readonly Period[],
): ClassedScale {
  const { indicator } = choice;
  const values = readAll(table, { indicator, since: null }, shown);
  return tellApart(makeStandardScale(table, indicator, comparablePeriods(choice)), values, () =>
    makeOwnScale(indicator, values),
  );
}

/** Every known value of the communes over some periods. */
export function readAll(
  table: SeriesTable,
  choice: Pick<Choice, "indicator" | "since">,
  periods: readonly Period[],
): number[] {
  return periods.flatMap(({ id }) =>
    table.rows.slice(1).flatMap((code) => readShown(table, choice, id, code).value ?? []),
  );
}

/**
 * Largest size over all years of the standard, for circles and columns that keep their scale while the year moves. Areas need none, and
 * finding it reads every year: there it is 1.
 */
export function findLargest(table: SeriesTable, choice: Choice, form: MapForm): number {
  if (choice.indicator.kind !== "count" && form !== "columns") return 1;
  return readAll(table, choice, comparablePeriods(choice)).reduce(
    (largest, value) => Math.max(largest, Math.abs(value)),
    1,
  );
}

/** Everything that follows from one indicator and period. */
export function explore(
  table: SeriesTable,
  communes: readonly CommuneName[],
  choice: Pick<Choice, "indicator" | "shown" | "since" | "period">,
  scale: ClassedScale,
): Exploration {
  const read = (code: string) => readShown(table, choice, choice.period.id, code);
  const values = communes.map(({ code }) => read(code));
  const ranks = rankValues(values.map(({ value }) => value));
  const rows = communes.map((commune, index): ExploreRow => {
    const value = values[index] ?? read(commune.code);
    const bin = value.value === null ? -1 : binOf(value.value, scale.bins);
    return {
      ...commune,
      index,
      value,
      rank: ranks[index] ?? null,
      bin,
      colour: scale.colours[bin] ?? null,
      look: value.status,
    };
  });
  const count = (status: Status) => values.filter((value) => value.status === status).length;
  return {
    indicator: choice.shown,
    areCounts: choice.indicator.kind === "count",
    province: read(table.rows[0] ?? ""),
    rows,
    scale,
    counts: countByBin(
      values.flatMap(({ value }) => (value === null ? [] : [value])),
      scale.bins,
    ),
    looks: {
      missing: count("missing"),
      "not-collected": count("not-collected"),
      suppressed: count("suppressed"),
      illustrative: count("illustrative"),
    },
  };
}

/**
 * The communes that share the highest value, or of a change the greatest fall; none where nothing is known, where the highest is
 * nil, or where nothing fell.
 */
export function findHighest({ rows, indicator }: Pick<Exploration, "rows" | "indicator">): ExploreRow[] {
  const known = rows.flatMap(({ value }) => value.value ?? []);
  if (known.length === 0) return [];
  const isChange = indicator.signed === true;
  const most = isChange ? Math.min(...known) : Math.max(...known);
  if (most === 0 || (isChange && most > 0)) return [];
  return rows.filter(({ value }) => value.value === most);
}
