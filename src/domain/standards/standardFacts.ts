import type { DetailsFile } from "../publishedFiles.ts";
import type { PublishedStandard } from "../dataset.ts";
import type { Dimension, StandardRule } from "../standard.ts";

/** All that is published of a standard; `rule` is null in editions that do not publish it. */
export interface StandardFacts extends PublishedStandard {
  readonly rule: StandardRule | null;
  readonly dimensions: readonly Dimension[];
}

/** Standards of the catalogue with what the details say of them, in order of time. */
export function joinStandards(
  standards: readonly PublishedStandard[],
  details: Pick<DetailsFile, "dimensions" | "rules">,
): StandardFacts[] {
  return [...standards]
    .sort((a, b) => a.firstYear - b.firstYear)
    .map((standard) => ({
      ...standard,
      rule: details.rules?.[standard.id] ?? null,
      dimensions: details.dimensions[standard.id] ?? [],
    }));
}
