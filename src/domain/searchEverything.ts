import { FIT, fitText, prepareText, type SearchText } from "./searchText.ts";

/** Something that can be found by one of its names. */
export interface Sought<Item> {
  readonly item: Item;
  readonly names: readonly SearchText[];
  /** Stands behind what fits as well: it belongs to another province than the one on show. */
  readonly isElsewhere: boolean;
}

/** Something found; `fit` as of {@link fitText}. */
export interface Found<Item> {
  readonly item: Item;
  readonly fit: number;
}

/** Prepares something once for searching. */
export function prepareSought<Item>(item: Item, names: readonly string[], isElsewhere = false): Sought<Item> {
  return { item, names: names.filter((name) => name !== "").map(prepareText), isElsewhere };
}

/** What fits a query, best first, in its own order among equals. Letters inside a word fit a place, no sentence. */
export function findSought<Item>(
  sought: readonly Sought<Item>[],
  query: SearchText,
  most: number,
): Found<Item>[] {
  // Fits are small whole numbers: what is found goes straight into its drawer, and no drawer overflows.
  const drawers: Found<Item>[][] = [];
  for (const { item, names, isElsewhere } of sought) {
    const fit = bestFit(names, query);
    if (fit === null) continue;
    const drawer = (drawers[2 * fit + (isElsewhere ? 1 : 0)] ??= []);
    if (drawer.length < most) drawer.push({ item, fit });
  }
  return drawers.flat().slice(0, most);
}

function bestFit(names: readonly SearchText[], query: SearchText): number | null {
  let best: number | null = null;
  for (const name of names) {
    const fit = fitText(name, query);
    if (fit !== null && fit !== FIT.inside && (best === null || fit < best)) best = fit;
  }
  return best;
}

/** True for what holds the query as it was typed, or its initials: not its words here and there, nor all but a letter. */
export function isClose({ fit }: { readonly fit: number }): boolean {
  return fit <= FIT.initials;
}

/** True for what fits only with a slip: near, but not what was typed. */
export function isNear({ fit }: { readonly fit: number }): boolean {
  return fit === FIT.slip;
}
