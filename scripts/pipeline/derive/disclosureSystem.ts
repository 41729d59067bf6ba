import type { Limit, Need, TableSystem } from "#domain/disclosure/tableSystem";
import type { PeriodTable } from "./assemble.ts";
import { CountTables } from "./countTables.ts";
import {
  cellKey,
  COST,
  COST_OF_DISTRICT,
  COST_OF_PROVINCE,
  rateKey,
  type DisclosureInput,
  type PrintedRateCell,
} from "./disclosureInput.ts";

/** A sum of a district over communes of today (tổng của huyện cũ). */
interface DistrictSum {
  readonly cell: number;
  readonly members: readonly number[];
}

/** The tables of a province with what has to be protected in them. */
export interface ProvinceSystem extends TableSystem {
  /** Names of the cells, as "period/code/measure". */
  readonly keys: readonly string[];
  /** Cells that no table has: they may be published where that gives nothing away. */
  readonly sums: readonly DistrictSum[];
  /** Cells that an earlier release withheld: they stay withheld. */
  readonly kept: ReadonlySet<number>;
  /** Small counts that an earlier release has printed: nothing withholds them any more. */
  readonly out: readonly number[];
  /** Households with their persons: whoever has the one can tell the other nearly. */
  readonly companions: readonly Companions[];
}

interface Companions {
  readonly households: number;
  readonly persons: number;
}

/** Everything that the edition would print of a province, and how it hangs together. */
export function makeTableSystem(input: DisclosureInput): ProvinceSystem {
  const tables = new CountTables(input);
  addPrintedRates(tables, input);
  const companions = input.tables.flatMap((table) => listCompanions(tables, table, input));
  const limits = [
    ...input.tables.flatMap((table) => listLimits(tables, table, input)),
    // Every household has a person.
    ...companions.map(({ households, persons }) => ({ part: households, whole: persons })),
  ];
  const needs = listNeeds(tables, input);
  const sums = input.tables.flatMap((table) => addSums(tables, table, input));
  const kept = new Set([...input.earlier.withheld].flatMap((key) => tables.at(key) ?? []));
  const out = tables.printed.filter((cell) => isBetween(tables.valueOf(cell), input.threshold));
  const { cells, relations, keys } = tables;
  return { cells, relations, keys, limits, needs, sums, kept, out, companions };
}

function listCompanions(
  tables: CountTables,
  table: PeriodTable,
  { measures, province }: DisclosureInput,
): Companions[] {
  return tables.measuresOf(table).flatMap((measure) => {
    const members = measures.personsOf(measure)?.id;
    if (members === undefined) return [];
    return [province, ...tables.codesOf(table)].flatMap((code) => {
      const [households, persons] = [measure, members].map((id) =>
        tables.at(cellKey(table.period.id, code, id)),
      );
      return households === undefined || persons === undefined ? [] : [{ households, persons }];
    });
  });
}

/** A count of some is at most that of all, of the same place and time. */
function listLimits(
  tables: CountTables,
  table: PeriodTable,
  { measures, province }: DisclosureInput,
): Limit[] {
  return tables.measuresOf(table).flatMap((measure) =>
    measures.require(measure).wholes.flatMap((whole) =>
      [province, ...tables.codesOf(table)].flatMap((code) => {
        const [part, all] = [measure, whole].map((id) => tables.at(cellKey(table.period.id, code, id)));
        return part === undefined || all === undefined ? [] : [{ part, whole: all }];
      }),
    ),
  );
}

/**
 * Counts from 1 to below the threshold: whoever reads the edition can not exclude any of these numbers. What an earlier release withheld by a
 * higher threshold is still held to that one.
 */
function listNeeds({ cells, keys }: CountTables, { threshold, earlier }: DisclosureInput): Need[] {
  return cells.flatMap(({ kind, value }, cell) => {
    const own = earlier.withheld.has(keys[cell] ?? "") ? Math.max(threshold, earlier.threshold) : threshold;
    return kind === "free" && isBetween(value ?? 0, own) ? [{ cell, low: 1, high: own - 1 }] : [];
  });
}

function isBetween(value: number, threshold: number): boolean {
  return value > 0 && value < threshold;
}

/** Sums that are asked for, whole where every commune has a cell. */
function addSums(
  tables: CountTables,
  { period }: PeriodTable,
  { groups, groupMeasures }: DisclosureInput,
): DistrictSum[] {
  return groups.flatMap(({ code, members }) =>
    groupMeasures.flatMap((measure) => {
      const cells = members.map((member) => tables.at(cellKey(period.id, member, measure)) ?? -1);
      if (cells.includes(-1)) return [];
      const value = cells.reduce((sum, member) => sum + tables.valueOf(member), 0);
      const cell = tables.add(cellKey(period.id, code, measure), {
        value,
        kind: "free",
        cost: COST_OF_DISTRICT,
      });
      tables.relations.push([[cell, -1], ...cells.map((member) => [member, 1] as const)]);
      return [{ cell, members: cells }];
    }),
  );
}

/**
 * Rates that a form prints over a known whole, as counts. That of the province is taken for the sum of its communes: what its own rounding
 * leaves open is no protection to count on.
 */
function addPrintedRates(tables: CountTables, { printedRates, province }: DisclosureInput): void {
  const columns = new Map<string, PrintedRateCell[]>();
  for (const rate of printedRates) {
    const column = `${rate.period}/${rate.indicator}`;
    columns.set(column, [...(columns.get(column) ?? []), rate]);
  }
  for (const rates of columns.values()) {
    const communes = rates.filter(({ code }) => code !== province).map((rate) => addRate(tables, rate, null));
    const whole = rates.find(({ code }) => code === province);
    if (whole === undefined || communes.length === 0) continue;
    const sum = communes.reduce((total, cell) => total + tables.valueOf(cell), 0);
    const total = addRate(tables, whole, sum);
    tables.relations.push([[total, -1], ...communes.map((cell) => [cell, 1] as const)]);
  }
}

/** @param sum what the rate of a province stands for */
function addRate(tables: CountTables, rate: PrintedRateCell, sum: number | null): number {
  const { period, code, indicator, value, whole, isExempt } = rate;
  const count = Math.round((value * tables.valueOf(tables.at(cellKey(period, code, whole)))) / 100);
  const cell = {
    value: sum ?? count,
    kind: isExempt ? ("exempt" as const) : ("free" as const),
    cost: COST.detail + (sum === null ? 0 : COST_OF_PROVINCE),
  };
  return tables.add(rateKey(period, code, indicator), cell, value);
}
