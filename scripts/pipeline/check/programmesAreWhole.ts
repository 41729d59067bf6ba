import { makeTrees } from "#domain/coverage/tree";
import type { Programme } from "#domain/coverage/programme";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";

type Registers = Pick<
  Registry,
  "programmes" | "contradictions" | "plans" | "planFacts" | "districts" | "communes"
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
    ]),
  ];
}

function problem(programme: string, value: string, expected: string, remedy: string): Problem {
  return {
    severity: "error",
    check: "programmesAreWhole",
    file: "data/registry/programmes.json",
    value: `${programme}: ${value}`,
    expected,
    remedy,
  };
}

function repeated(programmes: readonly Programme[]): Problem[] {
  const ids = programmes.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) =>
      problem(id, "a second programme with this id", "one programme an id", "give one of them another id"),
    );
}

function broken(programmes: readonly Programme[]): Problem[] {
  try {
    makeTrees(programmes);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [problem("parent", error.message, "parents that lead to a plan", "correct the parent")];
  }
}

function wrongYears({ id, from, to, parent }: Programme, programmes: readonly Programme[]): Problem[] {
  const above = programmes.find((programme) => programme.id === parent);
  const years = `${String(from)}-${String(to)}`;
  if (from > to) return [problem(id, years, "a first year before the last", "exchange them")];
  if (above === undefined || (from >= above.from && to <= above.to)) return [];
  return [
    problem(
      id,
      years,
      `years within ${String(above.from)}-${String(above.to)} of ${above.id}`,
      "correct them",
    ),
  ];
}

function wrongMoney({ id, money }: Programme): Problem[] {
  const { total, bySource, byNature } = money;
  if (total === null) return [];
  return [bySource, byNature]
    .map((parts) => Object.values(parts).reduce((sum, part) => sum + part, 0))
    .filter((sum) => sum > total)
    .map((sum) =>
      problem(
        id,
        `parts of ${String(sum)} million`,
        `at most ${String(total)} million`,
        "correct a part or the total",
      ),
    );
}

function unknownReferences(programme: Programme, registry: Registers): Problem[] {
  const lists: readonly (readonly [string, readonly string[], ReadonlySet<string>])[] = [
    ["plan", [programme.plan], new Set(registry.plans.map(({ id }) => id))],
    ["fact", [...programme.facts, ...programme.targets], new Set(registry.planFacts.map(({ id }) => id))],
    ["contradiction", programme.flags, new Set(registry.contradictions.map(({ id }) => id))],
    ["district", programme.coverage.districts, new Set(registry.districts.map(({ code }) => code))],
    [
      "commune",
      programme.coverage.communes,
      new Set(registry.communes.flatMap(({ scheme, code }) => (scheme === "2025" ? [code] : []))),
    ],
  ];
  return lists.flatMap(([what, references, known]) =>
    references
      .filter((reference) => !known.has(reference))
      .map((reference) =>
        problem(programme.id, reference, `a ${what} of the registry`, "correct the reference"),
      ),
  );
}
