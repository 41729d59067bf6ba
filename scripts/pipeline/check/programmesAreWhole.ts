import { parseRule } from "#domain/coverage/eligibility";
import { listCircles } from "#domain/coverage/tree";
import type { Programme } from "#domain/coverage/programme";
import type { ProblemValues } from "#domain/problem";
import type { Register } from "#domain/problemRegistry";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";

type Registers = Pick<
  Registry,
  "programmes" | "contradictions" | "plans" | "planFacts" | "districts" | "communes" | "indicators"
>;

/**
 * The register of programmes (danh mục chương trình) is whole: one programme an id, parents that are there and never go round, years
 * that lie within those of the parent, parts of money that do not exceed it, and every reference known.
 */
export function programmesAreWhole(registry: Registers): Problem[] {
  return [
    ...repeated(registry.programmes),
    ...broken(registry.programmes),
    ...registry.programmes.flatMap((programme) => [
      ...wrongYears(programme, registry.programmes),
      ...wrongMoney(programme),
      ...unknownReferences(programme, registry),
      ...wrongRule(programme, registry),
    ]),
  ];
}

function problem(values: ProblemValues["programmesAreWhole"]): Problem {
  return {
    severity: "error",
    check: "programmesAreWhole",
    place: { file: "data/registry/programmes.json" },
    values,
  };
}

function repeated(programmes: readonly Programme[]): Problem[] {
  const ids = programmes.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem({ kind: "repeated", id }));
}

function broken(programmes: readonly Programme[]): Problem[] {
  const known = new Set(programmes.map(({ id }) => id));
  const circle = listCircles(programmes);
  return [
    ...programmes.flatMap(({ id, parent }) =>
      parent === null || known.has(parent) ? [] : [problem({ kind: "parent", id, parent })],
    ),
    ...(circle.length === 0 ? [] : [problem({ kind: "circle", id: circle[0] ?? "", ids: circle })]),
  ];
}

function wrongYears({ id, from, to, parent }: Programme, programmes: readonly Programme[]): Problem[] {
  const above = programmes.find((programme) => programme.id === parent);
  if (from > to) return [problem({ kind: "years", id, from, to })];
  if (above === undefined || (from >= above.from && to <= above.to)) return [];
  const { id: name, from: first, to: last } = above;
  return [problem({ kind: "within", id, from, to, parent: name, first, last })];
}

function wrongMoney({ id, money }: Programme): Problem[] {
  const { total, bySource, byNature } = money;
  if (total === null) return [];
  return [bySource, byNature]
    .map((parts) => Object.values(parts).reduce((sum, part) => sum + part, 0))
    .filter((sum) => sum > total)
    .map((sum) => problem({ kind: "money", id, sum, total }));
}

/** A rule can be read, and asks a rate that the registry knows. */
function wrongRule({ id, coverage: { rule } }: Programme, { indicators }: Registers): Problem[] {
  const parsed = parseRule(rule ?? "");
  if (rule === null || indicators.some((indicator) => indicator.id === parsed?.indicator)) return [];
  return [problem({ kind: "rule", id, found: rule })];
}

function unknownReferences(programme: Programme, registry: Registers): Problem[] {
  const lists: readonly (readonly [Register, readonly string[], ReadonlySet<string>])[] = [
    ["plan", [programme.plan], new Set(registry.plans.map(({ id }) => id))],
    ["fact", [...programme.facts, ...programme.targets], new Set(registry.planFacts.map(({ id }) => id))],
    ["contradiction", programme.flags, new Set(registry.contradictions.map(({ id }) => id))],
    [
      "programme",
      programme.coverage.eligibility?.outside ?? [],
      new Set(registry.programmes.map(({ id }) => id)),
    ],
    ["district", programme.coverage.districts, new Set(registry.districts.map(({ code }) => code))],
    [
      "commune",
      programme.coverage.communes,
      new Set(registry.communes.flatMap(({ scheme, code }) => (scheme === "2025" ? [code] : []))),
    ],
  ];
  return lists.flatMap(([register, references, known]) =>
    references
      .filter((found) => !known.has(found))
      .map((found) => problem({ kind: "reference", id: programme.id, register, found })),
  );
}
