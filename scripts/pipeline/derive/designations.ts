import type { Designation } from "#domain/coverage/record";
import { joinDocuments } from "#domain/paper";
import { weakest } from "#domain/status";

/** What a designation says of a commune; each may be left empty. */
export const DESIGNATION_ANSWERS = ["region", "extreme", "border", "safeZone", "sponsor"] as const;

/**
 * One designation a commune and year, put together from every row that says something of it. The rows agree (the check
 * designationsAgree has tried them); said twice, it is as weak as the weaker of the
 * two and rests on both.
 */
export function joinDesignations(designations: readonly Designation[]): Designation[] {
  const joined = new Map<string, Designation>();
  for (const row of designations) {
    const key = `${row.commune}/${String(row.year)}`;
    const before = joined.get(key);
    joined.set(key, before === undefined ? row : joinTwo(before, row));
  }
  return [...joined.values()];
}

function joinTwo(a: Designation, b: Designation): Designation {
  return {
    commune: a.commune,
    year: a.year,
    region: a.region ?? b.region,
    extreme: a.extreme ?? b.extreme,
    border: a.border ?? b.border,
    safeZone: a.safeZone ?? b.safeZone,
    sponsor: a.sponsor ?? b.sponsor,
    status: weakest([a.status, b.status]),
    documents: joinDocuments([a, b]),
  };
}
