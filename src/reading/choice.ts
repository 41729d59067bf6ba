import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { IndicatorRule } from "#domain/indicator";
import type { Band, Choice, Stop } from "#domain/reading";
import { yearOf, type Period, type StandardId } from "#domain/standard";
import { COUNTRY } from "#domain/unit";
import type { View } from "#domain/view";

/**
 * Resolves a view: an unknown province, indicator or period falls back to the first, to the first of the catalogue and
 * to the latest year of the nearest standard. What it is set against is laid over it by `withReferences`, where a view asks for that.
 * @returns null for a catalogue that lacks provinces, indicators or periods
 */
export function resolveChoice(catalogue: Catalogue, view: View): Choice | null {
  const province = findPlace(catalogue, view.province);
  const indicator =
    catalogue.indicators.find(({ id }) => id === view.indicator) ?? usualIndicator(catalogue, province, view);
  if (province === undefined || indicator === undefined) return null;
  const bands = makeBands(catalogue, province, indicator);
  const stops = bands.flatMap((band) => band.stops).filter((stop) => stop.available);
  const period = stops.find((stop) => stop.period.id === view.period)?.period ?? stops.at(-1)?.period;
  const standard = catalogue.standards.find(({ id }) => id === period?.standard);
  if (period === undefined || standard === undefined) return null;
  return { province, indicator, shown: indicator, period, since: null, second: null, standard, bands };
}

/** The whole country stands in no catalogue until its own file has come: meanwhile there is nothing to choose. */
function findPlace({ provinces, country }: Catalogue, asked: string): ProvinceEntry | undefined {
  const found = provinces.find(({ code }) => code === asked);
  return found ?? (asked === COUNTRY && country !== undefined ? undefined : provinces[0]);
}

/** The first of the catalogue; of the whole country, whose years have one indicator each, that of the year asked for or of the latest. */
function usualIndicator(
  { indicators }: Catalogue,
  place: ProvinceEntry | undefined,
  { period }: View,
): IndicatorRule | undefined {
  if (place?.code !== COUNTRY) return indicators[0];
  const year = place.periods.includes(period) ? period : place.periods.at(-1);
  return indicators.find((rule) => rule.standards.some((id) => year?.endsWith(id)));
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
          ...whatIsAt(catalogue, province, indicator, standard.id),
        }))
        .sort((a, b) => a.year - b.year),
    }))
    .filter(({ stops }) => stops.length > 0);
}

/** Whether the indicator is there under a standard; where the country has another one in its place, that. */
function whatIsAt(
  { indicators }: Catalogue,
  { code }: ProvinceEntry,
  indicator: IndicatorRule,
  standard: StandardId,
): Pick<Stop, "available" | "instead"> {
  if (indicator.standards.includes(standard)) return { available: true };
  const instead =
    code === COUNTRY ? indicators.find(({ standards }) => standards.includes(standard)) : undefined;
  return { available: false, ...(instead === undefined ? {} : { instead }) };
}

/** The next or previous year that has the indicator, across the cut as well; the same period at either end. */
export function stepPeriod({ bands, period }: Choice, step: 1 | -1): Period {
  const periods = bands
    .flatMap((band) => band.stops)
    .filter((stop) => stop.available || stop.instead !== undefined)
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
