import { makeDestinations } from "#domain/crosswalk/carry";
import type { Registry } from "./registry.ts";

/** What a district of old became: communes of today by code, in ascending order. */
export interface DistrictReach {
  readonly whole: string[];
  readonly part: string[];
}

/**
 * Communes of today that a district of old became: "whole" where all their predecessors lay in it, "part" where some did, or where one
 * came over only with a part of its households.
 */
export function reachOf(
  registry: Pick<Registry, "communes" | "earlierChanges" | "successions">,
  district: string,
): DistrictReach {
  const destinations = makeDestinations(registry.earlierChanges, registry.successions);
  const inside = new Set<string>();
  const outside = new Set<string>();
  for (const { scheme, code, district: own } of registry.communes)
    if (scheme === "pre2025")
      for (const [target] of destinations(code)) (own === district ? inside : outside).add(target);
  return {
    whole: [...inside].filter((code) => !outside.has(code)).sort(),
    part: [...inside].filter((code) => outside.has(code)).sort(),
  };
}

/** Districts of old that each of some communes of today came from, in ascending order; what lay in none stands under "". */
export function originsOf(
  registry: Pick<Registry, "communes" | "earlierChanges" | "successions">,
  communes: ReadonlySet<string>,
): Record<string, string[]> {
  const destinations = makeDestinations(registry.earlierChanges, registry.successions);
  const origins = new Map<string, Set<string>>();
  for (const { scheme, code, district } of registry.communes)
    if (scheme === "pre2025")
      for (const [target] of destinations(code))
        if (communes.has(target))
          origins.set(target, (origins.get(target) ?? new Set<string>()).add(district ?? ""));
  return Object.fromEntries(
    [...origins]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, districts]) => [code, [...districts].sort()]),
  );
}
