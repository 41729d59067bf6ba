import type { NamedRule } from "../recognise/sheetRows.ts";
import type { Registry } from "../registry/registry.ts";

/** What the figures of a measure or an indicator are, so that a cell can be tried against it. */
export interface PlainMeasure {
  readonly rule: Pick<NamedRule, "role" | "mayBeNegative" | "isInPercent">;
  /** Null where nothing says it. */
  readonly unit: string | null;
}

/** Measures of the one table, and indicators, whose values may be given as printed or estimated. */
export function plainMeasures({ measures, indicators }: Registry): ReadonlyMap<string, PlainMeasure> {
  return new Map([
    ...indicators.map(({ id, kind, unit }) => [id, describe(kind, unit)] as const),
    ...measures.rows.map(({ id, kind, unit }) => [id, describe(kind, unit)] as const),
  ]);
}

/** A count is a whole number of 0 or more, a rate in percent from 0 to 100, money 0 or more; a mean or another value is any number. */
function describe(kind: "count" | "rate" | "mean" | "money" | "value", unit: string | null): PlainMeasure {
  const isInPercent = unit === "percent";
  switch (kind) {
    case "count":
      return { rule: { role: "count" }, unit };
    case "rate":
      return { rule: { role: isInPercent || unit === null ? "rate" : "number" }, unit };
    case "money":
      return { rule: { role: "number" }, unit };
    default:
      return { rule: { role: "number", mayBeNegative: true, isInPercent }, unit };
  }
}
