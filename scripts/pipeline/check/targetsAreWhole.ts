import type { Target } from "#domain/targets/target";
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
  area: "name without codes",
};

/** One thing wrong with a target: what stands there, what was expected, what to do. */
type Finding = readonly [value: string, expected: string, remedy: string];

/**
 * The register of targets (danh mục mục tiêu) is whole: one target an id, years in order, values that a rate can take, ranges the
 * right way up, every reference known, and a kind for every target but the undecided.
 */
export function targetsAreWhole(registry: Registers): Problem[] {
  const ids = registry.targets.map(({ id }) => id);
  return registry.targets.flatMap((target, index) =>
    [
      ...repeated(ids.indexOf(target.id) < index),
      ...wrongYears(target),
      ...wrongValues(target),
      ...halfDecided(target),
      ...unknownReferences(target, registry),
    ].map(([value, expected, remedy]): Problem => ({
      severity: "error",
      check: "targetsAreWhole",
      file: "data/registry/targets.json",
      value: `${target.id}: ${value}`,
      expected,
      remedy,
    })),
  );
}

function repeated(isSecond: boolean): Finding[] {
  if (!isSecond) return [];
  return [["a second target with this id", "one target an id", "give one of them another id"]];
}

function wrongYears({ from, to }: Target): Finding[] {
  if (from < to) return [];
  return [[`${String(from)}-${String(to)}`, "a baseline year before the last year", "correct the years"]];
}

function wrongValues({ value: { low, high }, bound, baseline }: Target): Finding[] {
  const outside = [low, high, baseline.percent ?? 0].filter((number) => number < 0 || number > 100);
  const findings = outside.map((number): Finding => [
    String(number),
    "a number from 0 to 100",
    "write percent or points as the document prints them",
  ]);
  const range = `${String(low)} to ${String(high)}`;
  if (low > high) return [...findings, [range, "a range from low to high", "exchange the two"]];
  if (low < high === (bound === "range")) return findings;
  return [
    ...findings,
    [
      `${range}, ${bound}`,
      "two numbers for a range and one for anything else",
      "correct the bound or the value",
    ],
  ];
}

function halfDecided({ kind, undecided }: Target): Finding[] {
  if ((kind === null) === (undecided !== null)) return [];
  const expected = "either a kind, or why none can be told";
  return [[`kind ${kind ?? "none"}`, expected, "fill one of kind and undecided, empty the other"]];
}

function unknownReferences(target: Target, registry: Registers): Finding[] {
  const { scope } = target;
  const lists: readonly (readonly [string, readonly string[], ReadonlySet<string>])[] = [
    ["plan", [target.plan], new Set(registry.plans.map(({ id }) => id))],
    [
      "fact of the plan",
      target.facts,
      new Set(registry.planFacts.flatMap(({ id, plan }) => (plan === target.plan ? [id] : []))),
    ],
    ["indicator", [target.indicator], new Set(registry.indicators.map(({ id }) => id))],
    [SCOPES[scope.level], scope.codes, codesOf(scope.level, registry)],
  ];
  return lists.flatMap(([what, references, known]) =>
    references
      .filter((reference) => !known.has(reference))
      .map((reference): Finding => [reference, `a ${what} of the registry`, "correct the reference"]),
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
