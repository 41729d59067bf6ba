import { makeBins, type Bin } from "./bins.ts";
import { CLASS_LIMITS } from "./limits.ts";
import { rangeOf } from "./equal.ts";

/**
 * Round breaks (ngưỡng tròn): steps of 1, 2 or 5 times a power of ten that give about as many classes as asked (Becker, Chambers
 * and Wilks 1988, `pretty`, with its biases of 1.5 and 2.75).
 * @param most classes that can be told apart
 */
export function prettyBins(
  values: readonly number[],
  classes: number,
  most: number = CLASS_LIMITS.most,
): Bin[] {
  const [low, high] = rangeOf(values);
  const inner = prettyBreaks(low, high, classes).filter((value) => value > low && value < high);
  // "About" can be many more where few are wanted: nobody tells them apart.
  return inner.length < most || classes < 2
    ? makeBins(inner.slice(0, most - 1))
    : prettyBins(values, classes - 1, most);
}

/** Equally spaced round numbers that cover `low` to `high` in about `classes` steps. */
export function prettyBreaks(low: number, high: number, classes: number): number[] {
  if (!(high > low)) return [];
  const unit = chooseUnit((high - low) / classes);
  const [first, last] = [Math.floor(low / unit + DUST), Math.ceil(high / unit - DUST)];
  return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * unit, unit));
}

const DUST = 1e-7;

function chooseUnit(cell: number): number {
  const base = 10 ** Math.floor(Math.log10(cell));
  if (2 * base - cell >= BIAS.high * (cell - base)) return base;
  if (5 * base - cell >= BIAS.five * (cell - 2 * base)) return 2 * base;
  return 10 * base - cell >= BIAS.high * (cell - 5 * base) ? 5 * base : 10 * base;
}

const BIAS = { high: 1.5, five: 2.75 };

/** Multiples of 0.1 carry binary dust. */
function clean(value: number, unit: number): number {
  return Number(value.toFixed(Math.min(100, Math.max(0, 2 - Math.floor(Math.log10(unit))))));
}
