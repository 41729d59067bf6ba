import type { CoverageFile } from "#domain/coverage/file";
import { yearOf, type Period } from "#domain/standard";
import { weakest } from "#domain/status";
import { byRate } from "./communes.ts";
import type { CommuneRow, UnmetNeed } from "./model.ts";

/** Percent of households above which a commune counts as in need: the band of the plans that starts here. */
const HIGH = 25;

/**
 * Communes of a high rate (trên 25 %) that no programme is recorded for in the latest year on record.
 * @returns null where nothing is recorded, because then nothing can be told
 */
export function findUnmetNeed(
  communes: readonly CommuneRow[],
  coverage: CoverageFile | null,
  period: Period,
): UnmetNeed | null {
  const records = (coverage?.records ?? []).filter(({ year }) => year <= yearOf(period));
  if (records.length === 0) return null;
  const year = Math.max(...records.map((row) => row.year));
  const reached = new Set(records.filter((row) => row.year === year).map(({ commune }) => commune));
  const high = communes.filter(({ value }) => (value.value ?? 0) > HIGH).sort(byRate);
  return {
    above: HIGH,
    year,
    high: high.length,
    without: high.filter(({ code }) => !reached.has(code)),
    status: weakest([...high.map(({ value }) => value.status), ...records.map(({ status }) => status)]),
  };
}
