import type { QualityReport } from "#domain/qualityReport";
import { findCommunes, findReportingCommunes, type Registry } from "../registry/registry.ts";

type Split = QualityReport["split"][number];

/** The day before the reform is read against the register of March 2025. */
const BEFORE_REFORM = "2024-12-31";

/** Former communes of which no resolution names a successor. */
export function findWithoutSuccessor(registry: Registry, province: string): string[] {
  const reporting = new Set(
    findReportingCommunes(registry, "pre2025", province, BEFORE_REFORM).map((commune) => commune.code),
  );
  const unconfirmed = new Set(registry.unconfirmedSuccessions.map(({ oldCode }) => oldCode));
  return findCommunes(registry, "pre2025", province, BEFORE_REFORM)
    .filter(({ code }) => !reporting.has(code) && !unconfirmed.has(code))
    .map((commune) => commune.code);
}

/** Former communes whose successor one source alone names. */
export function findUnconfirmed(
  registry: Registry,
  province: string,
): NonNullable<QualityReport["toConfirm"]> {
  const own = new Set(findCommunes(registry, "pre2025", province, BEFORE_REFORM).map(({ code }) => code));
  return registry.unconfirmedSuccessions
    .filter(({ oldCode }) => own.has(oldCode))
    .map(({ oldCode, newCode, resolution }) => ({ code: oldCode, into: newCode, resolution }));
}

/** Former communes that were shared out among several; their weights are as sure as the least sure of them. */
export function describeSplits(registry: Registry, provinces: readonly string[]): Split[] {
  const own = new Set(
    registry.communes
      .filter((commune) => commune.scheme === "pre2025" && provinces.includes(commune.province))
      .map((commune) => commune.code),
  );
  const splits = registry.successions.filter((step) => step.kind === "split" && own.has(step.oldCode));
  return [...new Set(splits.map((step) => step.oldCode))].map((code) => {
    const steps = splits.filter((step) => step.oldCode === code);
    const statuses = new Set(steps.map((step) => step.weightStatus ?? ("none" as const)));
    const weights = statuses.has("none")
      ? "none"
      : statuses.has("illustrative")
        ? "illustrative"
        : "official";
    return { code, into: steps.map((step) => step.newCode), weights };
  });
}
