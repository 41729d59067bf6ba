import { apportion } from "#domain/apportion";
import { logistic, solveIncreasing, sum } from "./calibrate.ts";
import type { PeriodCounts } from "./periodCounts.ts";
import { MINORITY_ANCHORS, MINORITY_SHARES } from "./totals.ts";

/** Ethnic-minority households (hộ dân tộc thiểu số) of one unit. */
export interface MinorityCounts {
  readonly all: number;
  readonly poor: number;
  readonly near: number;
}

/** Minority households within all, poor and near-poor ones; what is left of each is never negative. */
export function makeMinority({ period, units, counts }: PeriodCounts): MinorityCounts[] {
  const province = units[0]?.commune.province ?? "";
  const shares = MINORITY_SHARES[province] ?? { all: 0, poor: 0, near: 0 };
  const anchor = MINORITY_ANCHORS[`${province}/${period.date.slice(0, 4)}`];
  const households = counts.map((unit) => unit.households);
  const poor = counts.map((unit) => unit.poor);
  const near = counts.map((unit) => unit.near);
  const standings = units.map((unit) => 1.6 * unit.minority);
  const all = within(households, standings, anchor?.all ?? Math.round(shares.all * sum(households)));
  const others = (index: number) => (households[index] ?? 0) - (all[index] ?? 0);
  const poorAll = within(
    poor,
    standings,
    anchor?.poor ?? Math.round(shares.poor * sum(poor)),
    (value, index) => ({
      lowest: Math.max(0, value - others(index)),
      highest: Math.min(value, all[index] ?? 0),
    }),
  );
  const nearAll = within(near, standings, nearTotal(), (value, index) => ({
    lowest: Math.max(0, value - others(index) + (poor[index] ?? 0) - (poorAll[index] ?? 0)),
    highest: Math.min(value, (all[index] ?? 0) - (poorAll[index] ?? 0)),
  }));
  /** Made up, so it gives way where few near-poor households are left that could be of a minority. */
  function nearTotal(): number {
    const room = near.map((value, index) => Math.min(value, (all[index] ?? 0) - (poorAll[index] ?? 0)));
    return Math.min(Math.round(shares.near * sum(near)), sum(room));
  }
  return all.map((value, index) => ({ all: value, poor: poorAll[index] ?? 0, near: nearAll[index] ?? 0 }));
}

/** Parts of `wholes` by log-odds standings that sum to `total`, each within its bounds. */
function within(
  wholes: readonly number[],
  standings: readonly number[],
  total: number,
  boundsOf: (whole: number, index: number) => { lowest: number; highest: number } = (whole) => ({
    lowest: 0,
    highest: whole,
  }),
): number[] {
  const shares = (shift: number) =>
    wholes.map((whole, index) => whole * logistic((standings[index] ?? 0) + shift));
  const shift = solveIncreasing((x) => sum(shares(x)), total, -30, 30);
  const bounds = wholes.map(boundsOf);
  return apportion(shares(shift), total, {
    lowest: bounds.map((bound) => bound.lowest),
    highest: bounds.map((bound) => bound.highest),
  });
}
