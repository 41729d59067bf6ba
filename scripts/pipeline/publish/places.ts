import type { FormerPlace, PlacesFile } from "#domain/publishedFiles";
import { FORMAT_VERSION } from "#domain/dataset";
import { makeDestinations } from "#domain/crosswalk/carry";
import type { Registry, UnconfirmedSuccession } from "../registry/registry.ts";

/** Current and former communes and districts of the published provinces, for search and for "where it came from". */
export function makePlacesFile(registry: Registry, provinces: readonly string[]): PlacesFile {
  const destinations = makeDestinations(registry.earlierChanges, registry.successions);
  const toConfirm = new Map([
    ...registry.unconfirmedSuccessions.map((row) => [row.oldCode, row] as const),
    ...findSingleSources(registry).map((row) => [row.oldCode, row] as const),
  ]);
  const published = registry.communes.filter((commune) => provinces.includes(commune.province));
  const current = published.filter((commune) => commune.scheme === "2025");
  const former = published.filter((commune) => commune.scheme === "pre2025");
  return {
    format: "atlas.places",
    version: FORMAT_VERSION,
    current: current.map(({ code, name, type, province, areaKm2 }) => ({
      code,
      name,
      type,
      province,
      areaKm2,
    })),
    former: former.map(({ code, name, type, district, province }) => ({
      code,
      name,
      type,
      district: district ?? "",
      province,
      ...successorsOf(destinations(code), toConfirm.get(code)),
    })),
    districts: registry.districts
      .filter((district) => provinces.includes(district.province))
      .map((district) => ({ ...district })),
  };
}

/** Links that one source alone names, by the text of no known resolution. */
function findSingleSources({ successions }: Registry): UnconfirmedSuccession[] {
  return successions
    .filter(({ isToConfirm }) => isToConfirm === true)
    .map(({ oldCode, newCode }) => ({ oldCode, newCode, resolution: "" }));
}

/** Where it went; one that only one source names leads there too and says that it is to be confirmed. */
function successorsOf(
  destinations: readonly (readonly [string, number | null])[],
  unconfirmed: UnconfirmedSuccession | undefined,
): Pick<FormerPlace, "successors" | "toConfirm"> {
  const successors = destinations.map(([target, weight]): [string, number | null] => [target, weight]);
  if (unconfirmed === undefined) return { successors };
  const { newCode, resolution } = unconfirmed;
  return {
    successors: successors.length > 0 ? successors : [[newCode, null]],
    toConfirm: { code: newCode, resolution },
  };
}
