/** Below it a number loses its digits, and a part of it may be 0. */
const SMALLEST_SPAN = 1e-290;

/**
 * A step of 1, 2, 2.5 or 5 times a power of ten that cuts `span` into at most `most` parts.
 * @param span above 0; anything else, and what is as good as 0, gives 1
 */
export function niceStep(span: number, most: number): number {
  if (!(span > SMALLEST_SPAN)) return 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power * most >= span * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Ticks from 0 to the first step at or above `highest`, at most `most` steps. */
export function ticksFromZero(highest: number, most: number): number[] {
  const step = niceStep(highest, most);
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Ticks around a range, its ends rounded outwards to the step and never below 0; at most one step more than `most`. */
export function ticksAround(lowest: number, highest: number, most: number): number[] {
  const step = niceStep(highest - lowest, most);
  const first = Math.max(0, Math.floor(lowest / step + 1e-9));
  const last = Math.max(first + 1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
