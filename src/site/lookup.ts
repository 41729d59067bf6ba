import { communePath, provincePath } from "#domain/addresses";
import type { PlacesFile } from "#domain/publishedFiles";
import type { Language } from "#domain/localised";
import { makeSearchEntries, searchPlaces, type SearchEntry } from "#domain/search";
import { foldText } from "#domain/text";

/** A page that a search leads to; the path is from the root of the site. */
export interface Found {
  readonly path: string;
  readonly entry: SearchEntry;
}

export type Lookup = (query: string) => readonly Found[];

/** The least of a province that its address is made of. */
export interface NamedProvince {
  readonly code: string;
  readonly slug: string;
}

/** Finds pages by name: a current or former commune has its own, a district of old leads to the page of its province. */
export function makeLookup(
  places: PlacesFile,
  provinces: readonly NamedProvince[],
  language: Language,
): Lookup {
  const entries = makeSearchEntries(places);
  const pathOf = (entry: SearchEntry): string | null => {
    if (entry.kind !== "district") return communePath(language, entry.code, entry.name);
    const province = provinces.find(({ code }) => code === entry.province);
    return province === undefined ? null : provincePath(language, province.code, province.slug);
  };
  return (query) => {
    const seen = new Set<string>();
    return searchPlaces(entries, query, "").flatMap(({ entry }) => {
      const path = pathOf(entry);
      if (path === null || seen.has(path)) return [];
      seen.add(path);
      return [{ path, entry }];
    });
  };
}

/** Words that every address of a kind has: alone they ask for nobody's page. */
const FOLDERS: ReadonlySet<string> = new Set(["xa", "tinh", "en", "commune", "province"]);

/**
 * What an unknown address may have meant: its last part as words, then its code alone, then fewer and fewer words.
 * "/xa/muong-nhe" finds Mường Nhé, "/xa/03160-muongnhe/" finds 03160.
 */
export function guess(lookup: Lookup, address: string): readonly Found[] {
  const last = decode(address)
    .split("/")
    .filter((part) => part !== "" && part !== "index.html")
    .at(-1);
  const words = foldText(last ?? "").split(" ");
  const code = words.find((word) => /^\d{5}$/.test(word));
  const names = words.filter((word) => !/^\d+$/.test(word) && word !== "html").slice(0, 8);
  if (names.length === 1 && FOLDERS.has(names[0] ?? "")) return [];
  const shorter = names.map((_, index) => names.slice(0, names.length - index).join(" "));
  const [whole = "", ...parts] = shorter;
  for (const query of [whole, code ?? "", ...parts]) {
    const found = query === "" ? [] : lookup(query);
    if (found.length > 0) return found;
  }
  return [];
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return "";
  }
}
