import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { isShown } from "#domain/status";
import { readValue } from "../../../reading/exploration.ts";

/** Reads an indicator of a unit; what is withheld or missing takes its counts along, whatever the file still holds. */
export function readShielded(
  table: SeriesTable,
  rule: IndicatorRule,
  period: string,
  code: string,
): IndicatorValue {
  return shield(readValue(table, rule, period, code));
}

/** A value of which nothing remains that its statuses hide: neither the value nor a count behind it. */
export function shield(value: IndicatorValue): IndicatorValue {
  const hidesTop = !isShown(value.numeratorStatus);
  const hidesBottom = value.denominatorStatus !== null && !isShown(value.denominatorStatus);
  const isHidden = !isShown(value.status);
  return {
    ...value,
    value: isHidden ? null : value.value,
    numerator: isHidden || hidesTop ? null : value.numerator,
    denominator: hidesBottom ? null : value.denominator,
    printed: isHidden ? null : value.printed,
    interval: isHidden ? null : value.interval,
  };
}

/** One stored count as an indicator value. */
export function readMeasure(
  table: SeriesTable,
  measure: string,
  period: string,
  code: string,
): IndicatorValue {
  return readShielded(table, countOf(measure), period, code);
}

/** Whether a measure was collected in the province at a period: a form of the period asks it. */
export function isCollected(table: SeriesTable, measure: string, period: string): boolean {
  return table.has(measure) && table.cell(table.rows[0] ?? "", period, measure).status !== "not-collected";
}

/** Whether every measure of an indicator was collected at a period. */
export function hasIndicator(
  table: SeriesTable,
  { numerator, denominator }: IndicatorRule,
  period: string,
): boolean {
  return [...numerator.plus, ...numerator.minus, ...(denominator === null ? [] : [denominator])].every(
    (measure) => isCollected(table, measure, period),
  );
}

/** Documents of some values, each once, in the order of the values. */
export function listSources(values: readonly IndicatorValue[]): string[] {
  return [...new Set(values.flatMap(({ status, documents }) => (isShown(status) ? documents : [])))];
}

const NOTHING = { vi: "", en: "" };

function countOf(measure: string): IndicatorRule {
  return {
    id: measure,
    kind: "count",
    theme: "flows",
    series: "flows",
    numerator: { plus: [measure], minus: [] },
    denominator: null,
    denominatorScope: "unit",
    direction: "neutral",
    standards: [],
    name: NOTHING,
    noun: NOTHING,
    base: NOTHING,
    policyBreaks: null,
  };
}
