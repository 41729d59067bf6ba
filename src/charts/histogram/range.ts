import type { HistogramAxis } from "./layout.ts";

/** Lowest and highest value of a range, both in it; an end at that of the axis is open. */
export type Ends = readonly [from: number, to: number];

/** Nothing is left out. */
export const WHOLE: Ends = [-Infinity, Infinity];

/** A value moved to the nearest step of the axis, and into it. */
export function snap({ low, high, step }: HistogramAxis, value: number): number {
  const near = Number((Math.round(value / step) * step).toPrecision(12));
  return Math.min(high, Math.max(low, near));
}

/** The range between two values in either order; what reaches an end of the axis is open there. */
export function rangeBetween(axis: HistogramAxis, a: number, b: number): Ends {
  const [from, to] = [snap(axis, Math.min(a, b)), snap(axis, Math.max(a, b))];
  return [from <= axis.low ? -Infinity : from, to >= axis.high ? Infinity : to];
}

/** Where the ends of a range are on the axis. */
export function endsOn({ low, high }: HistogramAxis, [from, to]: Ends): [from: number, to: number] {
  const within = (value: number) => Math.min(high, Math.max(low, value));
  return [within(from), within(to)];
}

/** A range with one end moved; it takes the other along rather than pass it. */
export function moveEnd(axis: HistogramAxis, range: Ends, at: 0 | 1, value: number): Ends {
  const other = endsOn(axis, range)[1 - at] ?? value;
  return at === 0
    ? rangeBetween(axis, value, Math.max(value, other))
    : rangeBetween(axis, Math.min(value, other), value);
}
