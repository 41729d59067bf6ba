import type { Catalogue } from "#domain/dataset";
import type { Band, Choice, CommuneName, Exploration, YearBand } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import type { View } from "#domain/view";
import { comparablePeriods, resolveChoice } from "./choice.ts";
import { explore, makeUsualScale } from "./exploration.ts";

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
  const { scale } = exploration;
  const isShared = scale.method === "policy" || scale.apart !== undefined;
  return listYears(choice)
    .filter(({ standard }) => isShared || standard.id === choice.period.standard)
    .map(({ standard, stops }) => ({
      standard: standard.id,
      years: stops.map((stop) => ({
        stop,
        exploration: explore(table, communes, { ...choice, period: stop.period }, scale),
      })),
    }));
}

/** The years of the standard on show; where policy bands can stand for all of them, those of every standard. */
export function listYears({ bands, period, indicator, since }: Choice): Band[] {
  const isEvery = since === null && indicator.policyBreaks !== null;
  return bands
    .filter(({ standard }) => isEvery || standard.id === period.standard)
    .map(({ standard, stops }) => ({ standard, stops: stops.filter(({ available }) => available) }))
    .filter(({ stops }) => stops.length > 0);
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

/** Whether two maps are of one indicator under one standard, and so have their classes in common. */
export function haveOneScale(choice: Choice, other: Choice): boolean {
  return other.indicator.id === choice.indicator.id && other.period.standard === choice.period.standard;
}

/** The reading of the second map; the same indicator under the same standard keeps the classes of the first. */
export function readOther(
  table: SeriesTable,
  communes: readonly CommuneName[],
  read: { readonly choice: Choice; readonly exploration: Exploration; readonly other: Choice },
): Exploration {
  const { choice, exploration, other } = read;
  const scale = haveOneScale(choice, other)
    ? exploration.scale
    : makeUsualScale(table, other, [other.period]);
  return explore(table, communes, other, scale);
}
