import { group } from "d3-array";
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
  readonly bin: number;
  /** Outside what the reader narrowed the map down to. */
  readonly dimmed: boolean;
  /** Values it stands for: above `from`, up to `to`. */
  readonly from: number;
  readonly to: number;
}

/** A class on the axis, below its bars. */
export interface HistogramClass {
  readonly x: number;
  readonly width: number;
  readonly colour: string;
  readonly bin: number;
}

export interface HistogramTick {
  readonly x: number;
  readonly value: number;
  readonly anchor: "start" | "middle" | "end";
}

/** The values that the axis stands for, and the step that a range on it moves by. */
export interface HistogramAxis {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Whether values lie beyond its ends. */
  readonly cut: readonly [low: boolean, high: boolean];
}

export interface HistogramLayout {
  readonly bars: readonly HistogramBar[];
  readonly classes: readonly HistogramClass[];
  readonly ticks: readonly HistogramTick[];
  readonly axis: HistogramAxis;
  /** Places a value on the axis, at its end where it lies beyond. */
  readonly position: (value: number | null) => number | null;
}

const CELLS = 32;
/** Steps that a range can be drawn in: about three pixels each. */
const STEPS = 100;
const GAP = 1;
/** Room that the number of a break needs, in pixels. */
const TICK_ROOM = 26;

/** What is laid out. */
export interface HistogramContent {
  readonly values: readonly number[];
  readonly scale: ClassedScale;
  /** Whether the filter keeps a value. */
  readonly isKept: (value: number) => boolean;
}

/**
 * Stacks communes into cells of equal width. A cell that a class break cuts is stacked in both colours, so the colours
 * are always those of the legend; so is one of which a filter keeps a part.
 */
export function layoutHistogram(content: HistogramContent, size: HistogramSize): HistogramLayout {
  const { values, scale } = content;
  const [low, high] = findSpan(values);
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
    stack(members, content).map(({ below, count, ...segment }) => ({
      ...segment,
      x: position(cell * step) + GAP / 2,
      y: size.height - size.axis - (below + count) * unit,
      width: Math.max(1, width - GAP),
      height: count * unit,
      from: cleanStep(cell, step),
      to: cleanStep(cell + 1, step),
    })),
  );
  const axis = {
    low: cleanStep(first, step),
    high: cleanStep(last, step),
    step: niceStep((last - first) * step, STEPS),
    cut: [
      values.some((value) => value < first * step * (1 + 1e-9)),
      values.some((value) => value > last * step * (1 + 1e-9)),
    ] as const,
  };
  return {
    bars,
    classes: layoutClasses(scale, axis, position),
    ticks: makeTicks(scale, axis, position),
    axis,
    position: (value) => (value === null ? null : position(Math.min(axis.high, Math.max(axis.low, value)))),
  };
}

/**
 * The values that the axis stands for: all of them with 0, unless one of ten of them would have more than half of it to itself: then the
 * cell at its end holds what lies beyond.
 */
function findSpan(values: readonly number[]): [low: number, high: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const [least, most] = [Math.min(0, at(0)), Math.max(0, at(1))];
  return [
    at(0.1) < 0 ? Math.max(least, 2 * at(0.1)) : least,
    at(0.9) > 0 ? Math.min(most, 2 * at(0.9)) : most,
  ];
}

function stack(members: readonly number[], { scale, isKept }: HistogramContent) {
  const parts = group(members, (value) => 2 * binOf(value, scale.bins) + (isKept(value) ? 0 : 1));
  let below = 0;
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([part, { length: count }]) => {
      const bin = Math.floor(part / 2);
      const segment = { bin, dimmed: part % 2 !== 0, colour: scale.colours[bin] ?? "none", below, count };
      below += count;
      return segment;
    });
}

/** A whole number of steps without the binary dust of the product. */
function cleanStep(count: number, step: number): number {
  return Number((count * step).toPrecision(12));
}

/** The part of the axis that each class has; that of 0 alone has none. */
function layoutClasses(
  { bins, colours }: ClassedScale,
  { low, high }: HistogramAxis,
  position: (value: number) => number,
): HistogramClass[] {
  return bins
    .map(({ from, to }, bin) => {
      const [start, end] = [position(Math.max(low, from)), position(Math.min(high, to))];
      return { x: start, width: end - start, colour: colours[bin] ?? "none", bin };
    })
    .filter(({ width }) => width > 0);
}

/** The ends of the axis, and those breaks between them that have room for their number, the lower ones first. */
function makeTicks(
  { bins }: ClassedScale,
  { low, high }: HistogramAxis,
  position: (value: number) => number,
): HistogramTick[] {
  const end = position(high);
  const breaks = [...new Set(bins.map(({ to }) => to))].filter((value) => value > low && value < high);
  const placed = [{ x: position(low), value: low, anchor: "start" as HistogramTick["anchor"] }];
  for (const value of breaks) {
    const x = position(value);
    if (x - (placed.at(-1)?.x ?? 0) >= TICK_ROOM && end - x >= 1.4 * TICK_ROOM)
      placed.push({ x, value, anchor: "middle" });
  }
  return [...placed, { x: end, value: high, anchor: "end" }];
}
