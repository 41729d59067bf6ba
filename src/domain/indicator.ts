import type { Localised } from "./localised.ts";
import type { StandardId } from "./standard.ts";
import { joinDocuments, type Paper } from "./paper.ts";
import { deriveStatus, isShown, type Status } from "./status.ts";

/** Files of one province that load apart; `core` is all the first map needs. */
export const SERIES_THEMES = [
  "core",
  "near",
  "ethnicity",
  "persons",
  "flows",
  "deprivation",
  "near-deprivation",
  "groups",
  "causes",
  "children",
  "land",
  "coverage",
  "extra",
] as const;

export type SeriesTheme = (typeof SERIES_THEMES)[number];

/** Groups of the indicator picker. */
export const INDICATOR_THEMES = [
  "poverty",
  "deprivation",
  "near-deprivation",
  "flows",
  "ethnicity",
  "persons",
  "groups",
  "causes",
  "children",
  "coverage",
  "extra",
] as const;

export type IndicatorTheme = (typeof INDICATOR_THEMES)[number];

/**
 * What an indicator is. Aggregation and formatting switch on it exhaustively, so a share is never summed:
 * `count` counts things; `rate` is 100 x count / count, or without a denominator the percentage of a survey as it is stored; `mean` is count / count; `value` is stored as it was given, such as a
 * distance, a score or a survey estimate, and never summed.
 */
export type IndicatorKind = "count" | "rate" | "mean" | "value";

/** Where the denominator is read: in the same unit, or in its province (share of the province's poor). */
export type DenominatorScope = "unit" | "province";

export interface Indicator extends IndicatorRule {
  /** One plain sentence for a resident. */
  readonly plain: Localised;
  readonly decree: string;
  /** Anchor of the term that explains it, where its theme has another. */
  readonly term?: string | undefined;
  /** "households", "persons", "percent", "per-household", or for a `value` whatever the table says. */
  readonly unit: string;
}

/** What an indicator is made of and called: all that a map needs. */
export interface IndicatorRule {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly theme: IndicatorTheme;
  /** The series file that holds its measures beyond those of `core`, as the table of measures says. */
  readonly series: SeriesTheme;
  /** Further series files that it is read from. */
  readonly also?: readonly SeriesTheme[] | undefined;
  /** The deprivation that its households are counted by, a key of the standard; left out where there is none. */
  readonly deprivation?: string | undefined;
  /** Measures added, then measures subtracted. */
  readonly numerator: { readonly plus: readonly string[]; readonly minus: readonly string[] };
  /** Measure divided by; null for a count, and for a rate that is stored as a percentage. */
  readonly denominator: string | null;
  readonly denominatorScope: DenominatorScope;
  /** Whether a lower value is better for people; "neutral" where it is neither. */
  readonly direction: "lower-better" | "higher-better" | "neutral";
  readonly standards: readonly StandardId[];
  readonly name: Localised;
  /** How the sentence goes on: for a rate the predicate ("là hộ nghèo", "were poor"), else the thing counted. */
  readonly noun: Localised;
  /** What it is counted out of: "hộ", "hộ nghèo"; empty for counts. */
  readonly base: Localised;
  /** Unit behind a `value` ("km", "%", "tiêu chí"), and decimals of a `value` or of a rate printed with others than two. */
  readonly suffix?: Localised | undefined;
  readonly decimals?: number | undefined;
  /** A difference: shown with its sign and classed around 0. */
  readonly signed?: boolean | undefined;
  /** Fixed upper bounds of policy bands (percent), or null where none are in force. */
  readonly policyBreaks: readonly number[] | null;
}

/** Whether values of several units may be put together: what is stored as a share, or as it was given, is never summed. */
export function isSummable({
  kind,
  denominator,
  denominatorScope,
}: Pick<IndicatorRule, "kind" | "denominator" | "denominatorScope">): boolean {
  return kind !== "value" && !isStoredShare({ kind, denominator }) && denominatorScope === "unit";
}

/** A percentage that its source prints without the counts behind it. */
function isStoredShare({ kind, denominator }: Pick<IndicatorRule, "kind" | "denominator">): boolean {
  return kind === "rate" && denominator === null;
}

/** The series files an indicator is read from, `core` apart. */
export function themesOf({ series, also }: Pick<IndicatorRule, "series" | "also">): SeriesTheme[] {
  return [series, ...(also ?? [])];
}

const COUNT = "_count";

/** Name of the count behind a rate, where the catalogue has none of its own: in addresses of plans it stands for ever. */
export function countIdOf(rate: string): string {
  return rate + COUNT;
}

