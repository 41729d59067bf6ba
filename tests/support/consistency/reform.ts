import { splitTogether } from "../../../scripts/pipeline/derive/splitTogether.ts";
import { readRegistry } from "../exampleBuild.ts";
import { readPlaces, readTable } from "./register.ts";
import type { Counted } from "./workbook.ts";

const { measures } = await readRegistry();

/** A part of an old commune: where it went, and its share of the households in millionths; null where nobody knows. */
interface Part {
  readonly code: string;
  readonly share: number | null;
}

const MILLION = 1_000_000;

const earlier = new Map(
  readTable("data/registry/earlier-changes.csv").map((row) => [row["old_code"] ?? "", row["new_code"] ?? ""]),
);
const weights = new Map(
  readTable("data/registry/split-weights.csv").map((row) => [
    `${row["old_code"] ?? ""}/${row["new_code"] ?? ""}`,
    Math.round(Number(row["weight"]) * MILLION),
  ]),
);
const crosswalk = readPlaces("crosswalk.csv");

/** Where a commune of before 1 July 2025 went; nowhere for the four that the register lost. */
export function partsOf(code: string): Part[] {
  const last = earlier.get(code) ?? code;
  return crosswalk
    .filter((row) => row["old_code"] === last)
    .map((row) => {
      const target = row["new_code"] ?? "";
      const share = row["kind"] === "whole" ? MILLION : (weights.get(`${last}/${target}`) ?? null);
      return { code: target, share };
    });
}

/** Counts of the communes of today, and codes that can not be put together from what was reported. */
export interface Carried {
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly broken: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * What old communes reported, as figures of the communes of today: whole ones added; split ones shared so that what the forms add up
 * still adds up in each part. How they are shared is the pipeline's own rule, held here to the whole and to each part's weight, and by the test of the
 * sources to the sums of the forms; what is added to what, and what is lost, is reckoned anew.
 */
export function carryOver({ counts, communes }: Counted, province: string): Carried {
  const shares = new Map([...communes].map((old) => [old, shareAll(counts, old)]));
  const carried = new Map<string, Map<string, number>>();
  const broken = new Map<string, Set<string>>();
  for (const [measure, byPlace] of counts) {
    const sums = new Map<string, number>();
    const lost = new Set<string>();
    for (const old of communes) {
      const shared = shares.get(old)?.get(measure) ?? null;
      partsOf(old).forEach(({ code }, at) => {
        if (shared === null) lost.add(code);
        else sums.set(code, (sums.get(code) ?? 0) + (shared[at] ?? 0));
      });
    }
    for (const code of lost) sums.delete(code);
    const total = byPlace.get(province);
    if (total !== undefined) sums.set(province, total);
    carried.set(measure, sums);
    broken.set(measure, lost);
  }
  return { counts: carried, broken };
}

/** What each part of an old commune gets of every measure that it reported; null where nobody knows the shares. */
function shareAll(counts: Counted["counts"], old: string): ReadonlyMap<string, readonly number[]> | null {
  const parts = partsOf(old);
  const totals = new Map(
    [...counts].flatMap(([measure, byPlace]) => {
      const value = byPlace.get(old);
      return value === undefined ? [] : [[measure, value] as const];
    }),
  );
  if (parts.some(({ share }) => share === null)) return null;
  if (parts.length === 1) return new Map([...totals].map(([measure, value]) => [measure, [value]]));
  const weights = parts.map(({ share }) => (share ?? 0) / MILLION);
  const shares = splitTogether(totals, weights, measures);
  for (const [measure, total] of totals) holdShares(`${old} ${measure}`, total, shares.get(measure), weights);
  return shares;
}

/** Households that a part may be off its weight's share, so that what the forms add up adds up in it; as the rule promises. */
const FARTHEST = 6;

/** @throws RangeError where the parts are not the whole, or one is far from what its weight gives it */
function holdShares(
  what: string,
  total: number,
  shares: readonly number[] | undefined,
  weights: readonly number[],
): void {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const isNear = weights.every(
    (weight, at) => Math.abs((shares?.[at] ?? NaN) - (total * weight) / all) < FARTHEST,
  );
  const isWhole = shares?.reduce((sum, share) => sum + share, 0) === total;
  if (!isNear || !isWhole)
    throw new RangeError(
      `${what}: ${String(total)} shared as ${String(shares?.join())} by ${weights.join()}`,
    );
}
