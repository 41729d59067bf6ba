import { makePeriod } from "#domain/standard";
import type { PeriodTable } from "../../scripts/pipeline/derive/assemble.ts";

/** The end of 2024, whose series holds these counts of communes of today, by measure and code. */
export function seriesOf(counts: Readonly<Record<string, Readonly<Record<string, number>>>>): PeriodTable {
  return {
    period: makePeriod(2024, "MDP2022-2025"),
    ofTheTime: new Map(),
    today: new Map(Object.entries(counts).map(([measure, own]) => [measure, new Map(Object.entries(own))])),
    total: new Map(),
    papers: { ofTheTime: new Map(), today: new Map(), total: new Map() },
    incomplete: new Map(),
    intervals: new Map(),
    printed: [],
    placeOf: () => null,
  };
}