/** The indicator that a name stands for: its own, or that of the rate whose count it names. */
export function rateIdOf(name: string): string {
  return name.endsWith(COUNT) ? name.slice(0, -COUNT.length) : name;
}

/** The share of poor households that lack one thing, or null where no form counts them. */
export function findDeprivation<T extends Pick<IndicatorRule, "theme" | "deprivation">>(
  indicators: readonly T[],
  key: string,
): T | null {
  return indicators.find(({ theme, deprivation }) => theme === "deprivation" && deprivation === key) ?? null;
}

/** One stored number with its paper. `value` is null exactly when the status hides or lacks it. */
export interface Cell extends Paper {
  readonly value: number | null;
  /** Lower and upper end of a survey estimate, in the unit of the value. */
  readonly interval?: readonly [number, number] | undefined;
  /** Missing because old communes can not be put together into this one (không so sánh được). */
  readonly broken?: boolean | undefined;
}

/** A rate printed in a document, kept as printed even where its counts say otherwise. */
export interface Printed extends Paper {
  /** Null where the edition withholds it. */
  readonly value: number | null;
  /** Reconciliation note, e.g. "INC-DB-01"; none where it contradicts nothing. */
  readonly flag?: string | null | undefined;
}

/** An indicator for one unit at one period: never a rate without its counts. */
export interface IndicatorValue extends Paper {
  /** Percent for rates, a count for counts; null when not shown. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly numeratorStatus: Status;
  readonly denominatorStatus: Status | null;
  readonly printed: Printed | null;
  readonly interval: readonly [number, number] | null;
  /** Missing because the commune of today can not be put together from those of the time. */
  readonly broken: boolean;
}

/** What an indicator is computed from. */
export interface CellLookup {
  unit(measure: string): Cell;
  province(measure: string): Cell;
  printed(): Printed | null;
}

/**
 * Computes an indicator from stored counts: counts are summed first and divided once.
 * A printed rate wins over the computed one. Shape: value in percent for `rate`.
 */
export function evaluateIndicator(indicator: IndicatorRule, cells: CellLookup): IndicatorValue {
  const top = sumCells(indicator, cells);
  const bottom = readDenominator(indicator, cells);
  const printed = cells.printed();
  const computed = combine(indicator.kind, top, bottom);
  const { value, status, documents } = printed ?? computed;
  return {
    value: isShown(status) ? value : null,
    numerator: isStoredShare(indicator) ? null : top.value,
    denominator: bottom === null ? null : bottom.value,
    status,
    documents,
    numeratorStatus: statusOf(top.parts, top.value),
    denominatorStatus: bottom === null ? null : bottom.status,
    printed,
    interval: indicator.kind === "value" ? (top.parts[0]?.interval ?? null) : null,
    broken: [...top.parts, ...(bottom === null ? [] : [bottom])].some((cell) => cell.broken === true),
  };
}

function combine(
  kind: IndicatorKind,
  top: { value: number | null; parts: Cell[] },
  bottom: Cell | null,
): Cell {
  const parts = bottom === null ? top.parts : [...top.parts, bottom];
  const value = bottom === null ? top.value : divide(kind, top.value, bottom.value);
  const status = statusOf(parts, value);
  return { value, status, documents: status === "not-collected" ? [] : joinDocuments(parts) };
}

function sumCells(indicator: IndicatorRule, cells: CellLookup): { value: number | null; parts: Cell[] } {
  const plus = indicator.numerator.plus.map((measure) => cells.unit(measure));
  const minus = indicator.numerator.minus.map((measure) => cells.unit(measure));
  const parts = [...plus, ...minus];
  if (parts.some((cell) => cell.value === null)) return { value: null, parts };
  const total = (list: readonly Cell[]) => list.reduce((sum, cell) => sum + (cell.value ?? 0), 0);
  return { value: total(plus) - total(minus), parts };
}

function readDenominator({ denominator, denominatorScope }: IndicatorRule, cells: CellLookup): Cell | null {
  if (denominator === null) return null;
  return denominatorScope === "province" ? cells.province(denominator) : cells.unit(denominator);
}

/** A share of nothing is missing, not 0. */
function divide(kind: IndicatorKind, top: number | null, bottom: number | null): number | null {
  if (top === null || bottom === null || bottom === 0) return null;
  return kind === "rate" ? (100 * top) / bottom : top / bottom;
}

function statusOf(parts: readonly Cell[], value: number | null): Status {
  const [only] = parts;
  const status =
    parts.length === 1 && only !== undefined ? only.status : deriveStatus(parts.map((cell) => cell.status));
  return value === null && isShown(status) ? "missing" : status;
}
