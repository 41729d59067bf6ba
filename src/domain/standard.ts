import type { Localised } from "./localised.ts";

/** A national poverty standard (chuẩn nghèo). Rates of two standards are never compared nor joined by a line. */
export type StandardId = "INC2011-2015" | "MDP2016-2020" | "MDP2022-2025" | "MDP2027-2030";

/** Whether a fact of the standard is confirmed by a text, by a plan, by one secondary source, or only remembered. */
export type Evidence = "confirmed" | "plan" | "secondary" | "memory" | "not-found";

export interface Deprivation {
  /** Key shared across standards where the idea is the same, e.g. "water_source". */
  readonly key: string;
  readonly number: number;
  readonly name: Localised;
  /** When a household counts as deprived. */
  readonly condition: Localised;
  readonly evidence: Evidence;
}

export interface Dimension {
  readonly name: Localised;
  readonly deprivations: readonly Deprivation[];
}

export interface Standard {
  readonly id: StandardId;
  /** Short name on the timeline, e.g. "chuẩn 2016-2020". */
  readonly label: Localised;
  readonly name: Localised;
  readonly legal: string;
  readonly kind: "income" | "income-and-services" | "multidimensional";
  /** First and last year whose end-of-year result is measured with it. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Year of an opening count taken before the first year, or null. */
  readonly openingYear: number | null;
  /** Income lines in đồng a person a month; null where not confirmed. */
  readonly incomeLine: { readonly rural: number | null; readonly urban: number | null };
  readonly dimensions: readonly Dimension[];
  readonly evidence: Evidence;
}

/** A date and the standard used on it. End-2015 and end-2021 have two periods each. */
export interface Period {
  /** Sorts in time within one standard, e.g. "2021-MDP2022-2025". */
  readonly id: string;
  /** ISO date, the last day of the year for yearly reviews. */
  readonly date: string;
  readonly standard: StandardId;
}

export function makePeriod(year: number, standard: StandardId): Period {
  return { id: `${String(year)}-${standard}`, date: `${String(year)}-12-31`, standard };
}

export function yearOf(period: Period): number {
  return Number(period.date.slice(0, 4));
}

/** Two periods may be compared, joined or subtracted only under one standard. */
export function isComparable(a: Period, b: Period): boolean {
  return a.standard === b.standard;
}
