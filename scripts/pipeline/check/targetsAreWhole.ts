import type { Target } from "#domain/targets/target";
import type { ProblemValues } from "#domain/problem";
import type { Register } from "#domain/problemRegistry";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";

type Registers = Pick<
  Registry,
  "targets" | "plans" | "planFacts" | "provinces" | "districts" | "communes" | "indicators"
>;

const SCOPES = {
  province: "province",
  districts: "district",
  commune: "commune",
  area: "area",
} as const satisfies Record<Target["scope"]["level"], Register>;

/** One thing wrong with a target. */
type Finding = ProblemValues["targetsAreWhole"];

/**
 * The register of targets (danh mục mục tiêu) is whole: one target an id, years in order, values that a rate can take, ranges the
 * right way up, every reference known, and a kind for every target but the undecided.
 */
export function targetsAreWhole(registry: Registers): Problem[] {
  const ids = registry.targets.map(({ id }) => id);
  return registry.targets.flatMap((target, index) =>
    [
      ...(ids.indexOf(target.id) < index ? [{ kind: "repeated" as const, id: target.id }] : []),
      ...wrongYears(target),
      ...wrongValues(target),
      ...halfDecided(target),
      ...unknownReferences(target, registry),
    ].map((values): Problem => ({
      severity: "error",
      check: "targetsAreWhole",
      place: { file: "data/registry/targets.json" },
      values,
    })),
  );
}

function wrongYears({ id, from, to }: Target): Finding[] {
  return from < to ? [] : [{ kind: "years", id, from, to }];
}

function wrongValues({ id, value: { low, high }, bound, baseline }: Target): Finding[] {
  const outside = [low, high, baseline.percent ?? 0].filter((number) => number < 0 || number > 100);
  const findings = outside.map((found): Finding => ({ kind: "percent", id, found }));
  if (low > high) return [...findings, { kind: "range", id, low, high }];
  if (low < high === (bound === "range")) return findings;
  return [...findings, { kind: "bound", id, low, high, bound }];
}

function halfDecided({ id, kind, undecided }: Target): Finding[] {
  return (kind === null) === (undecided !== null) ? [] : [{ kind: "undecided", id, of: kind }];
}

function unknownReferences(target: Target, registry: Registers): Finding[] {
  const { scope } = target;
  const lists: readonly (readonly [Register, readonly string[], ReadonlySet<string>])[] = [
    ["plan", [target.plan], new Set(registry.plans.map(({ id }) => id))],
    [
      "planFact",
      target.facts,
      new Set(registry.planFacts.flatMap(({ id, plan }) => (plan === target.plan ? [id] : []))),
    ],
    ["indicator", [target.indicator], new Set(registry.indicators.map(({ id }) => id))],
    [SCOPES[scope.level], scope.codes, codesOf(scope.level, registry)],
  ];
  return lists.flatMap(([register, references, known]) =>
    references
      .filter((found) => !known.has(found))
      .map((found): Finding => ({ kind: "reference", id: target.id, register, found })),
  );
}

function codesOf(level: Target["scope"]["level"], registry: Registers): ReadonlySet<string> {
  switch (level) {
    case "province":
      return new Set(registry.provinces.map(({ code }) => code));
    case "districts":
      return new Set(registry.districts.map(({ code }) => code));
    case "commune":
      return new Set(registry.communes.flatMap(({ scheme, code }) => (scheme === "2025" ? [code] : [])));
    case "area":
      return new Set();
  }
}
