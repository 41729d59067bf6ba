import type { FormerPlace, PlacesFile } from "#domain/publishedFiles";

/** A former commune and the share of its households that came to the commune at hand. */
export interface Predecessor {
  readonly place: FormerPlace;
  /** 1 where the whole commune came, null where a split has no household weights. */
  readonly share: number | null;
  /** The resolution by which one source alone says that it came (cần xác nhận), else null. */
  readonly toConfirm: string | null;
}

/** Which communes of before 1 July 2025 a commune was made from, and the names of their districts. */
export function findPredecessors(places: PlacesFile, code: string): Predecessor[] {
  return places.former.flatMap((place) => {
    const share = place.successors.find(([successor]) => successor === code)?.[1];
    return share === undefined ? [] : [{ place, share, toConfirm: place.toConfirm?.resolution ?? null }];
  });
}

/** Names of the former districts of some places, each once. */
export function findDistricts(places: PlacesFile, predecessors: readonly Predecessor[]): string[] {
  const codes = new Set(predecessors.map(({ place }) => place.district));
  return places.districts.filter(({ code }) => codes.has(code)).map(({ name }) => name);
}
