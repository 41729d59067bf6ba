import type { PlacesFile } from "./companions.ts";
import { editDistance } from "./spelling.ts";
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
}

export interface SearchHit {
  readonly entry: SearchEntry;
  /** 0 exact, 1 beginning, 2 beginning of a word, 3 anywhere, 4 with one slip. */
  readonly score: number;
}

/** Names prepared once for searching. */
export function makeSearchEntries({ current, former, districts }: PlacesFile): SearchEntry[] {
  const today = new Map(current.map((place) => [place.code, place]));
  const successorsOf = (shares: readonly (readonly [string, number | null])[]): Successor[] =>
    [...shares].sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0)).flatMap(([code]) => today.get(code) ?? []);
  return [
    ...current.map((place): SearchEntry => ({
      ...place,
      kind: "commune",
      successors: [place],
      folded: foldText(place.name),
    })),
    ...former.map(({ successors, ...place }): SearchEntry => ({
      ...place,
      kind: "former",
      successors: successorsOf(successors),
      folded: foldText(place.name),
    })),
    ...districts.map((district): SearchEntry => {
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
  const wanted = foldText(query).replace(/^(xa|phuong|thi tran|huyen) (?=\S)/, "");
  if (wanted === "") return [];
  const distance = ({ entry, score }: SearchHit) =>
    score * 10 + (entry.province === province ? 0 : 4) + KINDS.indexOf(entry.kind);
  return entries
    .flatMap((entry): SearchHit[] => {
      const score = scoreOf(entry, wanted);
      return score === null ? [] : [{ entry, score }];
    })
    .sort((a, b) => distance(a) - distance(b) || a.entry.code.localeCompare(b.entry.code))
    .slice(0, most);
}

function scoreOf({ folded, code }: SearchEntry, wanted: string): number | null {
  if (folded === wanted || code === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  if (` ${folded}`.includes(` ${wanted}`)) return 2;
  if (folded.includes(wanted)) return 3;
  const near =
    wanted.length >= SHORTEST_SLIP &&
    Math.abs(folded.length - wanted.length) < 2 &&
    editDistance(folded, wanted) < 2;
  return near ? 4 : null;
}
