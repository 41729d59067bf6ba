import { isOfProvince } from "../../../src/domain/offline.ts";

/** The parts of the published files that a selection by province looks into. */
interface CatalogueFile {
  readonly provinces: readonly { readonly code: string }[];
}
interface PlacesFile {
  readonly current: readonly { readonly province: string }[];
  readonly former: readonly { readonly province: string }[];
  readonly districts: readonly { readonly province: string }[];
}

/** Whether a published file goes into the portable edition of a province: its own and the common ones, not those of others. */
export function belongsTo(path: string, province: string): boolean {
  if (!/\.(json|md)$/.test(path) || path.endsWith("quality-report.json")) return false;
  if (/(^|\/)country\.[^/]+$/.test(path)) return false;
  return !isOfProvince(path) || new RegExp(`-${province}[-.]`).test(path);
}

/** The catalogue with one province: like an edition of one, it has no country. */
export function narrowCatalogue(text: string, province: string): string {
  const catalogue = JSON.parse(text) as CatalogueFile;
  return JSON.stringify({
    ...catalogue,
    provinces: catalogue.provinces.filter(({ code }) => code === province),
    country: undefined,
    background: undefined,
  });
}

/** The places of one province: a search finds nothing that the file can not show. */
export function narrowPlaces(text: string, province: string): string {
  const places = JSON.parse(text) as PlacesFile;
  const own = (place: { readonly province: string }) => place.province === province;
  return JSON.stringify({
    ...places,
    current: places.current.filter(own),
    former: places.former.filter(own),
    districts: places.districts.filter(own),
  });
}
