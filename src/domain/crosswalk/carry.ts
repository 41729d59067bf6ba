import { apportionByDivisor } from "../divisor.ts";

/** Where a unit went: codes of the later scheme with the share of households that went there, null where not known. */
export type Destinations = readonly (readonly [code: string, weight: number | null])[];

/** Figures carried into later units, and the later units that can not be put together. */
export interface Carried {
  readonly counts: Map<string, number>;
  /** Units that a split without weights, or a predecessor without a figure, leaves not comparable (không so sánh được). */
  readonly incomplete: Set<string>;
}

/**
 * Carries whole numbers of old units into new ones. A whole merge is summed; a split is shared by household weights with
 * {@link apportionByDivisor}, so nothing is lost, and what is part of a figure stays within it in every new unit. A new unit is complete
 * only when each of its predecessors among `units` has a figure and a known share; shares that are all nil say nothing. A unit without
 * destination is left out.
 * @param sharesOf how many of a unit go to each of its destinations, where they are known already
 */
export function carry(
  counts: ReadonlyMap<string, number>,
  destinationsOf: (code: string) => Destinations,
  units: Iterable<string> = counts.keys(),
  sharesOf: (code: string) => readonly number[] | undefined = () => undefined,
): Carried {
  const carried = new Map<string, number>();
  const incomplete = new Set<string>();
  for (const code of units) {
    const destinations = destinationsOf(code);
    const value = counts.get(code);
    if (destinations.length === 0) continue;
    if (value === undefined || !isKnown(destinations)) {
      for (const [target] of destinations) incomplete.add(target);
      continue;
    }
    const parts = sharesOf(code) ?? apportionByDivisor(value, weightsOf(destinations));
    destinations.forEach(([target], index) => {
      carried.set(target, (carried.get(target) ?? 0) + (parts[index] ?? 0));
    });
  }
  for (const code of incomplete) carried.delete(code);
  return { counts: carried, incomplete };
}

/** Shares of a split, 0 where one is not known. */
export function weightsOf(destinations: Destinations): number[] {
  return destinations.map(([, weight]) => weight ?? 0);
}

/** Whether the shares of a split say how much goes where. */
export function isKnown(destinations: Destinations): boolean {
  return (
    destinations.every(([, weight]) => weight !== null) &&
    destinations.some(([, weight]) => weight !== null && weight > 0)
  );
}

/** The figures of {@link carry} alone. */
export function carryCounts(
  counts: ReadonlyMap<string, number>,
  destinationsOf: (code: string) => Destinations,
): Map<string, number> {
  return carry(counts, destinationsOf).counts;
}

/** One step of a chain of boundary changes. */
export interface Change {
  readonly oldCode: string;
  readonly newCode: string;
  readonly weight: number | null;
}

/**
 * Follows chains of changes to the last scheme: the early ones one to one, however many, then the reform.
 * Tà Lèng went into Thanh Minh in 2020 and Thanh Minh into Điện Biên Phủ in 2025.
 */
export function makeDestinations(
  earlier: readonly Pick<Change, "oldCode" | "newCode">[],
  reform: readonly Change[],
): (code: string) => Destinations {
  const merged = new Map(earlier.map((change) => [change.oldCode, change.newCode]));
  const byOld = new Map<string, [string, number | null][]>();
  for (const { oldCode, newCode, weight } of reform) {
    byOld.set(oldCode, [...(byOld.get(oldCode) ?? []), [newCode, weight]]);
  }
  return (code) => byOld.get(follow(code, merged)) ?? [];
}

/** The end of a chain of one-to-one changes; a circle ends where it began. */
function follow(code: string, merged: ReadonlyMap<string, string>): string {
  let at = code;
  for (let step = 0; step < merged.size; step++) {
    const next = merged.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
