import { binOf } from "#domain/classify/bins";
import {
  CROSS_COLOURS,
  crossOf,
  fadeColour,
  FADES,
  makeCrossScale,
  makeFadeBins,
} from "#domain/colour/cross";
import { MAP_PAPER } from "#domain/colour/palettes";
import { decimalsOf } from "#domain/format";
import type { IndicatorRule } from "#domain/indicator";
import type { Choice, Clusters, Exploration, ExploreRow, Second } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import type { Status } from "#domain/status";
import type { MapForm } from "#domain/view";
import { clusterRows } from "./clusters.ts";
import { comparablePeriods } from "./choice.ts";
import { readAll, readShown } from "./exploration.ts";

/** What a form of map is made from. */
export interface PlainReading {
  readonly table: SeriesTable;
  readonly choice: Choice;
  readonly plain: Exploration;
  readonly indicators: readonly IndicatorRule[];
  /** Null where nobody asked for them. */
  readonly clusters: Clusters | null;
}

/** The form of map a reader asked for, laid over the plain reading. */
export function shapeForm(form: MapForm, read: PlainReading): Exploration {
  const { table, choice, plain, indicators, clusters } = read;
  const weight = indicators.find(({ id }) => id === "total_households");
  if (form === "bivariate" && choice.second !== null) return crossRows(table, choice, plain, choice.second);
  if (form === "alpha" && weight !== undefined && !plain.areCounts)
    return fadeRows(table, choice, plain, weight, MAP_PAPER);
  if (form === "clusters" && clusters !== null) return clusterRows(plain, clusters);
  return plain;
}

/**
 * Rows in the nine colours of two indicators. Thirds come from all years of the standard, so that colours stay when the year moves.
 * A commune without either value keeps the look of what it lacks.
 */
function crossRows(
  table: SeriesTable,
  choice: Choice,
  exploration: Exploration,
  second: Second,
): Exploration {
  const periods = comparablePeriods(choice);
  const scale = makeCrossScale(
    { values: readAll(table, choice, periods), decimals: decimalsOf(choice.shown) },
    { values: readAll(table, second, periods), decimals: decimalsOf(second.rule) },
  );
  const values = exploration.rows.map(({ code }) => readShown(table, second, choice.period.id, code));
  const rows = exploration.rows.map((row, index): ExploreRow => {
    const other = values[index];
    const bin = crossOf(scale, row.value.value, other?.value ?? null);
    const lacking = bin < 0 && row.value.value !== null && other !== undefined;
    return {
      ...row,
      bin,
      colour: CROSS_COLOURS[bin] ?? null,
      look: lacking ? other.status : row.value.status,
    };
  });
  const counts = CROSS_COLOURS.map((_, cell) => rows.filter(({ bin }) => bin === cell).length);
  const seen = (look: Status) => rows.filter((row) => row.look === look).length;
  return {
    ...exploration,
    rows,
    areCounts: false,
    looks: {
      ...exploration.looks,
      missing: seen("missing"),
      "not-collected": seen("not-collected"),
      suppressed: seen("suppressed"),
    },
    cross: { rule: second.rule, scale, colours: CROSS_COLOURS, counts, values },
  };
}

/** Rows whose colour is the stronger the more stands behind the value: a rate of few households does not shout. */
function fadeRows(
  table: SeriesTable,
  choice: Choice,
  exploration: Exploration,
  weight: IndicatorRule,
  paper: string,
): Exploration {
  const second = { indicator: weight, since: null };
  const bins = makeFadeBins(readAll(table, second, comparablePeriods(choice)));
  const steps = exploration.rows.map(({ code }) => {
    const { value } = readShown(table, second, choice.period.id, code);
    return value === null ? -1 : binOf(value, bins);
  });
  const rows = exploration.rows.map((row, index): ExploreRow => {
    const step = steps[index] ?? -1;
    return {
      ...row,
      colour: row.colour === null || step < 0 ? row.colour : fadeColour(row.colour, step, paper),
    };
  });
  const counts = FADES.map((_, step) => steps.filter((own) => own === step).length);
  return { ...exploration, rows, areCounts: false, fade: { rule: weight, bins, counts } };
}
