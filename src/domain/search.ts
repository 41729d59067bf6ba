import type { PlacesFile } from "./publishedFiles.ts";
import { FIT, fitText, prepareText, type Fit, type SearchText } from "./searchText.ts";
import { foldText } from "./text.ts";

/** A commune of 2025 that a search leads to. */
export interface Successor {
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

/** A name that can be found: a current commune, a former one, or a district of old. */
export interface SearchEntry extends SearchText {
  readonly kind: "commune" | "former" | "district";
  readonly code: string;
  readonly name: string;
  /** "Xã", "Huyện" and the like. */
  readonly type: string;
  readonly province: string;
  /** Where it leads, the largest share first; a current commune leads to itself, an unexplained one nowhere. */
  readonly successors: readonly Successor[];
}

export interface SearchHit {
  readonly entry: SearchEntry;
  readonly fit: Fit;
}

/** A commune that a search leads to, once, however many names lead there; or a district of old that became several of them. */
export type FoundPlace =
  | {
      readonly kind: "commune";
      readonly place: Successor;
      readonly province: string;
      readonly fit: Fit;
      /** Former names and districts by which it was found, where it was not by its own name alone. */
      readonly by: readonly SearchEntry[];
    }
  | { readonly kind: "district"; readonly entry: SearchEntry; readonly fit: Fit };

/** Names prepared once for searching, in the order of their codes. */
export function makeSearchEntries({ current, former, districts }: PlacesFile): SearchEntry[] {
  const today = new Map(current.map((place) => [place.code, place]));
  const successorsOf = (shares: readonly (readonly [string, number | null])[]): Successor[] =>
    [...shares].sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0)).flatMap(([code]) => today.get(code) ?? []);
  const entries = [
    ...current.map((place) => makeEntry("commune", place, [place])),
    ...former.map((place) => makeEntry("former", place, successorsOf(place.successors))),
    ...districts.map(({ code, province, name }) => {
      const [, type = "", bare = name] = /^(Huyện|Thị xã|Thành phố) (.*)$/.exec(name) ?? [];
      const members = former.filter(({ district }) => district === code);
      const codes = new Set(members.flatMap(({ successors }) => successors.map(([successor]) => successor)));
      const successors = successorsOf([...codes].map((successor) => [successor, 1]));
      return makeEntry("district", { code, province, name: bare, type }, successors);
    }),
  ];
  return entries.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Written out, not spread: engines keep objects put together from several in a form that is several times slower to read. */
function makeEntry(
  kind: SearchEntry["kind"],
  { code, name, type, province }: Pick<SearchEntry, "code" | "name" | "type" | "province">,
  successors: readonly Successor[],
): SearchEntry {
  const { folded, words, initials, letters } = prepareText(name);
  return { kind, code, name, type, province, successors, folded, words, initials, letters };
}

const KINDS: readonly SearchEntry["kind"][] = ["commune", "former", "district"];

/** Type words before a name, as people write them and shorten them; in English some stand behind it. */
const TYPES_BEFORE =
  /^(xa|phuong|thi tran|huyen|thi xa|thanh pho|tinh|tp|tx|tt|commune|ward|district|town|city|province) (?=\S)/;
const TYPES_BEHIND = /(?<=\S) (commune|ward|district|town|city|province)$/;
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ["tp", "thanh pho"],
  ["tx", "thi xa"],
  ["tt", "thi tran"],
]);

/** A query for places: without accents, the type word left out. */
function preparePlaceQuery(query: string): SearchText {
  return prepareText(foldText(query).replace(TYPES_BEFORE, "").replace(TYPES_BEHIND, ""));
}

/** The type word that was typed before a name, in full; empty where there is none. */
function typeOf(query: string): string {
  const [, type = ""] = TYPES_BEFORE.exec(foldText(query)) ?? [];
  return IN_FULL.get(type) ?? type;
}

/**
 * Places whose name fits, best first; no accents needed, one slip forgiven, the type word optional. Among equals the province on
 * show comes first, then current communes before former ones and districts.
 */
export function searchPlaces(
  entries: readonly SearchEntry[],
  query: string,
  province: string,
  most = 8,
): SearchHit[] {
  const wanted = preparePlaceQuery(query);
  const isCode = /^\d+$/.test(wanted.folded);
  // Distances are small whole numbers: hits go straight into their drawer, in the order of their codes, and no drawer overflows.
  const drawers: SearchHit[][] = [];
  for (const entry of entries) {
    const fit = isCode && entry.code === wanted.folded ? FIT.whole : fitText(entry, wanted);
    if (fit === null) continue;
    const distance = fit * 10 + (entry.province === province ? 0 : 4) + KINDS.indexOf(entry.kind);
    const drawer = (drawers[distance] ??= []);
    if (drawer.length < most) drawer.push({ entry, fit });
  }
  return drawers.flat().slice(0, most);
}

/** As many names as may lead to one and the same commune. */
const NAMES_A_PLACE = 6;

/**
 * Places to go to, best first, each commune once: former names and districts lead to the communes of today that took them in, right
 * after a district that became several. A type word that was typed puts places of that type first.
 */
export function findPlaces(
  entries: readonly SearchEntry[],
  query: string,
  province: string,
  most = 8,
): FoundPlace[] {
  const found = new Map<string, FoundPlace>();
  const type = typeOf(query);
  const isTyped = ({ entry }: SearchHit) => foldText(entry.type) === type;
  const hits = searchPlaces(entries, query, province, most * NAMES_A_PLACE).sort(
    (a, b) => a.fit - b.fit || Number(isTyped(b)) - Number(isTyped(a)),
  );
  for (const hit of hits) {
    if (isDivided(hit.entry)) found.set(`district ${hit.entry.code}`, { kind: "district", ...hit });
    for (const place of hit.entry.successors) {
      const known = found.get(place.code);
      const by = known?.kind === "commune" ? known.by : null;
      found.set(place.code, {
        kind: "commune",
        place,
        province: hit.entry.province,
        fit: known?.fit ?? hit.fit,
        by: addName(by, hit.entry, isTyped(hit)),
      });
    }
  }
  return [...found.values()].slice(0, most);
}

/** Names that lead to a commune; where its own does, only what was asked for by its type. @param by null before the first */
function addName(
  by: readonly SearchEntry[] | null,
  entry: SearchEntry,
  isTyped: boolean,
): readonly SearchEntry[] {
  if (by !== null && by.length === 0 && !isTyped) return by;
  return entry.kind === "commune" ? (by ?? []) : [...(by ?? []), entry];
}

function isDivided({ kind, successors }: SearchEntry): boolean {
  return kind === "district" && successors.length > 1;
}
