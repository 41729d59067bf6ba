import {
  countByBin,
  makeBins,
  makeBinsWithZero,
  MOST_IN_ONE,
  printBins,
  type Bin,
} from "../classify/bins.ts";
import type { ClassMethod } from "../classify/classing.ts";
import { policyBins } from "../classify/policy.ts";
import { quantileBins } from "../classify/quantile.ts";
import { decimalsOf } from "../format.ts";
import type { IndicatorRule } from "../indicator.ts";
import { asPrinted } from "../printed.ts";
import { NEUTRAL_PALETTE, pickColours, POVERTY_PALETTE } from "./palettes.ts";

/** Classes with their colours: the one table that fill, legend, histogram, tooltip and export read. */
export interface ClassedScale {
  readonly bins: readonly Bin[];
  readonly colours: readonly string[];
  readonly method: ClassMethod;
  /** Only where the classes are the places' own: how many of the values with how many share one of the common classes. */
  readonly apart?: Apart;
}

/** Why common classes gave way: `most` of `of` values share one of them. */
export interface Apart {
  readonly most: number;
  readonly of: number;
}

const QUANTILE_CLASSES = 5;
/** Ends are tried as whole millions first. */
const ROUNDEST = -6;

/**
 * The scale of an indicator. Policy bands where the indicator has them; else quantiles over every value given, so pass
 * the values of all years of one standard to keep classes fixed while the year moves.
 */
export function makeScale(indicator: IndicatorRule, values: readonly number[]): ClassedScale {
  const decimals = decimalsOf(indicator);
  return indicator.policyBreaks === null
    ? colourBins(indicator, printBins(cutQuantiles(values, decimals), decimals), "quantile")
    : colourBins(indicator, printBins(policyBins(indicator.policyBreaks), decimals), "policy");
}

/**
 * Classes of some places' own (mức riêng): quantiles whose ends are as round as they can be, as long as each still holds some of the
 * values and none half as many again as the fullest before rounding. Zero is not counted in that.
 */
export function makeOwnScale(indicator: IndicatorRule, values: readonly number[]): ClassedScale {
  const decimals = decimalsOf(indicator);
  const cut = cutQuantiles(values, decimals);
  const ends = cut.slice(0, -1).map(({ to }) => to);
  const join = ends[0] === 0 ? makeBinsWithZero : makeBins;
  const round = (digits: number) => {
    const unit = 10 ** digits;
    return printBins(join(ends.map((end) => Math.round(end * unit) / unit)), decimals);
  };
  const some = values.filter((value) => value !== 0);
  const isUneven = (bins: readonly Bin[]) =>
    countByBin(values, bins).includes(0) || countMost(some, bins) > 1.5 * countMost(some, cut);
  let digits = ROUNDEST;
  while (digits < decimals && isUneven(round(digits))) digits++;
  return colourBins(indicator, round(digits), "quantile");
}

/**
 * Classes that tell places apart: the common ones, unless at least four fifths of the values share one of them and the others do better.
 * @param values of all places and years that are shown together
 */
export function tellApart(
  common: ClassedScale,
  values: readonly number[],
  own: () => ClassedScale,
): ClassedScale {
  const isFlat = ({ bins }: ClassedScale) => countMost(values, bins) >= MOST_IN_ONE * values.length;
  if (!isFlat(common)) return common;
  const scale = own();
  const apart = { most: countMost(values, common.bins), of: values.length };
  return isFlat(scale) ? common : { ...scale, apart };
}

/** How many values the fullest class holds. */
function countMost(values: readonly number[], bins: readonly Bin[]): number {
  return Math.max(...countByBin(values, bins));
}

/** Zero keeps a class of its own wherever it occurs among values that are never negative. */
function cutQuantiles(exact: readonly number[], decimals: number): Bin[] {
  const values = exact.map((value) => asPrinted(value, decimals));
  const bins = quantileBins(
    values.filter((value) => value !== 0),
    QUANTILE_CLASSES,
  );
  const hasZero = values.includes(0) && values.every((value) => value >= 0);
  return hasZero ? makeBinsWithZero(bins.slice(0, -1).map(({ to }) => to)) : bins;
}

function colourBins(
  { direction }: IndicatorRule,
  bins: readonly Bin[],
  method: ClassedScale["method"],
): ClassedScale {
  const palette = direction === "lower-better" ? POVERTY_PALETTE : NEUTRAL_PALETTE;
  const zeroes = bins.filter((bin) => bin.from === bin.to).length;
  const colours = [
    ...Array<string>(zeroes).fill(palette.zero),
    ...pickColours(palette.ramp, bins.length - zeroes),
  ];
  return { bins, colours, method };
}
