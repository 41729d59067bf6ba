import { makeBinsWithZero, printBins, type Bin } from "../classify/bins.ts";
import type { ClassMethod } from "../classify/classing.ts";
import { policyBins } from "../classify/policy.ts";
import { quantileBins } from "../classify/quantile.ts";
import { decimalsOf } from "../format.ts";
import type { IndicatorRule } from "../indicator.ts";
import { asPrinted } from "../printed.ts";
import { NEUTRAL_PALETTE, pickColours, POVERTY_PALETTE, type Palette } from "./palettes.ts";

/** Classes with their colours: the one table that fill, legend, histogram, tooltip and export read. */
export interface ClassedScale {
  readonly bins: readonly Bin[];
  readonly colours: readonly string[];
  readonly method: ClassMethod;
}

const QUANTILE_CLASSES = 5;

/**
 * The scale of an indicator. Policy bands where the indicator has them; else quantiles over every value given, so pass
 * the values of all years of one standard to keep classes fixed while the year moves.
 */
export function makeScale(indicator: IndicatorRule, values: readonly number[]): ClassedScale {
  const palette = indicator.direction === "lower-better" ? POVERTY_PALETTE : NEUTRAL_PALETTE;
  const decimals = decimalsOf(indicator);
  const bins =
    indicator.policyBreaks === null
      ? cutQuantiles(values.map((value) => asPrinted(value, decimals)))
      : policyBins(indicator.policyBreaks);
  return colourBins(
    printBins(bins, decimals),
    palette,
    indicator.policyBreaks === null ? "quantile" : "policy",
  );
}

/** Zero keeps a class of its own wherever it occurs among values that are never negative. */
function cutQuantiles(values: readonly number[]): Bin[] {
  const bins = quantileBins(
    values.filter((value) => value !== 0),
    QUANTILE_CLASSES,
  );
  const hasZero = values.includes(0) && values.every((value) => value >= 0);
  return hasZero ? makeBinsWithZero(bins.slice(0, -1).map(({ to }) => to)) : bins;
}

function colourBins(bins: readonly Bin[], palette: Palette, method: ClassedScale["method"]): ClassedScale {
  const zeroes = bins.filter((bin) => bin.from === bin.to).length;
  const colours = [
    ...Array<string>(zeroes).fill(palette.zero),
    ...pickColours(palette.ramp, bins.length - zeroes),
  ];
  return { bins, colours, method };
}
