import type { IndicatorRule } from "#domain/indicator";
import { STATUSES, type Status } from "#domain/status";
import type { ProvinceSource, Sourced } from "./source.ts";

/** One indicator of one place at one period as the received files have it: what every part of the atlas must say. */
export interface Truth {
  /** Percent for a rate; null where there is no figure, or none that may be shown. */
  readonly value: number | null;
  readonly numerator: Sourced;
  readonly denominator: Sourced | null;
  readonly status: Status;
  /** Ids of the documents of all its parts, ascending and parted by ";". */
  readonly document: string;
  readonly broken: boolean;
}

/** Which counts the edition withholds: by place, period and measure. */
export type Withholds = (code: string, period: string, measure: string) => boolean;

/** Works an indicator out from the received counts: added first, divided once, in the words of docs rather than in the code of the page. */
export function findTruth(
  source: ProvinceSource,
  withholds: Withholds,
  rule: IndicatorRule,
  period: string,
  code: string,
): Truth {
  const read = (place: string, measure: string): Sourced => {
    const cell = source.cell(place, period, measure);
    return withholds(place, period, measure) ? { ...cell, value: null, status: "suppressed" } : cell;
  };
  const top = addUp(rule, (measure) => read(code, measure));
  const home = rule.denominatorScope === "province" ? source.code : code;
  const bottom = rule.denominator === null ? null : read(home, rule.denominator);
  const parts = [...top.parts, ...(bottom === null ? [] : [bottom])];
  const value = divide(rule, top.sum.value, bottom);
  const own = standing(parts, value);
  // What no form of the period asks rests on no document, though its denominator does.
  const computed = { value, status: own, documents: own === "not-collected" ? [] : allOf(parts) };
  const { value: said, status, documents } = source.printed(code, period, rule.id) ?? computed;
  const document = documents.join(";");
  return { value: said, numerator: top.sum, denominator: bottom, status, document, broken: isBroken(parts) };
}

function addUp(
  { numerator }: IndicatorRule,
  read: (measure: string) => Sourced,
): { sum: Sourced; parts: Sourced[] } {
  const [plus, minus] = [numerator.plus.map(read), numerator.minus.map(read)];
  const parts = [...plus, ...minus];
  const add = (cells: readonly Sourced[]) => cells.reduce((total, { value }) => total + (value ?? NaN), 0);
  const total = add(plus) - add(minus);
  const value = Number.isNaN(total) ? null : total;
  const documents = allOf(parts);
  return { sum: { value, status: standing(parts, value), documents, broken: isBroken(parts) }, parts };
}

function allOf(parts: readonly Sourced[]): string[] {
  return [...new Set(parts.flatMap(({ documents }) => documents))].sort();
}

function isBroken(parts: readonly Sourced[]): boolean {
  return parts.some(({ broken }) => broken);
}

function divide(rule: IndicatorRule, top: number | null, bottom: Sourced | null): number | null {
  if (bottom === null || top === null) return bottom === null ? top : null;
  if (bottom.value === null || bottom.value === 0) return null;
  return ((rule.kind === "rate" ? 100 : 1) * top) / bottom.value;
}

/** A figure alone keeps its status; several are as weak as the weakest and never official; no number is missing, not collected or withheld. */
function standing(parts: readonly Sourced[], value: number | null): Status {
  const weakest = Math.max(
    parts.length === 1 ? 0 : 1,
    ...parts.map(({ status }) => STATUSES.indexOf(status)),
  );
  const status = STATUSES[weakest] ?? "missing";
  const saysWhy = status === "suppressed" || status === "not-collected";
  return value === null && !saysWhy ? "missing" : status;
}

/** Place among the communes from the highest, how many are ranked, and how many share it; null where there is no value. */
export interface Place {
  readonly rank: number;
  readonly of: number;
  readonly tied: number;
}

export function placeOf(values: readonly (number | null)[], value: number | null): Place | null {
  if (value === null) return null;
  const known = values.filter((other) => other !== null);
  return {
    rank: 1 + known.filter((other) => other > value).length,
    of: known.length,
    tied: known.filter((other) => other === value).length,
  };
}
