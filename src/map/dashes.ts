/**
 * Short dashes over what is made up (giả định), CSS pixels: sparse enough to leave the class its colour, two in a tile of 22 by 15.
 * Each begins at a point of `at`.
 */
export const DASHES = {
  width: 22,
  height: 15,
  length: 5.5,
  thick: 1.25,
  at: [
    [2, 3],
    [13, 10.5],
  ],
  opacity: { illustrative: 0.55, "illustrative-light": 0.8 },
} as const;

/** The dashes of a tile as path data. */
export const DASH_PATH = DASHES.at
  .map(([x, y]) => `M${String(x)} ${String(y)}h${String(DASHES.length)}`)
  .join("");
