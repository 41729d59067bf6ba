import { readTable } from "./register.ts";
import type { Counted } from "./workbook.ts";

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
const crosswalk = readTable("data/registry/crosswalk.csv");

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
 * What old communes reported, as figures of the communes of today: whole ones added, split ones shared in whole households, what is
 * left over to the largest remainders, of equal ones to the part named first. Reckoned in whole millionths, so nothing is rounded
 * on the way.
 */
export function carryOver({ counts, communes }: Counted, province: string): Carried {
  const carried = new Map<string, Map<string, number>>();
  const broken = new Map<string, Set<string>>();
  for (const [measure, byPlace] of counts) {
    const sums = new Map<string, number>();
    const lost = new Set<string>();
    for (const old of communes) {
      const value = byPlace.get(old);
      const parts = partsOf(old);
      const shared = value === undefined ? null : share(value, parts);
      parts.forEach(({ code }, at) => {
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

function share(value: number, parts: readonly Part[]): number[] | null {
  if (parts.some((part) => part.share === null)) return null;
  const exact = parts.map((part) => value * (part.share ?? 0));
  const whole = exact.map((amount) => Math.floor(amount / MILLION));
  const left = value - whole.reduce((sum, amount) => sum + amount, 0);
  const order = exact
    .map((amount, at) => ({ at, remainder: amount % MILLION }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of order.slice(0, parts.length === 0 ? 0 : left)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
