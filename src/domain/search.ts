import type { PlacesFile } from "./publishedFiles.ts";
import { isOneSlip } from "./spelling.ts";
import { foldText } from "./text.ts";

/** A commune of 2025 that a search leads to. */
export interface Successor {
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

/** A name that can be found: a current commune, a former one, or a district of old. */
export interface SearchEntry {
  readonly kind: "commune" | "former" | "district";
  readonly code: string;
  readonly name: string;
  /** "Xã", "Huyện" and the like. */
  readonly type: string;
  readonly province: string;
  /** Where it leads, the largest share first; a current commune leads to itself, an unexplained one nowhere. */
  readonly successors: readonly Successor[];
  readonly folded: string;
  /** One bit a letter that occurs in it. */
  readonly letters: number;
}

export interface SearchHit {
  readonly entry: SearchEntry;
  /** 0 exact, 1 beginning, 2 beginning of a word, 3 anywhere, 4 with one slip. */
  readonly score: number;
}

/** Names prepared once for searching, in the order of their codes. */
export function makeSearchEntries({ current, former, districts }: PlacesFile): SearchEntry[] {
  const today = new Map(current.map((place) => [place.code, place]));
  const successorsOf = (shares: readonly (readonly [string, number | null])[]): Successor[] =>
    [...shares].sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0)).flatMap(([code]) => today.get(code) ?? []);
  const entries: Omit<SearchEntry, "letters">[] = [
    ...current.map((place): Omit<SearchEntry, "letters"> => ({
      ...place,
      kind: "commune",
      successors: [place],
      folded: foldText(place.name),
    })),
    ...former.map(({ successors, ...place }): Omit<SearchEntry, "letters"> => ({
      ...place,
      kind: "former",
      successors: successorsOf(successors),
      folded: foldText(place.name),
    })),
    ...districts.map((district): Omit<SearchEntry, "letters"> => {
      const [, type = "", name = district.name] = /^(Huyện|Thị xã|Thành phố) (.*)$/.exec(district.name) ?? [];
      const members = former
        .filter((place) => place.district === district.code)
        .flatMap((place) => place.successors);
      const shares = [...new Map(members.map(([code]): [string, number | null] => [code, 1]))];
      return {
        ...district,
        kind: "district",
        name,
        type,
        successors: successorsOf(shares),
        folded: foldText(name),
      };
    }),
  ];
  return entries
    .map((entry) => ({ ...entry, letters: lettersOf(entry.folded) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const KINDS: readonly SearchEntry["kind"][] = ["commune", "former", "district"];
/** Names shorter than this must fit to the letter: a slip in three letters is another name. */
const SHORTEST_SLIP = 4;

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
  const wanted = foldText(query).replace(/^(xa|phuong|thi tran|huyen|thi xa|thanh pho) (?=\S)/, "");
  if (wanted === "") return [];
  // Distances are small whole numbers: hits go straight into their drawer, in the order of their codes, and no drawer overflows.
  const drawers: SearchHit[][] = [];
  const letters = lettersOf(wanted);
  for (const entry of entries) {
    // A name that lacks two of the letters can be no match, not even with a slip.
    const lacking = letters & ~entry.letters;
    if ((lacking & (lacking - 1)) !== 0 && entry.code !== wanted) continue;
    const score = scoreOf(entry, wanted);
    if (score === null) continue;
    const distance = score * 10 + (entry.province === province ? 0 : 4) + KINDS.indexOf(entry.kind);
    const drawer = (drawers[distance] ??= []);
    if (drawer.length < most) drawer.push({ entry, score });
  }
  return drawers.flat().slice(0, most);
}

/** One bit for each letter a to z, one for all digits together. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at++) {
    const place = folded.charCodeAt(at) - 97;
    if (place >= 0 && place < 26) letters |= 1 << place;
    else if (place >= -49 && place < -39) letters |= 1 << 26;
  }
  return letters;
}

function scoreOf({ folded, code }: SearchEntry, wanted: string): number | null {
  if (folded === wanted || code === wanted) return 0;
  const at = folded.indexOf(wanted);
  if (at === 0) return 1;
  if (at > 0) return folded.includes(` ${wanted}`) ? 2 : 3;
  return wanted.length >= SHORTEST_SLIP && isOneSlip(folded, wanted) ? 4 : null;
}
