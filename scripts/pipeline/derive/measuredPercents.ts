import type { Indicator } from "#domain/indicator";
import { yearOf } from "#domain/standard";
import type { PeriodTable } from "./assemble.ts";
import { cellKey } from "./disclosureInput.ts";

/** A rate as measured, and whether everybody may read it. */
export interface MeasuredPercent {
  readonly percent: number;
  readonly isShown: boolean;
}

/** Rates of an indicator in a commune of today at the end of a year, one for each standard; null where a count is not known. */
export type MeasuredPercents = (
  indicator: string,
  commune: string,
  year: number,
) => readonly (MeasuredPercent | null)[];

/** Rates from the figures of a province. @param withheld cells that the edition does not show, as "period/code/measure" */
export function measuredPercents(
  tables: readonly PeriodTable[],
  indicators: readonly Indicator[],
  withheld: ReadonlySet<string>,
): MeasuredPercents {
  return (id, commune, year) => {
    const indicator = indicators.find((entry) => entry.id === id);
    const whole = indicator?.denominator ?? null;
    if (indicator === undefined || whole === null) return [];
    return tables
      .filter(({ period }) => yearOf(period) === year)
      .map(({ period, today }) => {
        const { plus, minus } = indicator.numerator;
        const cells = [whole, ...plus, ...minus];
        const read = (measure: string) => today.get(measure)?.get(commune);
        const all = read(whole);
        if (all === undefined || all === 0 || cells.some((measure) => read(measure) === undefined))
          return null;
        const sum = (measures: readonly string[]) =>
          measures.reduce((total, measure) => total + (read(measure) ?? 0), 0);
        const isShown = !cells.some((measure) => withheld.has(cellKey(period.id, commune, measure)));
        return { percent: (100 * (sum(plus) - sum(minus))) / all, isShown };
      });
  };
}
