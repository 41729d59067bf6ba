import { quantileBins } from "../classify/quantile.ts";
import { binOf, printBins, type Bin } from "../classify/bins.ts";
import { asPrinted } from "../printed.ts";
import { mixColours } from "./mix.ts";

/** Classes on each side of a bivariate map: more can not be told apart. */
export const CROSS_SIDE = 3;

/**
 * The nine colours of a bivariate map, row by row: index = first class x 3 + second class. The first indicator turns them orange-red, the
 * second blue. Lightness falls in nine steps that look equal in grey (CIEDE2000), a third of the way for a class of the first indicator: what
 * differs in neither hue nor saturation to somebody still differs in lightness.
 */
export const CROSS_COLOURS: readonly string[] = [
  ...["#fbf2ec", "#b7d8e9", "#70bfed"],
  ...["#d98a62", "#af7c6a", "#8a6e76"],
  ...["#ac3e2d", "#853434", "#61243a"],
];

/** Cut points of both sides of a bivariate map. */
export interface CrossScale {
  readonly first: readonly Bin[];
  readonly second: readonly Bin[];
}

/** One side of a bivariate map: all values of an indicator, and the decimals that they are printed with. */
export interface CrossValues {
  readonly values: readonly number[];
  readonly decimals: number;
}

/** Thirds of each indicator over all values given: a third of the communes in each, as far as ties allow. */
export function makeCrossScale(first: CrossValues, second: CrossValues): CrossScale {
  return { first: cutThirds(first), second: cutThirds(second) };
}

function cutThirds({ values, decimals }: CrossValues): Bin[] {
  const printed = values.map((value) => asPrinted(value, decimals));
  return printBins(quantileBins(printed, CROSS_SIDE), decimals);
}

/** The cell of two values, 0 to 8, or -1 where either is not known. */
export function crossOf({ first, second }: CrossScale, a: number | null, b: number | null): number {
  if (a === null || b === null) return -1;
  const [row, column] = [binOf(a, first), binOf(b, second)];
  return row < 0 || column < 0 ? -1 : row * CROSS_SIDE + column;
}

/** How strongly a value-by-alpha map shows a class of its weight, from the least to the most. */
export const FADES = [0.28, 0.52, 0.76, 1] as const;

/** The colour of a value behind little weight: nearer to the paper (Roth, Woodruff and Johnson 2010, value-by-alpha). */
export function fadeColour(colour: string, step: number, paper: string): string {
  return mixColours(paper, colour, FADES[step] ?? 1);
}

/** Quarters of the weights, so that each step of strength has a quarter of the communes. */
export function makeFadeBins(weights: readonly number[]): Bin[] {
  return quantileBins(weights, FADES.length);
}
