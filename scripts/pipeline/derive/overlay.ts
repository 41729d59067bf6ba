import type { PrintedRate } from "#domain/dataset";
import type { Indicator } from "#domain/indicator";
import type { Status } from "#domain/status";
import type { Figure } from "../figure.ts";
import type { Problem } from "../problem.ts";
import type { PeriodTable } from "./assemble.ts";

/** Status and source of one stored count that a document prints. */
export interface OfficialCell {
  readonly measure: string;
  readonly period: string;
  readonly code: string;
  readonly status: Status;
  readonly source: string;
}

/** What published documents say about figures of the series. */
export interface Overlay {
  readonly cells: readonly OfficialCell[];
  readonly printed: readonly (Omit<PrintedRate, "row"> & { readonly code: string })[];
  readonly problems: readonly Problem[];
}

/**
 * Lays published figures over a province's series. A published count must be met exactly and gives its cell status and source. A
 * published rate must be met to its printed decimals and is kept as printed; one with a reconciliation id is kept and flagged
 * even where it is not met.
 */
export function overlayOfficial(
  province: string,
  tables: readonly PeriodTable[],
  figures: readonly (Figure & { readonly binding: boolean })[],
  indicators: readonly Indicator[],
): Overlay {
  const cells: OfficialCell[] = [];
  const printed: Overlay["printed"][number][] = [];
  const problems: Problem[] = [];
  for (const figure of figures) {
    const table = tables.find((entry) => entry.period.id === figure.period);
    if (!figure.binding || table?.period.date !== figure.date || !isOfSeries(figure, province, table))
      continue;
    const { measure, code, status, source, flag, value } = figure;
    const period = table.period.id;
    const stored = readCount(table, measure, code, province);
    if (stored !== null) {
      cells.push({ measure, period, code, status, source });
      problems.push(...(stored === value ? [] : [mismatch(figure, stored)]));
    } else if (indicators.some(({ id }) => id === measure)) {
      printed.push({ indicator: measure, period, code, value, status, source, flag });
      problems.push(...checkPrinted(figure, table, indicators, province));
    }
  }
  return { cells, printed, problems };
}

function checkPrinted(
  figure: Figure,
  table: PeriodTable,
  indicators: readonly Indicator[],
  province: string,
): Problem[] {
  const indicator = indicators.find(({ id }) => id === figure.measure);
  const computed = indicator === undefined ? null : compute(table, indicator, figure.code, province);
  return computed === null || isMet(figure, computed)
    ? []
    : [mismatch(figure, Number(computed.toFixed(figure.decimals + 2)))];
}

function isOfSeries(figure: Figure, province: string, table: PeriodTable): boolean {
  if (figure.level === "province") return figure.code === province;
  return figure.scheme === "2025" && (table.today.get("total_households")?.has(figure.code) ?? false);
}

function readCount(table: PeriodTable, measure: string, code: string, province: string): number | null {
  return (code === province ? table.total.get(measure) : table.today.get(measure)?.get(code)) ?? null;
}

/** The indicator from counts; null where a count is not collected or the denominator is nil. */
function compute(table: PeriodTable, indicator: Indicator, code: string, province: string): number | null {
  const add = (measures: readonly string[]) =>
    measures.reduce((sum, measure) => sum + (readCount(table, measure, code, province) ?? NaN), 0);
  const top = add(indicator.numerator.plus) - add(indicator.numerator.minus);
  if (indicator.denominator === null) return Number.isNaN(top) ? null : top;
  const bottom = readCount(
    table,
    indicator.denominator,
    indicator.denominatorScope === "province" ? province : code,
    province,
  );
  if (bottom === null || bottom === 0 || Number.isNaN(top)) return null;
  return (indicator.kind === "rate" ? 100 : 1) * (top / bottom);
}

/** Rounds to the printed value: half of the last printed decimal, with room for binary fractions. */
function isMet(figure: Figure, computed: number): boolean {
  return Math.abs(computed - figure.value) <= 0.5 * 10 ** -figure.decimals + 1e-9;
}

function mismatch(figure: Figure, found: number): Problem {
  const { file, row, column } = figure.provenance;
  const { measure, code, date, value, decimals, flag } = figure;
  return {
    severity: flag === null ? "error" : "flag",
    check: "publishedFigureIsMet",
    place: { file, row, column },
    values: { measure, code, date, published: value, found, decimals, flag },
  };
}
