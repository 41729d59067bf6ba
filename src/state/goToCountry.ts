import { COUNTRY } from "#domain/unit";
import type { AtlasState } from "./atlas.svelte.ts";
import { openCountry } from "./country.ts";

/** Goes to the country from a province: to where the reader left it, or to a unit of it, or to its latest year. */
export async function goToCountry(atlas: AtlasState, unit: string | null = null): Promise<void> {
  const { dataset, view, leftCountry } = atlas;
  if (dataset.edition === null) return;
  const { place } = (await openCountry(dataset.library, dataset.edition)).file;
  if (view.current.province === COUNTRY) {
    view.go({ selected: unit, page: "map", panel: "card", presenting: false });
    return;
  }
  if (leftCountry !== null && unit === null) view.go({ ...leftCountry, ...keptOf(atlas) });
  else atlas.chooseProvince(COUNTRY, unit, place.periods.at(-1));
}

/** What is the reader's and no part of a place. */
function keptOf({ view }: AtlasState) {
  const { language, theme } = view.current;
  return { language, theme };
}

/** Goes to the country with the provinces of a region marked. */
export async function goToRegion(atlas: AtlasState, region: string): Promise<void> {
  const { dataset, view } = atlas;
  if (dataset.edition === null) return;
  const country = await openCountry(dataset.library, dataset.edition);
  if (!dataset.isOfCountry()) await goToCountry(atlas);
  view.change({ set: country.unitsOf(region), selected: null, page: "map", panel: "card" });
}
