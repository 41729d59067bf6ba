import { ticks, tickStep } from "d3-array";

/** Below it a number loses its digits, and a part of it may be 0. */
const SMALLEST_SPAN = 1e-290;

/**
 * A step of 1, 2 or 5 times a power of ten that cuts `span` into at most `most` parts: the step for so many, and where it would
 * make more of them, which d3 allows itself, the step for fewer.
 * @param span above 0; anything else, and what is as good as 0, gives 1
 * @param most at least 2
 */
export function niceStep(span: number, most: number): number {
  if (!(span > SMALLEST_SPAN)) return 1;
  let count = most;
  while (count > 1 && span / tickStep(0, span, count) > most + 1e-9) count--;
  return tickStep(0, span, count);
}

/** Ticks around a range, its ends rounded outwards to the step and never below 0; at most one step more than `most`. */
export function ticksAround(lowest: number, highest: number, most: number): number[] {
  const step = niceStep(highest - lowest, most);
  const first = Math.max(0, Math.floor(lowest / step + 1e-9));
  const last = Math.max(first + 1, Math.ceil(highest / step - 1e-9));
  return ticks(first * step, last * step, last - first);
}

/** Ticks inside a range that may lie on both sides of 0, at most `most` of them and one more. */
export function ticksBetween(lowest: number, highest: number, most: number): number[] {
  const step = niceStep(highest - lowest, most);
  const first = Math.ceil(lowest / step - 1e-9);
  const last = Math.floor(highest / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step + 0);
}
