import { drawColumn } from "../../domain/columns.ts";
import { LEADING, write, type Block } from "./legendParts.ts";
import { circle, line, type Shape } from "./shapes.ts";
import type { Roles } from "../../styles/roles.ts";
import { widthOf } from "./type.ts";

/** How large a round figure is drawn: circles by their area, columns by their height. */
export interface LegendSizes {
  readonly kind: "sizes";
  readonly mark: "circle" | "column";
  /** From the largest down; radius or height in pixels of the map on a screen. */
  readonly steps: readonly { readonly text: string; readonly extent: number }[];
}

/** @param unit points of one pixel of the map on a screen: a mark of the legend is as large as its like on the map */
export function laySizes({ mark, steps }: LegendSizes, size: number, unit: number, role: Roles): Block {
  return mark === "circle" ? layCircles(steps, size, unit, role) : layColumns(steps, size, unit, role);
}

/** Circles stand in each other on one foot, each with a line to its figure. */
function layCircles(steps: LegendSizes["steps"], size: number, unit: number, role: Roles): Block {
  const largest = (steps[0]?.extent ?? 0) * unit;
  const rows = steps.length * LEADING * size;
  const high = Math.max(2 * largest, rows) + size * 0.6;
  const thin = { colour: role("--map-outline"), width: size * 0.08 };
  return {
    leads: false,
    height: high + size * 0.5,
    draw: (x, y) =>
      steps.flatMap(({ text, extent }, index): Shape[] => {
        const radius = extent * unit;
        const [cx, foot] = [x + largest + size * 0.1, y + high - size * 0.1];
        const [head, level] = [foot - 2 * radius, y + (index * LEADING + 0.9) * size];
        const end = cx + largest + size * 1.4;
        return [
          { kind: "shape", d: circle(cx, foot - radius, radius), fill: role("--map-missing"), stroke: thin },
          {
            kind: "shape",
            d: line([cx, head], [end - size * 0.6, level], [end, level]),
            fill: null,
            stroke: { ...thin, colour: role("--rule-strong") },
          },
          write(text, end + size * 0.3, level + size * 0.34, {
            size: size * 0.92,
            face: "text",
            colour: role("--ink"),
          }),
        ];
      }),
  };
}

/** Columns stand side by side, each with its figure below. */
function layColumns(steps: LegendSizes["steps"], size: number, unit: number, role: Roles): Block {
  const tallest = (steps[0]?.extent ?? 0) * unit;
  const apart = Math.max(...steps.map(({ text }) => widthOf(text, size * 0.92, "text"))) + size * 1.2;
  const stroke = { colour: role("--map-outline"), width: 0.6 * unit, round: true as const };
  const foot = tallest + size * 0.6;
  return {
    leads: false,
    height: foot + size * 1.7,
    draw: (x, y) =>
      steps.flatMap(({ text, extent }, index): Shape[] => {
        const cx = x + (index + 0.5) * apart;
        const { front, side, top } = drawColumn(cx, y + foot, extent * unit, unit);
        return [
          ...[side, top, front].map((d): Shape => ({
            kind: "shape",
            d,
            fill: role("--map-missing"),
            stroke,
          })),
          write(text, cx, y + foot + size * 1.1, {
            size: size * 0.92,
            face: "text",
            colour: role("--ink"),
            anchor: "middle",
          }),
        ];
      }),
  };
}
