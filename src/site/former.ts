import { communePath } from "#domain/addresses";
import type { FormerPlace, PlacesFile } from "#domain/publishedFiles";

type CurrentPlace = PlacesFile["current"][number];

/** A commune of 2025 that took in a former one, with the share of its households; null where not known. */
export interface Heir {
  readonly place: CurrentPlace;
  readonly share: number | null;
}

/** Former communes with an address of their own: those whose code and name a commune of today has not taken over. */
export function listFormer({ current, former }: PlacesFile, province: string): FormerPlace[] {
  const taken = new Set(current.map(({ code, name }) => communePath("vi", code, name)));
  const seen = new Set<string>();
  return former.filter((place) => {
    const path = communePath("vi", place.code, place.name);
    if (place.province !== province || taken.has(path) || seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}

/** Where a former commune went, the largest share first; empty where no document says. */
export function findHeirs({ current }: PlacesFile, { successors }: FormerPlace): Heir[] {
  const today = new Map(current.map((place) => [place.code, place]));
  return successors
    .flatMap(([code, share]) => {
      const place = today.get(code);
      return place === undefined ? [] : [{ place, share }];
    })
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
}

/** The one commune that took in all of a former one, or null. */
export function findWholeHeir(heirs: readonly Heir[]): Heir | null {
  const [only] = heirs;
  return heirs.length === 1 && only?.share === 1 ? only : null;
}
