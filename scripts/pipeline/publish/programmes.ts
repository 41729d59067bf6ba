import { FORMAT_VERSION } from "#domain/dataset";
import type { ProgrammesFile } from "#domain/coverage/file";
import { makeDestinations } from "#domain/crosswalk/carry";
import type { Registry } from "../registry/registry.ts";

/** The register of programmes, with what a reader needs beside it; the same for every province. */
export function makeProgrammesFile(registry: Registry): ProgrammesFile {
  const named = new Set([
    ...registry.programmes.flatMap(({ coverage }) => coverage.districts),
    ...registry.targets.flatMap(({ scope }) => (scope.level === "districts" ? scope.codes : [])),
  ]);
  const cited = new Set([
    ...registry.programmes.flatMap(({ facts, targets }) => [...facts, ...targets]),
    ...registry.targets.flatMap(({ facts }) => facts),
  ]);
  return {
    format: "atlas.programmes",
    version: FORMAT_VERSION,
    plans: registry.plans.map((plan) => ({ ...plan, title: { ...plan.title } })),
    programmes: structuredClone([...registry.programmes]) as ProgrammesFile["programmes"],
    contradictions: structuredClone([...registry.contradictions]),
    figures: registry.planFacts
      .filter(({ id }) => cited.has(id))
      .map(({ id, label, period, value, unit, kind }) => ({ id, label, period, value, unit, kind })),
    targets: structuredClone([...registry.targets]),
    districts: Object.fromEntries(
      registry.districts.filter(({ code }) => named.has(code)).map(({ code, name }) => [code, name]),
    ),
    reach: Object.fromEntries([...named].sort().map((code) => [code, reachOf(registry, code)])),
  };
}

/**
 * Communes of today that a district of old became: "whole" where all their predecessors lay in it, "part" where some did, or where one
 * came over only with a part of its households.
 */
export function reachOf(registry: Registry, district: string): { whole: string[]; part: string[] } {
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
