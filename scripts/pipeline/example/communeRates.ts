import { carryCounts, makeDestinations } from "#domain/crosswalk/carry";
import { yearOf } from "#domain/standard";
import type { Registry } from "../registry/registry.ts";
import type { ExamplePeriod } from "./example.ts";

/** What rates are made of. */
export type RatedPeriod = Pick<ExamplePeriod, "period" | "units" | "figures">;

/** Poor rates of the communes of today, percent, by year; where two standards meet in a year, under the outgoing one. */
export type CommuneRates = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** The poor rate of each commune of today at the end of each year of a province. */
export function makeCommuneRates(
  registry: Pick<Registry, "earlierChanges" | "successions">,
  periods: readonly RatedPeriod[],
): CommuneRates {
  const rates = new Map<number, ReadonlyMap<string, number>>();
  for (const period of periods) {
    const year = yearOf(period.period);
    if (!rates.has(year)) rates.set(year, ratesAt(registry, period));
  }
  return rates;
}

function ratesAt(
  registry: Pick<Registry, "earlierChanges" | "successions">,
  { units, figures }: RatedPeriod,
): Map<string, number> {
  const destinations = makeDestinations(registry.earlierChanges, registry.successions);
  const carried = (measure: string): ReadonlyMap<string, number> => {
    const own = new Map(
      units.map(({ commune }, index) => [commune.code, figures[index]?.get(measure) ?? 0] as const),
    );
    return units[0]?.commune.scheme === "2025" ? own : carryCounts(own, destinations);
  };
  const poor = carried("poor_households");
  return new Map(
    [...carried("total_households")].map(([code, all]) => [
      code,
      all === 0 ? 0 : (100 * (poor.get(code) ?? 0)) / all,
    ]),
  );
}
