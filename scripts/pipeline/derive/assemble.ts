import { carry, makeDestinations } from "#domain/crosswalk/carry";
import type { MeasureTable } from "#domain/measure";
import type { Period } from "#domain/standard";
import type { Commune } from "#domain/unit";
import { findReportingCommunes, type Registry } from "../registry/registry.ts";
import { valueOf, type FormTable } from "../recognise/formTable.ts";

/** Whole numbers by place code. */
export type Counts = ReadonlyMap<string, number>;

/** Everything counted in one province at one period. */
export interface PeriodTable {
  readonly period: Period;
  /** Measures over the communes of the time, as the forms carry them. */
  readonly ofTheTime: ReadonlyMap<string, Counts>;
  /** Measures over the communes of 2025: summed and, where communes were split, shared by household weights. */
  readonly today: ReadonlyMap<string, Counts>;
  /** The province's own row of each measure (Tổng cộng). */
  readonly total: Counts;
  /** Codes of 2025 whose figures rest on a split with illustrative weights. */
  readonly split: ReadonlySet<string>;
  /** Codes of 2025 that the old communes can not be put together into, by measure (không so sánh được). */
  readonly incomplete: ReadonlyMap<string, ReadonlySet<string>>;
  /** Intervals of survey estimates, by measure and code. */
  readonly intervals: ReadonlyMap<string, ReadonlyMap<string, readonly [number, number]>>;
  /** Rates that a form prints without counts, over the communes of the time. */
  readonly printed: readonly PrintedCell[];
}

/** A rate as a form prints it, where no form carries its counts. */
export interface PrintedCell {
  readonly indicator: string;
  readonly code: string;
  readonly value: number;
}

/** Puts the sheets of one province and period together and carries old communes into those of 2025. */
export function assemblePeriod(
  registry: Registry,
  period: Period,
  tables: readonly FormTable[],
): PeriodTable {
  const ofTheTime = new Map<string, Map<string, number>>();
  const total = new Map<string, number>();
  for (const table of tables) collectTable(table, ofTheTime, total);
  derive(registry.measures, ofTheTime, total);
  const old = tables.some((table) =>
    table.rows.some((row) => row.kind === "commune" && row.scheme === "pre2025"),
  );
  const destinations = makeDestinations(registry.earlierChanges, registry.successions);
  const units = new Set(
    tables.flatMap((table) => table.rows.flatMap((row) => (row.kind === "commune" ? [row.code] : []))),
  );
  const carried = [...ofTheTime].map(
    ([measure, counts]) => [measure, carry(counts, destinations, units)] as const,
  );
  const today = old ? new Map(carried.map(([measure, { counts }]) => [measure, counts])) : ofTheTime;
  const incomplete = new Map(
    carried.flatMap(([measure, entry]) =>
      old && entry.incomplete.size > 0 ? [[measure, entry.incomplete] as const] : [],
    ),
  );
  const split = new Set(
    old ? registry.successions.filter((step) => step.kind === "split").map((step) => step.newCode) : [],
  );
  const printed = old ? [] : collectPrinted(registry, tables, ofTheTime);
  return { period, ofTheTime, today, total, split, incomplete, intervals: new Map(), printed };
}

function collectTable(
  table: FormTable,
  communes: Map<string, Map<string, number>>,
  total: Map<string, number>,
): void {
  for (const row of table.rows) {
    if (row.breakdown === "persons") continue;
    for (const { key, measure } of table.form.columns) {
      const value = valueOf(row, key);
      if (measure === undefined || value === null) continue;
      if (row.kind === "total") total.set(measure, value);
      if (row.kind === "commune")
        communes.set(measure, (communes.get(measure) ?? new Map<string, number>()).set(row.code, value));
    }
  }
}

/** Printed rates of communes of today; those of old communes can not be added up, so they are not carried. */
function collectPrinted(
  { indicators }: Registry,
  tables: readonly FormTable[],
  counted: ReadonlyMap<string, Counts>,
): PrintedCell[] {
  const hasCounts = (id: string) =>
    indicators.some((rule) => rule.id === id && rule.numerator.plus.every((measure) => counted.has(measure)));
  return tables.flatMap((table) =>
    table.form.columns.flatMap(({ key, indicator }) => {
      if (indicator === undefined || hasCounts(indicator)) return [];
      return table.rows.flatMap((row) => {
        const value = valueOf(row, key);
        if (value === null || (row.kind !== "commune" && row.kind !== "total")) return [];
        return [{ indicator, code: row.code, value }];
      });
    }),
  );
}

/** Sums that some forms carry and others do not: who left poverty in the year, and all deprivations together. */
function derive(
  { rows }: MeasureTable,
  communes: Map<string, Map<string, number>>,
  total: Map<string, number>,
): void {
  for (const { id: measure, sums } of rows.filter(({ isDerived }) => isDerived)) {
    const names = (sums[0]?.parts ?? []).filter((part) => communes.has(part));
    if (communes.has(measure) || names.length === 0) continue;
    communes.set(measure, addUp(names.map((name) => communes.get(name) ?? new Map<string, number>())));
    const totals = names.map((name) => total.get(name) ?? NaN);
    const sum = totals.reduce((all, value) => all + value, 0);
    if (!Number.isNaN(sum)) total.set(measure, sum);
  }
}

/** Sums over the places that have every part: one that is empty leaves the sum empty too. */
function addUp(parts: readonly Counts[]): Map<string, number> {
  const [first, ...others] = parts;
  const sums = new Map<string, number>();
  for (const [code, value] of first ?? []) {
    if (others.every((part) => part.has(code)))
      sums.set(
        code,
        others.reduce((sum, part) => sum + (part.get(code) ?? 0), value),
      );
  }
  return sums;
}

/** Communes of 2025 of a province in ascending code: the rows of its published series below the province itself. */
export function findTodaysCommunes(registry: Registry, province: string): Commune[] {
  return findReportingCommunes(registry, "2025", province, "2025-12-31").sort((a, b) =>
    a.code.localeCompare(b.code),
  );
}
