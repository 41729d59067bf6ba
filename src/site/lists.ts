import { provincePath } from "#domain/addresses";
import type { FormerPlace, PlacesFile } from "#domain/publishedFiles";
import type { ProvinceEntry } from "#domain/dataset";
import { formatCount } from "#domain/format";
import type { Language } from "#domain/localised";
import { listFormer } from "./former.ts";

/** A province as the lists show it: names in the order of the Vietnamese alphabet. */
export interface ListedProvince {
  readonly entry: ProvinceEntry;
  readonly path: string;
  readonly communes: { readonly count: string; readonly places: readonly PlacesFile["current"][number][] };
  readonly former: readonly FormerPlace[];
}

export function listProvinces(
  provinces: readonly ProvinceEntry[],
  places: PlacesFile,
  language: Language,
): ListedProvince[] {
  const { compare } = new Intl.Collator("vi");
  const byName = <T extends { readonly name: string; readonly code: string }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
  return [...provinces]
    .sort((a, b) => compare(a.name[language], b.name[language]))
    .map((entry) => {
      const own = places.current.filter(({ province }) => province === entry.code);
      return {
        entry,
        path: provincePath(language, entry.code, entry.slug),
        communes: { count: formatCount(own.length, language), places: byName(own) },
        former: byName(listFormer(places, entry.code)),
      };
    });
}
