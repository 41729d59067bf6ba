import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { IndicatorRule } from "#domain/indicator";
import type { Band, Choice } from "#domain/reading";
import { yearOf, type Period } from "#domain/standard";
import type { View } from "#domain/view";

/**
 * Resolves a view: an unknown province, indicator or period falls back to the first, to the first of the catalogue and
 * to the latest year of the nearest standard. What it is set against is laid over it by `withReferences`, where a view asks for that.
 * @returns null for a catalogue that lacks provinces, indicators or periods
 */
export function resolveChoice(catalogue: Catalogue, view: View): Choice | null {
  const province = catalogue.provinces.find(({ code }) => code === view.province) ?? catalogue.provinces[0];
  const indicator = catalogue.indicators.find(({ id }) => id === view.indicator) ?? catalogue.indicators[0];
  if (province === undefined || indicator === undefined) return null;
  const bands = makeBands(catalogue, province, indicator);
  const stops = bands.flatMap((band) => band.stops).filter((stop) => stop.available);
  const period = stops.find((stop) => stop.period.id === view.period)?.period ?? stops.at(-1)?.period;
  const standard = catalogue.standards.find(({ id }) => id === period?.standard);
  if (period === undefined || standard === undefined) return null;
  return { province, indicator, shown: indicator, period, since: null, second: null, standard, bands };
}

/** The timeline of a province: standards in order of time, the years of each, nothing between them. */
export function makeBands(catalogue: Catalogue, province: ProvinceEntry, indicator: IndicatorRule): Band[] {
  const periods = catalogue.periods.filter(({ id }) => province.periods.includes(id));
  return [...catalogue.standards]
    .sort((a, b) => a.firstYear - b.firstYear)
    .map((standard) => ({
      standard,
      stops: periods
        .filter((period) => period.standard === standard.id)
        .map((period) => ({
          period,
          year: yearOf(period),
          available: indicator.standards.includes(standard.id),
        }))
        .sort((a, b) => a.year - b.year),
    }))
    .filter(({ stops }) => stops.length > 0);
}

/** The next or previous year that has the indicator, across the cut as well; the same period at either end. */
export function stepPeriod({ bands, period }: Choice, step: 1 | -1): Period {
  const periods = bands
    .flatMap((band) => band.stops)
    .filter((stop) => stop.available)
    .map((stop) => stop.period);
  const at = periods.findIndex(({ id }) => id === period.id);
  return periods[at + step] ?? period;
}

/** The periods that may be compared with this one: the years of its own standard. */
export function comparablePeriods({ bands, period }: Pick<Choice, "bands" | "period">): Period[] {
  const band = bands.find(({ standard }) => standard.id === period.standard);
  return (band?.stops ?? []).map((stop) => stop.period);
}

/** The years of what is shown in order of time: a change counts to the later one, whichever of the two is on screen. */
export function orderYears({ period, since }: Pick<Choice, "period" | "since">): {
  readonly from: Period | null;
  readonly to: Period;
} {
  return since !== null && since.date > period.date
    ? { from: period, to: since }
    : { from: since, to: period };
}
