import { group, ticks } from "d3-array";
import { scaleLinear } from "d3-scale";
import { binOf } from "#domain/classify/bins";
import type { ClassedScale } from "#domain/colour/scale";
import { niceStep } from "../ticks.ts";

/** Sizes in CSS pixels; the axis takes its room from the foot. */
export interface HistogramSize {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
}

export interface HistogramBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  /** Class of the legend, for dimming with it. */
  readonly bin: number;
}

export interface HistogramTick {
  readonly x: number;
  readonly value: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface HistogramLayout {
  readonly bars: readonly HistogramBar[];
  readonly ticks: readonly HistogramTick[];
  /** Places a value on the axis; null outside it. */
  readonly position: (value: number | null) => number | null;
}

const CELLS = 20;
const TICKS = 4;
const GAP = 1;

/**
 * Stacks communes into cells of equal width. A cell that a class break cuts is stacked in both colours, so the colours
 * are always those of the legend.
 */
export function layoutHistogram(
  values: readonly number[],
  scale: ClassedScale,
  size: HistogramSize,
): HistogramLayout {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = niceStep(high - low, CELLS);
  const [first, last] = [
    Math.floor(low / step),
    Math.max(Math.ceil(high / step), Math.floor(low / step) + 1),
  ];
  // In cells, which keep their digits where the values are as good as 0.
  const place = scaleLinear([first, last], [0, size.width]);
  const position = (value: number) => place(value / step);
  const cellOf = (value: number) => Math.min(last - 1, Math.max(first, Math.ceil(value / step) - 1));
  const cells = group(values, cellOf);
  const tallest = Math.max(1, ...[...cells.values()].map((members) => members.length));
  const unit = (size.height - size.axis) / tallest;
  const width = size.width / (last - first);
  const bars = [...cells].flatMap(([cell, members]) =>
    stack(members, scale).map(({ bin, below, count }) => ({
      x: position(cell * step) + GAP / 2,
      y: size.height - size.axis - (below + count) * unit,
      width: Math.max(1, width - GAP),
      height: count * unit,
      colour: scale.colours[bin] ?? "none",
      bin,
    })),
  );
  return {
    bars,
    ticks: makeTicks(first * step, last * step, position, size.width),
    position: (value) =>
      value === null || value < first * step || value > last * step ? null : position(value),
  };
}

function stack(members: readonly number[], scale: ClassedScale) {
  const byBin = group(members, (value) => binOf(value, scale.bins));
  let below = 0;
  return [...byBin]
    .sort(([a], [b]) => a - b)
    .map(([bin, { length }]) => {
      const segment = { bin, below, count: length };
      below += length;
      return segment;
    });
}

function makeTicks(
  from: number,
  to: number,
  position: (value: number) => number,
  width: number,
): HistogramTick[] {
  const step = niceStep(to - from, TICKS);
  const [first, last] = [Math.ceil(from / step), Math.floor(to / step + 1e-9)];
  return ticks(first * step, last * step, last - first).map((value) => {
    const x = position(value);
    return { x, value, anchor: x < 1 ? "start" : x > width - 16 ? "end" : "middle" };
  });
}

/** Classes of the bars that a stretch touches, ascending; a stretch of no width is one bar or nothing. */
export function findBrushed(bars: readonly HistogramBar[], [from, to]: readonly [number, number]): number[] {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const touched = bars.filter(({ x, width }) => x <= right && x + width >= left);
  return [...new Set(touched.map(({ bin }) => bin))].filter((bin) => bin >= 0).sort((a, b) => a - b);
}
