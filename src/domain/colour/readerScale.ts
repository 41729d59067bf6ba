import { commonClassing, type Classing } from "../classify/classing.ts";
import { classify, classifyChange } from "../classify/methods.ts";
import { decimalsOf } from "../format.ts";
import type { IndicatorRule } from "../indicator.ts";
import { spreadColours } from "./mix.ts";
import { NEUTRAL_PALETTE, POVERTY_PALETTE } from "./palettes.ts";
import type { ClassedScale } from "./scale.ts";

/**
 * Colours of a change: two ramps that meet in the white of 0. Orange-red is a change for the worse, green-blue one for the better, and
 * where neither is better purple and green-blue. In grey their steps alternate, all eight equally far apart (CIEDE2000): strength still
 * reads as darkness, and a change for the worse is darker than one of its size for the better, never as dark as another class.
 */
export const CHANGE_RAMPS = {
  worse: ["#ecaa7d", "#cb693c", "#a3341a", "#5c0006"],
  better: ["#b4e2de", "#54aaa4", "#037e78", "#004c48"],
  neither: ["#c6b1d7", "#9778b0", "#6f4a92", "#39185c"],
} as const;

/** The scale a reader asked for: any method, 3 to 9 classes, or a change around 0. */
export function makeReaderScale(
  indicator: IndicatorRule,
  classing: Classing | null,
  values: readonly number[],
): ClassedScale {
  const chosen = classing ?? commonClassing(indicator);
  return indicator.signed === true
    ? makeChangeScale(indicator, chosen, values)
    : makeClassedScale(indicator, chosen, values);
}

function makeClassedScale(
  indicator: IndicatorRule,
  classing: Classing,
  values: readonly number[],
): ClassedScale {
  const palette = indicator.direction === "lower-better" ? POVERTY_PALETTE : NEUTRAL_PALETTE;
  const bins = classify(classing, values, {
    policyBreaks: indicator.policyBreaks,
    decimals: decimalsOf(indicator),
  });
  const zeroes = bins.filter((bin) => bin.from === bin.to).length;
  const colours = [
    ...Array<string>(zeroes).fill(palette.zero),
    ...spreadColours(palette.ramp, bins.length - zeroes),
  ];
  return { bins, colours, method: classing.method };
}

function makeChangeScale(
  indicator: IndicatorRule,
  classing: Classing,
  values: readonly number[],
): ClassedScale {
  const bins = classifyChange(classing, values, decimalsOf(indicator));
  const side = (bins.length - 1) / 2;
  const { worse, better, neither } = CHANGE_RAMPS;
  const [down, up] = {
    "lower-better": [better, worse],
    "higher-better": [worse, better],
    neutral: [neither, better],
  }[indicator.direction];
  const colours = [
    ...spreadColours(down ?? better, side).reverse(),
    "#ffffff",
    ...spreadColours(up ?? worse, side),
  ];
  return { bins, colours, method: classing.method };
}
