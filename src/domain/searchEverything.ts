import { FIT, fitText, prepareText, type SearchText } from "./searchText.ts";

/** Something that can be found by one of its names. */
export interface Sought<Item> {
  readonly item: Item;
  readonly names: readonly SearchText[];
  /** What is said of it: found there, it stands behind what is found by its name. */
  readonly texts: readonly SearchText[];
  /** Stands behind what fits as well: it belongs to another province than the one on show. */
  readonly isElsewhere: boolean;
}

/** Something found; `fit` as of {@link fitText}. */
export interface Found<Item> {
  readonly item: Item;
  readonly fit: number;
}

/** By what something is found beside its names, and whether it stands behind others. */
export interface SoughtOptions {
  readonly isElsewhere?: boolean;
  readonly texts?: readonly string[];
}

/** Prepares something once for searching. */
export function prepareSought<Item>(
  item: Item,
  names: readonly string[],
  { isElsewhere = false, texts = [] }: SoughtOptions = {},
): Sought<Item> {
  const prepare = (written: readonly string[]) => written.filter((text) => text !== "").map(prepareText);
  return { item, names: prepare(names), texts: prepare(texts), isElsewhere };
}

/** What fits a query, best first, in its own order among equals. Letters inside a word fit a place, no sentence. */
export function findSought<Item>(
  sought: readonly Sought<Item>[],
  query: SearchText,
  most: number,
): Found<Item>[] {
  // Fits are small whole numbers: what is found goes straight into its drawer, and no drawer overflows.
  const drawers: Found<Item>[][] = [];
  for (const { item, names, texts, isElsewhere } of sought) {
    const fit = bestFit(names, query) ?? fitTexts(texts, query);
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

/** Three letters may be the initials of anything in a sentence. */
const SHORTEST_INITIALS = 4;

/** A sentence fits where it holds the query from a word on, or has it as the initials of its words. */
function fitTexts(texts: readonly SearchText[], query: SearchText): number | null {
  const holds = texts.some((text) => {
    const fit = fitText(text, query);
    return (
      fit !== null && (fit <= FIT.word || (fit === FIT.initials && query.folded.length >= SHORTEST_INITIALS))
    );
  });
  return holds ? FIT.initials : null;
}

/** True for what holds the query as it was typed, or its initials: not its words here and there, nor all but a letter. */
export function isClose({ fit }: { readonly fit: number }): boolean {
  return fit <= FIT.initials;
}

/** True for what fits only with a slip: near, but not what was typed. */
export function isNear({ fit }: { readonly fit: number }): boolean {
  return fit === FIT.slip;
}
