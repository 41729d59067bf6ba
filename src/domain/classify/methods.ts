import { makeBins, type Bin } from "./bins.ts";
import { deviationBins } from "./deviation.ts";
import { equalBins } from "./equal.ts";
import { geometricBins } from "./geometric.ts";
import { headTailBins } from "./headTail.ts";
import { naturalBins } from "./natural.ts";
import { policyBins } from "./policy.ts";
import { prettyBins } from "./pretty.ts";
import { quantileBins } from "./quantile.ts";
import type { ClassMethod, Classing } from "./classing.ts";

type Method = (values: readonly number[], classes: number) => Bin[];

/** Every method but those that bring their breaks with them. */
const METHODS: Readonly<Record<Exclude<ClassMethod, "policy" | "manual">, Method>> = {
  quantile: quantileBins,
  equal: equalBins,
  natural: naturalBins,
  pretty: prettyBins,
  deviation: deviationBins,
  geometric: geometricBins,
  "head-tail": headTailBins,
};

/** The classes a reader asked for. Zero keeps a class of its own where it occurs among values that are never negative. */
export function classify(
  { method, classes, breaks }: Classing,
  values: readonly number[],
  policyBreaks: readonly number[] | null,
): Bin[] {
  if (method === "policy") return policyBins(policyBreaks ?? undefined);
  const bins =
    method === "manual"
      ? makeBins(breaks)
      : METHODS[method](
          values.filter((value) => value !== 0),
          classes,
        );
  return withZero(bins, values);
}

/**
 * Classes of a change: the same distances from 0 on either side, and 0 itself apart, so that a loss and a gain of the same size
 * have the same strength of colour.
 * @param changes differences, in percentage points or counts
 * @param classes wanted on both sides together, 0 not counted
 */
export function classifyChange(classing: Classing, changes: readonly number[]): Bin[] {
  const sizes = changes.filter((change) => change !== 0).map(Math.abs);
  const side = Math.max(1, Math.floor(classing.classes / 2));
  const { method } = classing;
  const breaks =
    method === "manual"
      ? classing.breaks.map(Math.abs)
      : innerBreaks(METHODS[method === "policy" ? "pretty" : method](sizes, side));
  const ends = [...new Set(breaks.filter((value) => value > 0))].sort((a, b) => a - b);
  const below = [...ends]
    .reverse()
    .map((value, index, all) => ({ from: -(all[index - 1] ?? Infinity), to: -value }));
  const nearest = ends[0] ?? Infinity;
  return [
    ...below,
    { from: -nearest, to: 0, open: true },
    { from: 0, to: 0 },
    { from: 0, to: nearest },
    ...ends.map((value, index) => ({ from: value, to: ends[index + 1] ?? Infinity })),
  ];
}

function innerBreaks(bins: readonly Bin[]): number[] {
  return bins.slice(0, -1).map(({ to }) => to);
}

function withZero(bins: readonly Bin[], values: readonly number[]): Bin[] {
  const [first, ...rest] = bins;
  const hasZero = values.includes(0) && values.every((value) => value >= 0);
  if (!hasZero || first === undefined) return [...bins];
  return [{ from: 0, to: 0 }, { from: 0, to: first.to }, ...rest];
}
