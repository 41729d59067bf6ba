import type { Catalogue, FactsFile, ProvinceEntry, SeriesFile } from "#domain/dataset";
import { FORMAT_VERSION } from "#domain/dataset";
import type { Period } from "#domain/standard";
import type { Registry } from "../registry/registry.ts";

/** The entry of the published data: what there is and where. Only documents that a figure rests on are listed. */
export function makeCatalogue(
  registry: Registry,
  provinces: ProvinceEntry[],
  periods: readonly Period[],
  used: ReadonlySet<string>,
  files: { places: string; report: string },
): Catalogue {
  return {
    format: "atlas.catalogue",
    version: FORMAT_VERSION,
    edition: "public",
    example: used.has("example"),
    provinces,
    periods: [...periods],
    standards: structuredClone(registry.standards) as Catalogue["standards"],
    indicators: structuredClone(registry.indicators) as Catalogue["indicators"],
    sources: registry.documents.filter((document) => used.has(document.id)),
    ...files,
  };
}

/** Documents that the published figures name. */
export function findUsedSources(series: readonly SeriesFile[], facts: readonly FactsFile[]): Set<string> {
  const used = new Set<string>();
  for (const file of series) {
    for (const column of Object.values(file.columns).flat()) {
      if (column === null) continue;
      used.add(column.source);
      for (const [, source] of column.sources ?? []) used.add(source);
    }
    for (const printed of file.printed) used.add(printed.source);
  }
  for (const file of facts) {
    for (const fact of file.facts) used.add(fact.source);
    for (const band of file.bands) used.add(band.source);
  }
  return used;
}
