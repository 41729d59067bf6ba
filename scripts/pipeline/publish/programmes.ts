import { FORMAT_VERSION } from "#domain/dataset";
import type { PlanFigure, ProgrammesFile } from "#domain/coverage/file";
import { originsOf, reachOf } from "../registry/reach.ts";
import type { PlanFact, Registry } from "../registry/registry.ts";

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
  const reach = Object.fromEntries([...named].sort().map((code) => [code, reachOf(registry, code)]));
  return {
    format: "atlas.programmes",
    version: FORMAT_VERSION,
    plans: registry.plans.map((plan) => ({ ...plan, title: { ...plan.title } })),
    programmes: structuredClone([...registry.programmes]) as ProgrammesFile["programmes"],
    contradictions: registry.contradictions.map(({ province: _province, ...rest }) => structuredClone(rest)),
    tasks: structuredClone([...registry.tasks]),
    figures: registry.planFacts.filter(({ id }) => cited.has(id)).map(makeFigure),
    targets: structuredClone([...registry.targets]),
    districts: Object.fromEntries(
      registry.districts.filter(({ code }) => named.has(code)).map(({ code, name }) => [code, name]),
    ),
    reach,
    origins: originsOf(registry, new Set(Object.values(reach).flatMap(({ part }) => part))),
  };
}

/** A figure of a plan as it is published. */
export function makeFigure({ id, section, label, period, value, unit, kind }: PlanFact): PlanFigure {
  return { id, section, label: { ...label }, period, value, unit, kind };
}
