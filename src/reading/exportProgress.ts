import type { Cell } from "#domain/csv";
import { formatDocuments, type Paper } from "#domain/paper";
import type { ProgressRow } from "./progress.ts";

/** Heads and notes of a table of progress that leaves the page. */
export interface ProgressHeads {
  /** Lines above the table: what it is, of which years, and its link. */
  readonly about: readonly string[];
  readonly columns: readonly string[];
  readonly statusOf: (status: Paper["status"]) => string;
}

/**
 * Progress as rows of a CSV file: each figure in full, ranks and the range of the rank, and behind them the status and the documents of the
 * change and the status of the households, which may be another.
 */
export function exportProgress(rows: readonly ProgressRow[], heads: ProgressHeads): Cell[][] {
  return [
    ...heads.about.map((line) => [line]),
    [],
    [...heads.columns],
    ...rows.map((row) => [
      row.commune.code,
      row.commune.name,
      ...writeFigures(row, heads),
      ...writeRanks(row),
    ]),
  ];
}

function writeFigures(
  { before, after, points, part, households }: ProgressRow,
  { statusOf }: ProgressHeads,
): Cell[] {
  return [
    ...[before, after, points, part].map(({ value }) => round(value)),
    statusOf(points.status),
    formatDocuments(points),
    households.value,
    statusOf(households.status),
  ];
}

function writeRanks({ ranks, progress, range }: ProgressRow): Cell[] {
  const list = [ranks.before?.rank, ranks.after?.rank, progress?.rank, range?.best, range?.worst];
  return list.map((rank) => rank ?? null);
}

function round(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(4));
}
