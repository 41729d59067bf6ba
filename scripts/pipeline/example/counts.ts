import { apportion } from "#domain/apportion";
import { logistic, proportional, solveIncreasing, sum } from "./calibrate.ts";
import { makeRandom } from "./random.ts";

/** Households of one unit at the end of a year. */
export interface Counts {
  readonly households: number;
  readonly poor: number;
  readonly near: number;
}

/** What a group of units is shared out from. */
export interface Standing {
  readonly code: string;
  /** Weight of its households within the group. */
  readonly size: number;
  /** Log-odds of being poor, up to a shift common to the group. */
  readonly odds: number;
}

/** Sums a group must meet. */
export interface GroupTotals {
  readonly households: number;
  readonly poor: number;
  readonly near: number;
}

/** Shares a group's totals over its units: sizes first, then the poor by a common shift of log-odds, then the near-poor. */
export function shareOut(units: readonly Standing[], totals: GroupTotals, season: string): Counts[] {
  const households = apportion(
    proportional(
      units.map((unit) => unit.size),
      totals.households,
    ),
    totals.households,
  );
  const odds = units.map((unit) => unit.odds + 0.06 * makeRandom(`${season} ${unit.code}`).normal());
  const poor = sharePoor(households, odds, totals.poor);
  const near = shareNear(households, poor, totals.near);
  return units.map((_, index) => ({
    households: households[index] ?? 0,
    poor: poor[index] ?? 0,
    near: near[index] ?? 0,
  }));
}

/** Poor households by log-odds; one shift makes the sum. */
export function sharePoor(households: readonly number[], odds: readonly number[], total: number): number[] {
  const shares = (shift: number) =>
    households.map((size, index) => size * logistic((odds[index] ?? 0) + shift));
  const shift = solveIncreasing((x) => sum(shares(x)), total, -30, 30);
  return apportion(shares(shift), total, {
    lowest: [],
    highest: households.map((size) => Math.floor(0.97 * size)),
  });
}

/**
 * Near-poor households follow the poor rate up to its middle and thin out where nearly everybody is poor; one factor
 * makes the sum.
 */
export function shareNear(households: readonly number[], poor: readonly number[], total: number): number[] {
  const room = households.map((size, index) => size - (poor[index] ?? 0));
  const pull = households.map((size, index) => {
    const rate = size === 0 ? 0 : (poor[index] ?? 0) / size;
    return size * (Math.sqrt(rate * (1 - rate)) + 0.004);
  });
  const shares = (factor: number) =>
    pull.map((weight, index) => Math.min(0.75 * (room[index] ?? 0), factor * weight));
  const factor = solveIncreasing((x) => sum(shares(x)), total, 0, 50);
  return apportion(shares(factor), total, { lowest: [], highest: room });
}
