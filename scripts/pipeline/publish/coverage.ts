import type { CoverageFile } from "#domain/coverage/file";
import { FORMAT_VERSION } from "#domain/dataset";
import type { CoverageReading } from "../sources/coverageTable.ts";

/** Recorded coverage and designations of a province, in the order of commune, year and programme. */
export function makeCoverageFile(
  province: string,
  readings: readonly Pick<CoverageReading, "records" | "designations">[],
): CoverageFile {
  const byKey = <T extends { commune: string; year: number }>(rows: readonly T[], last: (row: T) => string) =>
    rows
      .map((row): [string, T] => [`${row.commune}/${String(row.year)}/${last(row)}`, { ...row }])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, row]) => row);
  return {
    format: "atlas.coverage",
    version: FORMAT_VERSION,
    province,
    records: byKey(
      readings.flatMap(({ records }) => records),
      ({ programme }) => programme,
    ),
    designations: byKey(
      readings.flatMap(({ designations }) => designations),
      () => "",
    ),
    targets: [],
  };
}
