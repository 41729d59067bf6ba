import { carryCounts, makeDestinations } from "#domain/crosswalk/carry";
import type { Period } from "#domain/standard";
import type { Commune } from "#domain/unit";
import { findReportingCommunes, type Registry } from "../registry/registry.ts";
import { valueOf, type FormTable } from "./formTable.ts";

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
  derive(ofTheTime, total);
  const old = tables.some((table) =>
    table.rows.some((row) => row.kind === "commune" && row.scheme === "pre2025"),
  );
  const destinations = makeDestinations(registry.earlierChanges, registry.successions);
  const today = old
    ? new Map([...ofTheTime].map(([measure, counts]) => [measure, carryCounts(counts, destinations)]))
    : ofTheTime;
  const split = new Set(
    old ? registry.successions.filter((step) => step.kind === "split").map((step) => step.newCode) : [],
  );
  return { period, ofTheTime, today, total, split };
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

/** Sums that some forms carry and others do not: who left poverty in the year, and all deprivations together. */
const SUMS: readonly { readonly measure: string; readonly parts: (measure: string) => boolean }[] = [
  { measure: "poor_exited", parts: (name) => name === "poor_to_near" || name === "poor_above_near_line" },
  {
    measure: "near_poor_exited",
    parts: (name) => name === "near_poor_to_poor" || name === "near_poor_above_near_line",
  },
  { measure: "poor_total_deprivations", parts: (name) => name.startsWith("poor_dep_") },
];

function derive(communes: Map<string, Map<string, number>>, total: Map<string, number>): void {
  for (const { measure, parts } of SUMS) {
    const names = [...communes.keys()].filter(parts);
    if (communes.has(measure) || names.length === 0) continue;
    const sums = new Map<string, number>();
    for (const name of names)
      for (const [code, value] of communes.get(name) ?? []) sums.set(code, (sums.get(code) ?? 0) + value);
    communes.set(measure, sums);
    total.set(
      measure,
      names.reduce((sum, name) => sum + (total.get(name) ?? 0), 0),
    );
  }
}

/** Communes of 2025 of a province in ascending code: the rows of its published series below the province itself. */
export function findTodaysCommunes(registry: Registry, province: string): Commune[] {
  return findReportingCommunes(registry, "2025", province, "2025-12-31").sort((a, b) =>
    a.code.localeCompare(b.code),
  );
}
