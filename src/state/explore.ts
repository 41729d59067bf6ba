import { binOf, countByBin } from "#domain/classify/bins";
import { makeScale, type ClassedScale } from "#domain/colour/scale";
import { evaluateIndicator, type IndicatorRule, type IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import type { Period } from "#domain/standard";
import { rankValues, type Rank } from "#domain/statistics/rank";
import type { Status } from "#domain/status";
import type { Sort } from "#domain/view";
import type { CommuneName } from "../load/topology.ts";

/** One commune as every part of the page shows it: the same numbers on map, tooltip, card and table. */
export interface ExploreRow extends CommuneName {
  /** Position among the shapes of the map. */
  readonly index: number;
  readonly value: IndicatorValue;
  readonly rank: Rank | null;
  /** Class of the scale, or -1. */
  readonly bin: number;
  /** Colour of the class, or null where there is none. */
  readonly colour: string | null;
}

/** One indicator at one period over all communes of a province. */
export interface Exploration {
  readonly indicator: IndicatorRule;
  /** The province's own value. */
  readonly province: IndicatorValue;
  readonly rows: readonly ExploreRow[];
  readonly scale: ClassedScale;
  /** Communes in each class of the scale. */
  readonly counts: readonly number[];
  readonly looks: Readonly<Record<"missing" | "suppressed" | "illustrative", number>>;
}

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

/** Classes over every value of one standard's years, so that they stay fixed while the year moves. */
export function makeStandardScale(
  table: SeriesTable,
  indicator: IndicatorRule,
  periods: readonly Period[],
): ClassedScale {
  // Policy bands do not ask for the values.
  if (indicator.policyBreaks !== null) return makeScale(indicator, []);
  const values = periods.flatMap(({ id }) =>
    table.rows.slice(1).flatMap((code) => {
      const { value } = readValue(table, indicator, id, code);
      return value === null ? [] : [value];
    }),
  );
  return makeScale(indicator, values);
}

/** Everything that follows from one indicator and period. */
export function explore(
  table: SeriesTable,
  communes: readonly CommuneName[],
  indicator: IndicatorRule,
  period: Period,
  scale: ClassedScale,
): Exploration {
  const values = communes.map(({ code }) => readValue(table, indicator, period.id, code));
  const ranks = rankValues(values.map(({ value }) => value));
  const rows = communes.map((commune, index): ExploreRow => {
    const value = values[index] ?? readValue(table, indicator, period.id, commune.code);
    const bin = value.value === null ? -1 : binOf(value.value, scale.bins);
    return { ...commune, index, value, rank: ranks[index] ?? null, bin, colour: scale.colours[bin] ?? null };
  });
  const count = (status: Status) => values.filter((value) => value.status === status).length;
  return {
    indicator,
    province: readValue(table, indicator, period.id, table.rows[0] ?? ""),
    rows,
    scale,
    counts: countByBin(
      values.flatMap(({ value }) => (value === null ? [] : [value])),
      scale.bins,
    ),
    looks: {
      missing: count("missing"),
      suppressed: count("suppressed"),
      illustrative: count("illustrative"),
    },
  };
}

/** The communes that share the highest value; none where nothing is known. */
export function findHighest(rows: readonly ExploreRow[]): ExploreRow[] {
  return rows.filter(({ rank }) => rank?.rank === 1);
}

/** Rows in the order asked for; unknown values last, ties and names as Vietnamese sorts them. */
export function sortRows(rows: readonly ExploreRow[], { column, descending }: Sort): ExploreRow[] {
  const { compare } = new Intl.Collator("vi");
  const sign = descending ? -1 : 1;
  if (column === "name") return [...rows].sort((a, b) => sign * compare(a.name, b.name));
  const keyOf = ({ value, rank }: ExploreRow): number | null => {
    if (column === "rank") return rank?.rank ?? null;
    return column === "count" ? value.numerator : value.value;
  };
  return [...rows].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right) || compare(a.name, b.name);
  });
}
