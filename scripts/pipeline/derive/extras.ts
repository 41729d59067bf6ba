import type { Indicator } from "#domain/indicator";
import type { Figure } from "../figure.ts";
import type { Problem } from "../problem.ts";
import type { PeriodTable } from "./assemble.ts";
import type { OfficialCell } from "./overlay.ts";

/** A figure of a plain table that may carry an interval. */
export type ExtraFigure = Figure & { readonly interval: readonly [number, number] | null };

/** Period tables with what plain tables bring, and status and source of each cell. */
export interface Extras {
  readonly tables: readonly PeriodTable[];
  readonly cells: readonly OfficialCell[];
  readonly problems: readonly Problem[];
}

/**
 * Brings further indicators in: figures of communes of today, or of the province, whose measure some indicator of the
 * catalogue is made of and no form of that period carries. A figure without a standard belongs to every period of its date.
 */
export function layExtras(
  province: string,
  tables: readonly PeriodTable[],
  figures: readonly ExtraFigure[],
  indicators: readonly Indicator[],
): Extras {
  const wanted = new Set(indicators.flatMap(({ numerator }) => [...numerator.plus, ...numerator.minus]));
  const own = figures.filter(({ measure }) => wanted.has(measure));
  const laid = tables.map((table) => layTable(province, table, own));
  const found = new Set(laid.flatMap(({ used }) => used));
  return {
    tables: laid.map(({ table }) => table),
    cells: laid.flatMap(({ cells }) => cells),
    problems: own
      .filter(
        (figure) => figure.level === "commune" && !found.has(figure) && concerns(figure, province, tables),
      )
      .filter((figure) => !tables.some((table) => table.ofTheTime.has(figure.measure)))
      .map(notLaid),
  };
}

function concerns(figure: Figure, province: string, tables: readonly PeriodTable[]): boolean {
  return figure.code === province || tables.some((table) => hasCommune(table, figure.code));
}

function hasCommune(table: PeriodTable, code: string): boolean {
  return table.today.get("total_households")?.has(code) === true;
}

function layTable(
  province: string,
  table: PeriodTable,
  figures: readonly ExtraFigure[],
): { table: PeriodTable; cells: OfficialCell[]; used: ExtraFigure[] } {
  const used = figures.filter((figure) => belongs(figure, province, table));
  if (used.length === 0) return { table, cells: [], used };
  const today = new Map(table.today);
  const total = new Map(table.total);
  const intervals = new Map(table.intervals);
  const cells = used.map(({ measure, code, value, interval, status, source }): OfficialCell => {
    if (code === province) total.set(measure, value);
    else today.set(measure, new Map([...(today.get(measure) ?? []), [code, value]]));
    if (interval !== null)
      intervals.set(measure, new Map([...(intervals.get(measure) ?? []), [code, interval]]));
    return { measure, period: table.period.id, code, status, source };
  });
  for (const { measure } of cells) if (!today.has(measure)) today.set(measure, new Map());
  return { table: { ...table, today, total, intervals }, cells, used };
}

function belongs(figure: ExtraFigure, province: string, table: PeriodTable): boolean {
  if (table.ofTheTime.has(figure.measure) || figure.date !== table.period.date) return false;
  if (figure.standard !== null && figure.standard !== table.period.standard) return false;
  return figure.level === "province"
    ? figure.code === province
    : figure.level === "commune" && figure.scheme === "2025" && hasCommune(table, figure.code);
}

function notLaid(figure: ExtraFigure): Problem {
  const { file, sheet, row, column } = figure.provenance;
  return {
    severity: "flag",
    check: "extraHasItsPeriod",
    place: { file, sheet, row, column },
    values: { measure: figure.measure, code: figure.code, date: figure.date },
  };
}
