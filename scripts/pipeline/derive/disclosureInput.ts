import type { Destinations } from "#domain/crosswalk/carry";
import type { MeasureTable } from "#domain/measure";
import type { CommuneType } from "#domain/unit";
import type { PeriodTable } from "./assemble.ts";
import type { EarlierReleases } from "./earlierReleases.ts";

/** What the disclosure of one province is worked out from. */
export interface DisclosureInput {
  readonly province: string;
  readonly tables: readonly PeriodTable[];
  /** What is a count of households or people: scores, distances and money are none. */
  readonly measures: MeasureTable;
  /** True where the province has itself published the cell. */
  readonly isExempt: (period: string, code: string, measure: string) => boolean;
  /** Rates published by the province: their numerators are known sums. */
  readonly publishedRates: readonly {
    readonly period: string;
    readonly code: string;
    readonly plus: readonly string[];
    readonly minus: readonly string[];
  }[];
  readonly threshold: number;
  readonly typeOf: (scheme: "pre2025" | "2025", code: string) => CommuneType | undefined;
  readonly destinationsOf: (code: string) => Destinations;
  /** Stocks whose urban and rural sums are published beside the communes. */
  readonly partMeasures: readonly string[];
  /** Rates that forms print without counts: over a known whole each is a count, to rounding. */
  readonly printedRates: readonly PrintedRateCell[];
  /** Districts of old whose sums over communes of today are asked for, and of which measures. */
  readonly groups: readonly { readonly code: string; readonly members: readonly string[] }[];
  readonly groupMeasures: readonly string[];
  /** What everybody has of the province already, and what stays withheld. */
  readonly earlier: EarlierReleases;
}

/** A rate in percent over a measure, as a form prints it. */
export interface PrintedRateCell {
  readonly period: string;
  readonly code: string;
  readonly indicator: string;
  readonly value: number;
  readonly whole: string;
  readonly isExempt: boolean;
}

export function cellKey(period: string, code: string, measure: string): string {
  return `${period}/${code}/${measure}`;
}

/**
 * What readers lose with a count, in details of one commune: they come for its poor and near-poor households, and more of them for what is
 * said of the province.
 */
export const COST = { detail: 1, group: 4, stock: 60, whole: 100 };
export const COST_OF_PROVINCE = 300;
export const COST_OF_DISTRICT = 20;

/** The key under which a rate that a form prints without counts is a cell. */
export function rateKey(period: string, code: string, indicator: string): string {
  return cellKey(period, code, `rate:${indicator}`);
}
