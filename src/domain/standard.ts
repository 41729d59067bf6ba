import type { Localised } from "./localised.ts";

/**
 * A national poverty standard (chuẩn nghèo), or a line of the living standards survey (SVI by income, SVM multidimensional), which is
 * another measure than the yearly review. Rates of two standards are never compared nor joined by a line.
 */
export type StandardId = "INC2011-2015" | "MDP2016-2020" | "MDP2022-2025" | "MDP2027-2030" | SurveyStandardId;

/** Lines of the living standards survey (khảo sát mức sống dân cư), which figures of the whole country are measured by. */
export type SurveyStandardId = "SVI1998-2002" | "SVI2004-2008" | "SVI2010-2016" | "SVM2023-2023";

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

/** An amount of income in đồng a person a month by area; null where no text was found that prints it. */
export interface IncomeLine {
  readonly rural: number | null;
  readonly urban: number | null;
}

/** By which rule a standard calls a household poor or near-poor (tiêu chí xác định hộ nghèo, hộ cận nghèo). */
export interface StandardRule {
  readonly kind: "income" | "income-and-services" | "multidimensional";
  /** ISO date of the decision or decree. */
  readonly legalDate: string;
  /** Last year whose end-of-year result is measured with it. */
  readonly lastYear: number;
  /** Year of an opening count taken before the first year, or null. */
  readonly openingYear: number | null;
  /** The poverty line (chuẩn nghèo về thu nhập). */
  readonly incomeLine: IncomeLine;
  /** Up to where a household above the poverty line is near-poor, or by its deprivations poor (2016-2020: mức sống tối thiểu); null where there is no second line. */
  readonly secondLine: IncomeLine | null;
  /** Up to where a household that is neither has an average standard of living (mức sống trung bình); null where not found. */
  readonly averageLine: IncomeLine | null;
  /** From how many deprivations on they count; null where a standard asks for income alone. */
  readonly deprivationsFrom: number | null;
  /** How well lines, rule and list of deprivations are known; null where a standard has no list. */
  readonly grades: {
    readonly lines: Evidence;
    readonly rule: Evidence;
    readonly indicators: Evidence | null;
  };
}

export interface Standard extends StandardRule {
  readonly id: StandardId;
  /** Short name on the timeline, e.g. "chuẩn 2016-2020". */
  readonly label: Localised;
  readonly name: Localised;
  readonly legal: string;
  /** First year whose end-of-year result is measured with it. */
  readonly firstYear: number;
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

export function yearOf(period: Pick<Period, "date">): number {
  return Number(period.date.slice(0, 4));
}

/** Two periods may be compared, joined or subtracted only under one standard. */
export function isComparable(a: Period, b: Period): boolean {
  return a.standard === b.standard;
}
