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
  const problem = (file: string, value: string, expected: string): Problem => ({
    severity: "error",
    check: "catalogueIsWhole",
    file: `data/registry/${file}`,
    value,
    expected,
    remedy: "add what is missing, or correct the reference",
  });
  return [
    ...registry.official
      .filter((figure) => !documents.has(figure.document))
      .map((figure) =>
        problem("official.csv", `${figure.id}: ${figure.document}`, "a document of documents.json"),
      ),
    ...registry.successions
      .filter((step) => !old.has(step.oldCode) || !current.has(step.newCode))
      .map((step) => problem("crosswalk.csv", `${step.oldCode} -> ${step.newCode}`, "codes of communes.csv")),
    ...unevenWeights(registry).map((code) => problem("split-weights.csv", code, "weights that sum to 1")),
  ];
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
