import type { LocalKind } from "../statistics/neighbours.ts";

/**
 * Palettes by role. Sequential orange-red after ColorBrewer "OrRd" (Brewer, Harrower and Penn State 2002, Apache-2.0),
 * light to dark, so it also reads in grey; the first colour is the paper-white of exactly zero, which the first class stays clear of.
 */
export interface Palette {
  readonly zero: string;
  /** From least to most; picked by {@link pickColours}. */
  readonly ramp: readonly string[];
}

const STRONGEST = "#7a101e";

export const POVERTY_PALETTE: Palette = {
  zero: "#ffffff",
  ramp: ["#fcdcb8", "#f6b678", "#ea8049", "#c53b2a", STRONGEST],
};

/** Neutral blue-green for what is neither good nor bad. */
export const NEUTRAL_PALETTE: Palette = {
  zero: "#ffffff",
  ramp: ["#cfe7e0", "#a3cfc5", "#6cafa6", "#358582", "#0d5458"],
};

/** What fading colours fade into. */
export const MAP_PAPER = "#f5f4ee";

/** Land under symbols: neither a class nor a look. */
export const LAND = "#e9e6da";

/** A cell of a cross of two indicators that has no colour of its own. */
export const BLANK = "#ffffff";

/** Dots that each stand for as many poor households: one strong ink on plain land. */
export const DOT_COLOUR = "#b3261e";

/**
 * Kinds of cluster (cụm) in the order of the legend; what is not significant comes last. A cluster of the worse is warm, of the better cool; those
 * unlike their neighbours are darker and stand out from both. In grey high is darker than low, among clusters as among those unlike theirs.
 */
export const CLUSTER_PALETTE: Readonly<Record<LocalKind | "none", string>> = {
  "high-high": "#d9603b",
  "low-low": "#83cfc4",
  "high-low": "#551515",
  "low-high": "#046466",
  none: "#eeece2",
};

/** The strongest colour of a scale, for what says only "more" and "less"; that of poverty where a scale has none. */
export function strongestOf(colours: readonly string[]): string {
  return colours.at(-1) ?? STRONGEST;
}

/** `count` colours spread evenly over the ramp, ends included. @throws RangeError when the ramp is too short */
export function pickColours(ramp: readonly string[], count: number): string[] {
  if (count > ramp.length)
    throw new RangeError(`${String(count)} classes asked of a ramp of ${String(ramp.length)}`);
  if (count === 1) return ramp.slice(Math.floor(ramp.length / 2)).slice(0, 1);
  const step = (ramp.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => ramp[Math.round(index * step)] ?? "");
}
