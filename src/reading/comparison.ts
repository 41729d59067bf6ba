import type { Catalogue } from "#domain/dataset";
import type { Choice, CommuneName, Exploration, YearBand } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import type { View } from "#domain/view";
import { comparablePeriods, resolveChoice } from "./choice.ts";
import { explore, makeStandardScale } from "./exploration.ts";

/**
 * The years that one legend can stand for: those of the standard on show; with policy bands, which are the same under every
 * standard, the years of the others too. Bands stay apart, because a change of standard is a cut.
 */
export function readYears(
  table: SeriesTable,
  communes: readonly CommuneName[],
  choice: Choice,
  exploration: Exploration,
): YearBand[] {
  const { bands, period, indicator, since } = choice;
  const isShared = since === null && indicator.policyBreaks !== null && exploration.scale.method === "policy";
  return bands
    .filter(({ standard }) => standard.id === period.standard || isShared)
    .map(({ standard, stops }) => ({
      standard: standard.id,
      years: stops
        .filter(({ available }) => available)
        .map((stop) => ({
          stop,
          exploration: explore(table, communes, { ...choice, period: stop.period }, exploration.scale),
        })),
    }))
    .filter(({ years }) => years.length > 0);
}

/** What the second map of a pair shows: another year, another indicator, or both. Without a word the year before. */
export function resolveOther(catalogue: Catalogue, view: View, choice: Choice): Choice | null {
  const indicator = view.second ?? choice.indicator.id;
  const years = comparablePeriods(choice);
  const at = years.findIndex(({ id }) => id === choice.period.id);
  const usual = indicator === choice.indicator.id ? (years[at - 1] ?? years[at + 1]) : choice.period;
  return resolveChoice(catalogue, {
    ...view,
    indicator,
    period: view.secondPeriod ?? usual?.id ?? choice.period.id,
  });
}

/** The reading of the second map; the same indicator under the same standard keeps the classes of the first. */
export function readOther(
  table: SeriesTable,
  communes: readonly CommuneName[],
  read: { readonly choice: Choice; readonly exploration: Exploration; readonly other: Choice },
): Exploration {
  const { choice, exploration, other } = read;
  const isSame =
    other.indicator.id === choice.indicator.id && other.period.standard === choice.period.standard;
  const scale = isSame
    ? exploration.scale
    : makeStandardScale(table, other.indicator, comparablePeriods(other));
  return explore(table, communes, other, scale);
}
