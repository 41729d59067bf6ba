import type { CoverageFile } from "#domain/coverage/file";
import { FORMAT_VERSION } from "#domain/dataset";
import type { Paper } from "#domain/paper";
import type { CoverageReading } from "../read/coverageTable.ts";
import type { ZoneListing } from "../registry/registry.ts";
import type { FromForm } from "../derive/coverageRow.ts";
import { joinDesignations } from "../derive/designations.ts";
import { joinRecords } from "../derive/joinRecords.ts";

/** Recorded coverage, designations and targets of a province, in the order of commune, year and programme. */
export function makeCoverageFile(
  province: string,
  readings: readonly Pick<CoverageReading, "records" | "designations" | "targets">[],
  zones: readonly ZoneListing[] = [],
): CoverageFile {
  const records = joinRecords(readings.flatMap((reading) => reading.records));
  const designations = joinDesignations(readings.flatMap((reading) => reading.designations));
  const targets = readings.flatMap((reading) => reading.targets);
  return {
    format: "atlas.coverage",
    version: FORMAT_VERSION,
    province,
    records: inOrder(records, ({ programme }) => programme).map(withoutOrigin),
    designations: inOrder(designations).map(withoutOrigin),
    zones: zones.map(({ documents, ...row }) => ({ ...row, documents: [...documents] })),
    targets: inOrder(targets).map(withoutOrigin),
  };
}

/** Zones of some communes (khu vực I, II, III), in the order of the lists. */
export function findZones(
  zones: readonly ZoneListing[],
  communes: readonly { readonly code: string }[],
): ZoneListing[] {
  const own = new Set(communes.map(({ code }) => code));
  return zones.filter(({ commune }) => own.has(commune));
}

/** The published row says what was recorded; which cell of which file said so stays with the pipeline. */
function withoutOrigin<T extends Paper>(written: T & Partial<FromForm<object>>) {
  const { at: _at, documents, ...row } = written;
  return { ...row, documents: [...documents] };
}

function inOrder<T extends { commune: string; year: number }>(
  rows: readonly T[],
  last: (row: T) => string = () => "",
): T[] {
  return rows
    .map((row): [string, T] => [`${row.commune}/${String(row.year)}/${last(row)}`, row])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}
