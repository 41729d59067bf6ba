import { apportion } from "../apportion.ts";

/** Where a unit went: codes of the later scheme with the share of households that went there. */
export type Destinations = readonly (readonly [code: string, weight: number])[];

/**
 * Carries whole numbers of old units into new ones. A whole merge is summed; a split is shared by household weights with
 * the largest remainder, so nothing is lost: the sums of both sides are equal. A unit without destination is left out.
 */
export function carryCounts(
  counts: ReadonlyMap<string, number>,
  destinationsOf: (code: string) => Destinations,
): Map<string, number> {
  const carried = new Map<string, number>();
  for (const [code, value] of counts) {
    const destinations = destinationsOf(code);
    if (destinations.length === 0) continue;
    const whole = destinations.reduce((sum, [, weight]) => sum + weight, 0);
    const parts = apportion(
      destinations.map(([, weight]) => (value * weight) / whole),
      value,
    );
    destinations.forEach(([target], index) => {
      carried.set(target, (carried.get(target) ?? 0) + (parts[index] ?? 0));
    });
  }
  return carried;
}

/** One step of a chain of boundary changes. */
export interface Change {
  readonly oldCode: string;
  readonly newCode: string;
  readonly weight: number;
}

/**
 * Follows chains of changes to the last scheme: the early ones one to one, then the reform.
 * Tà Lèng went into Thanh Minh in 2020 and Thanh Minh into Điện Biên Phủ in 2025.
 */
export function makeDestinations(
  earlier: readonly Pick<Change, "oldCode" | "newCode">[],
  reform: readonly Change[],
): (code: string) => Destinations {
  const merged = new Map(earlier.map((change) => [change.oldCode, change.newCode]));
  const byOld = new Map<string, [string, number][]>();
  for (const { oldCode, newCode, weight } of reform) {
    byOld.set(oldCode, [...(byOld.get(oldCode) ?? []), [newCode, weight]]);
  }
  return (code) => byOld.get(merged.get(code) ?? code) ?? [];
}
