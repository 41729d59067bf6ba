import { totalOf, type CoverageRecord } from "#domain/coverage/record";
import { joinDocuments } from "#domain/paper";
import { weakest } from "#domain/status";
import type { RecordedRow } from "./coverageRow.ts";

/**
 * One record a commune, programme and year: rows that part its money by source are added up, an amount left empty adding nothing; the
 * sum is as weak as the weakest of them and rests on all.
 */
export function joinRecords(rows: readonly RecordedRow[]): CoverageRecord[] {
  const groups = new Map<string, RecordedRow[]>();
  for (const row of rows) {
    const key = `${row.commune}/${row.programme}/${String(row.year)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { commune, programme, year } = first;
    const { planned, spent } = totalOf(group);
    const paper = { status: weakest(group.map(({ status }) => status)), documents: joinDocuments(group) };
    return [{ commune, programme, year, planned, spent, ...paper }];
  });
}
