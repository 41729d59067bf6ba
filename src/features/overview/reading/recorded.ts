import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import type { Designation } from "#domain/coverage/record";
import type { SeriesTable } from "#domain/series";
import { yearOf, type Period } from "#domain/standard";
import { derivePaper } from "#domain/paper";
import { weakest } from "#domain/status";
import type { Designations, ReachRow, RecordedReach, ZoneCounts } from "./planned.ts";

/** The latest year of some rows that is not after another. */
function latestYear(rows: readonly { readonly year: number }[], year: number): number | null {
  const years = rows.map((row) => row.year).filter((row) => row <= year);
  return years.length === 0 ? null : Math.max(...years);
}

/** Official standing of communes in the latest year on record; null where none is recorded. */
export function countDesignations(coverage: CoverageFile | null, period: Period): Designations | null {
  const year = latestYear(coverage?.designations ?? [], yearOf(period));
  if (year === null) return null;
  const rows = (coverage?.designations ?? []).filter((row) => row.year === year);
  const count = (holds: (row: Designation) => boolean) =>
    new Set(rows.filter(holds).map(({ commune }) => commune)).size;
  return {
    year,
    communes: count(() => true),
    counts: {
      regionI: count(({ region }) => region === "I"),
      regionII: count(({ region }) => region === "II"),
      regionIII: count(({ region }) => region === "III"),
      extreme: count(({ extreme }) => extreme === true),
      border: count(({ border }) => border === true),
      safeZone: count(({ safeZone }) => safeZone === true),
      sponsor: count(({ sponsor }) => sponsor !== null),
    },
    status: weakest(rows.map(({ status }) => status)),
  };
}

/** Communes by zone of an official list; null where there is none. */
export function countZones(coverage: CoverageFile | null): ZoneCounts | null {
  const zones = coverage?.zones ?? [];
  const [first] = zones;
  if (first === undefined) return null;
  const count = (zone: string) => zones.filter((row) => row.zone === zone).length;
  const { from, to } = first;
  return { from, to, counts: [count("I"), count("II"), count("III")], ...derivePaper(zones) };
}

/** Programmes with rows in the latest year on record, each with the poor households of its communes at the end of that year. */
export function findReach(
  table: SeriesTable,
  coverage: CoverageFile | null,
  register: ProgrammesFile | null,
  periods: readonly Period[],
  period: Period,
): RecordedReach | null {
  const year = latestYear(coverage?.records ?? [], yearOf(period));
  if (year === null) return null;
  const records = (coverage?.records ?? []).filter((row) => row.year === year);
  const counted = periodOf(periods, period, year);
  const reach = (rows: typeof records) => reachOf(table, counted, rows);
  const names = new Map(register?.programmes.map(({ id, name }) => [id, name]));
  const ids = [...new Set(records.map(({ programme }) => programme))];
  return {
    year,
    period: counted,
    all: reach(records),
    rows: ids
      .map((id) => ({
        id,
        name: names.get(id) ?? { vi: id, en: id },
        ...reach(records.filter(({ programme }) => programme === id)),
      }))
      .sort((a, b) => b.poor - a.poor || a.id.localeCompare(b.id)),
  };
}

/** The period of a year: of the standard on show where it has that year. */
function periodOf(periods: readonly Period[], period: Period, year: number): Period | null {
  const own = periods.filter((candidate) => yearOf(candidate) === year);
  return own.find(({ standard }) => standard === period.standard) ?? own[0] ?? null;
}

function reachOf(table: SeriesTable, period: Period | null, rows: CoverageFile["records"]): ReachRow {
  const communes = [...new Set(rows.map(({ commune }) => commune))];
  const read = (code: string) => table.cell(code, period?.id ?? "", "poor_households");
  const cells = communes.map(read);
  const known = cells.filter(({ value }) => value !== null);
  const poor = known.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const province = read(table.rows[0] ?? "");
  return {
    communes: communes.length,
    poor,
    ofPoor: province.value === null || province.value === 0 ? null : (100 * poor) / province.value,
    unknown: cells.length - known.length,
    ...derivePaper([...rows, ...known, province]),
  };
}
