import { LAND } from "./palettes.ts";

/**
 * Colours of categories without an order, light enough for a dark number on them and told apart by those who see few colours: scheme "light"
 * of Tol 2021 ("Colour schemes", SRON/EPS/TN/09-002). No category is told by its colour alone: a number stands on each place.
 */
const CATEGORIES: readonly string[] = [
  "#77aadd",
  "#ee8866",
  "#eedd88",
  "#ffaabb",
  "#44bb99",
  "#bbcc33",
  "#99ddff",
  "#aaaa00",
];

/** The colour of a category by its position; those beyond the last share the plain land, told apart by their numbers. */
export function colourCategory(position: number): string {
  return CATEGORIES[position] ?? LAND;
}
