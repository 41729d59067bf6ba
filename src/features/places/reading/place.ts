import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { Language } from "#domain/localised";
import type { PlacesFile } from "#domain/publishedFiles";
import { todaysType } from "#domain/unit";
import type { Messages } from "../../../words/vi.ts";

/** A place of the edition that stands beside others (nơi so sánh): a province, or a commune of today. */
export interface Place {
  readonly code: string;
  readonly province: ProvinceEntry;
  /** Null for a province. */
  readonly commune: { readonly name: string; readonly type: ReturnType<typeof todaysType> } | null;
}

/** @returns null for a code that no place of the edition has */
export function findPlace(
  { provinces }: Pick<Catalogue, "provinces">,
  current: PlacesFile["current"],
  code: string,
): Place | null {
  const own = provinces.find((entry) => entry.code === code);
  if (own !== undefined) return { code, province: own, commune: null };
  const found = current.find((place) => place.code === code);
  const province = provinces.find((entry) => entry.code === found?.province);
  if (found === undefined || province === undefined) return null;
  return { code, province, commune: { name: found.name, type: todaysType(found.type) } };
}

/** The places behind codes, in their order; a code that no place of the edition has is left out, and told of with the link (domain/slides/missing). */
export function findPlaces(
  catalogue: Pick<Catalogue, "provinces">,
  current: PlacesFile["current"],
  codes: readonly string[],
): Place[] {
  return codes.flatMap((code) => findPlace(catalogue, current, code) ?? []);
}

/** "xã Nậm Kè", "Tỉnh Điện Biên". */
export function namePlace(place: Place, messages: Messages, language: Language): string {
  return place.commune === null ? place.province.name[language] : messages.commune(place.commune);
}
