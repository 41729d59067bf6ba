import type { ProblemOf, ProblemValues } from "#domain/problem";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";

/** Everything the registry refers to is there: documents of figures, successors and predecessors, districts of communes. */
export function findCatalogueProblems(registry: Registry): Problem[] {
  const documents = new Set(registry.documents.map((document) => document.id));
  const old = new Set(
    registry.communes.filter((commune) => commune.scheme === "pre2025").map((commune) => commune.code),
  );
  const current = new Set(
    registry.communes.filter((commune) => commune.scheme === "2025").map((commune) => commune.code),
  );
  return [
    ...registry.official
      .filter((figure) => !documents.has(figure.document))
      .map(({ id, document }) => problem("official.csv", { kind: "document", figure: id, document })),
    ...registry.zones
      .flatMap(({ commune, documents: own }) => own.map((document) => ({ commune, document })))
      .filter(({ document }) => !documents.has(document))
      .map(({ commune, document }) => problem("zones.csv", { kind: "document", figure: commune, document })),
    ...registry.unconfirmedSuccessions
      .filter((step) => !old.has(step.oldCode) || !current.has(step.newCode))
      .map(({ oldCode, newCode }) =>
        problem("unconfirmed-successions.csv", { kind: "succession", from: oldCode, to: newCode }),
      ),
    ...registry.successions
      .filter((step) => !old.has(step.oldCode) || !current.has(step.newCode))
      .map(({ oldCode, newCode }) =>
        problem("crosswalk.csv", { kind: "succession", from: oldCode, to: newCode }),
      ),
    ...registry.poorDistricts.flatMap((list) => tryPoorDistricts(list, registry, documents)),
    ...unevenWeights(registry).map((code) => problem("split-weights.csv", { kind: "weights", code })),
  ];
}

function problem(file: string, values: ProblemValues["catalogueIsWhole"]): ProblemOf<"catalogueIsWhole"> {
  return { severity: "error", check: "catalogueIsWhole", place: { file: `data/registry/${file}` }, values };
}

function tryPoorDistricts(
  { province, document, from, to, districts }: Registry["poorDistricts"][number],
  registry: Registry,
  documents: ReadonlySet<string>,
): ProblemOf<"catalogueIsWhole">[] {
  const own = new Set(
    registry.districts.flatMap((district) => (district.province === province ? [district.code] : [])),
  );
  const figure = `${province} ${String(from)}-${String(to)}`;
  return [
    ...(documents.has(document) ? [] : [{ kind: "document" as const, figure, document }]),
    ...districts
      .filter((district) => !own.has(district))
      .map((district) => ({ kind: "poorDistrict" as const, province, district })),
  ].map((values) => problem("poor-districts.json", values));
}

function unevenWeights(registry: Registry): string[] {
  const unweighted = new Set(registry.successions.filter((s) => s.weight === null).map((s) => s.oldCode));
  const sums = new Map<string, number>();
  for (const { oldCode, weight } of registry.successions)
    sums.set(oldCode, (sums.get(oldCode) ?? 0) + (weight ?? 0));
  return [...sums]
    .filter(([code, sum]) => !unweighted.has(code) && Math.abs(sum - 1) > 1e-9)
    .map(([code]) => code);
}
