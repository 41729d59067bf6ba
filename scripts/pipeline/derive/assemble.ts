import { carry, isKnown, makeDestinations, weightsOf, type Destinations } from "#domain/crosswalk/carry";
import type { Paper } from "#domain/paper";
import type { Period } from "#domain/standard";
import type { Commune } from "#domain/unit";
import type { AcceptedFigure } from "../accepted.ts";
import type { Provenance } from "../figure.ts";
import type { Problem } from "../problem.ts";
import { findReportingCommunes, type Registry } from "../registry/registry.ts";
import { byStrengthThenPlace } from "../recognise/claims.ts";
import type { FormTable } from "../recognise/formTable.ts";
import { carryPapers, paperAt, type Papers } from "../papers.ts";
import { splitTogether, type Shares } from "./splitTogether.ts";
import { settleSheets, type MeasureCells, type PrintedClaim } from "../recognise/settleSheets.ts";

/** Whole numbers by place code. */
export type Counts = ReadonlyMap<string, number>;

/** Everything counted in one province at one period, and the paper of every cell. */
export interface PeriodTable {
  readonly period: Period;
  /** Measures over the communes of the time, as the forms carry them. */
  readonly ofTheTime: ReadonlyMap<string, Counts>;
  /** Measures over the communes of 2025: summed and, where communes were split, shared by household weights. */
  readonly today: ReadonlyMap<string, Counts>;
  /** The province's own row of each measure (Tổng cộng). */
  readonly total: Counts;
  /** Status and documents of the cells above. */
  readonly papers: {
    readonly ofTheTime: Papers;
    readonly today: Papers;
    readonly total: ReadonlyMap<string, Paper>;
  };
  /** Codes of 2025 that the old communes can not be put together into, by measure (không so sánh được). */
  readonly incomplete: ReadonlyMap<string, ReadonlySet<string>>;
  /** Intervals of survey estimates, by measure and code. */
  readonly intervals: ReadonlyMap<string, ReadonlyMap<string, readonly [number, number]>>;
  /** Rates that a form prints without counts, over the communes of the time. */
  readonly printed: readonly PrintedClaim[];
  /** The cell of a sheet that states a count of a commune of today or of the province; null where several make it together. */
  readonly placeOf: (measure: string, code: string) => Provenance | null;
}

/** The count of a cell of today or of the province; null where there is none. */
export function readCount(
  table: PeriodTable,
  measure: string,
  code: string,
  province: string,
): number | null {
  return (code === province ? table.total.get(measure) : table.today.get(measure)?.get(code)) ?? null;
}

/** The paper of the same cell. */
export function readPaper(
  { papers }: Pick<PeriodTable, "papers">,
  measure: string,
  code: string,
  province: string,
): Paper | undefined {
  return code === province ? papers.total.get(measure) : paperAt(papers.today, measure, code);
}

/** Puts the sheets of one province and period together and carries old communes into those of 2025. */
export function assemblePeriod(
  registry: Registry,
  period: Period,
  tables: readonly FormTable[],
  accepted: readonly AcceptedFigure[],
): { readonly table: PeriodTable; readonly problems: readonly Problem[] } {
  const { communes, totals, rates, problems } = settleSheets(tables, accepted, registry.measures);
  const old = tables.some((table) =>
    table.rows.some((row) => row.kind === "commune" && row.scheme === "pre2025"),
  );
  const ofTheTime = mapValues(communes, ({ counts }) => counts);
  const papersOfTheTime = mapValues(communes, ({ papers }) => papers);
  const carried = old ? carryAll(registry, communes, tables) : null;
  const table: PeriodTable = {
    period,
    ofTheTime,
    today: carried?.today ?? ofTheTime,
    total: mapValues(totals, ({ value }) => value),
    papers: {
      ofTheTime: papersOfTheTime,
      today: carried?.papers ?? papersOfTheTime,
      total: mapValues(totals, ({ paper }) => paper),
    },
    incomplete: carried?.incomplete ?? new Map(),
    intervals: new Map(),
    // Printed rates of old communes can not be added up, so they are not carried.
    printed: old ? [] : rates.filter(({ indicator }) => !isCounted(registry, indicator, ofTheTime)),
    placeOf: (measure, code) =>
      old && code !== tables[0]?.province ? null : findCell(tables, measure, code),
  };
  return { table, problems };
}

/** Whether the forms carry the counts that a rate is made of: then it is computed and not printed. */
function isCounted({ indicators }: Registry, id: string, counted: ReadonlyMap<string, Counts>): boolean {
  return indicators.some((rule) => rule.id === id && rule.numerator.plus.every((part) => counted.has(part)));
}

/** The strongest of the cells that state a count. */
function findCell(tables: readonly FormTable[], measure: string, code: string): Provenance | null {
  const cells = tables.flatMap((table) => {
    const key = table.form.columns.find((column) => column.measure === measure)?.key;
    const row = table.rows.find((entry) => entry.code === code && entry.breakdown !== "persons");
    const cell = key === undefined ? undefined : row?.cells.get(key);
    if (row === undefined || cell === undefined || cell.value === null) return [];
    const { file, sheet, paper } = table;
    return [{ paper, place: { file, sheet, row: row.row, column: cell.column } }];
  });
  return cells.sort(byStrengthThenPlace)[0]?.place ?? null;
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

/** Counts and papers of old communes over those of 2025. */
function carryAll(
  registry: Registry,
  communes: ReadonlyMap<string, MeasureCells>,
  tables: readonly FormTable[],
): Pick<PeriodTable, "today" | "incomplete"> & { readonly papers: Papers } {
  const destinations = makeDestinations(registry.earlierChanges, registry.successions);
  const codes = tables.flatMap((table) =>
    table.rows.flatMap((row) => (row.kind === "commune" ? [row.code] : [])),
  );
  const units = [...new Set(codes)].sort();
  const shares = splitUnits(registry, communes, units, destinations);
  const carried = new Map(
    [...communes].map(([measure, { counts }]) => {
      const sharesOf = (code: string) => shares.get(code)?.get(measure);
      return [measure, carry(counts, destinations, units, sharesOf)] as const;
    }),
  );
  return {
    today: mapValues(carried, ({ counts }) => counts),
    papers: mapValues(communes, ({ papers, counts }) => carryPapers(papers, counts.keys(), destinations)),
    incomplete: new Map(
      [...carried].flatMap(([measure, { incomplete }]) =>
        incomplete.size > 0 ? [[measure, incomplete] as const] : [],
      ),
    ),
  };
}

/** Old communes that went to several new ones, and what of each figure goes where. */
function splitUnits(
  { measures }: Registry,
  communes: ReadonlyMap<string, MeasureCells>,
  units: readonly string[],
  destinationsOf: (code: string) => Destinations,
): Map<string, Shares> {
  return new Map(
    units.flatMap((code) => {
      const destinations = destinationsOf(code);
      if (destinations.length < 2 || !isKnown(destinations)) return [];
      const totals = new Map(
        [...communes].flatMap(([measure, { counts }]) => {
          const count = counts.get(code);
          return count === undefined ? [] : [[measure, count] as const];
        }),
      );
      return [[code, splitTogether(totals, weightsOf(destinations), measures)] as const];
    }),
  );
}

/** Communes of 2025 of a province in ascending code: the rows of its published series below the province itself. */
export function findTodaysCommunes(registry: Registry, province: string): Commune[] {
  return findReportingCommunes(registry, "2025", province, "2025-12-31").sort((a, b) =>
    a.code.localeCompare(b.code),
  );
}
