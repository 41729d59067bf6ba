import { layCross, type LegendCross } from "./legendCross.ts";
import { LEADING, SIZE, write, type Block, type TextLook } from "./legendParts.ts";
import { laySizes, type LegendSizes } from "./legendSizes.ts";
import { circle, rectangle, type Box, type Shape } from "./shapes.ts";
import type { Roles } from "../../styles/roles.ts";
import { drawTexture, type Texture } from "./textures.ts";
import { widthOf, wrapText } from "./type.ts";

/** What a legend is made of, from top to bottom. */
export type LegendItem =
  | { readonly kind: "heading" | "note"; readonly text: string }
  | LegendKey
  | LegendCross
  | LegendSizes
  | { readonly kind: "ramp"; readonly colours: readonly string[]; readonly ends: readonly [string, string] };

/** A swatch with its meaning; how many places have it stands at the end. */
export interface LegendKey {
  readonly kind: "key";
  readonly text: string;
  readonly count: string;
  /** Null where the swatch is a texture on what the map leaves empty. */
  readonly colour: string | null;
  /** "none" on what no form asked: the plain ground of the map. */
  readonly texture?: Texture | "none";
  readonly shape: "box" | "circle" | "dot" | "ring";
  /** How many places have it as a share of the fullest class: drawn as a bar where there is room. */
  readonly share?: number;
  /** Not among the classes that the reader filtered for. */
  readonly dimmed?: boolean;
}

/** Widest column at the usual size of type, points. */
const WIDEST = 250;

export interface DrawnLegend {
  readonly height: number;
  readonly shapes: (x: number, y: number) => Shape[];
}

/** What a legend is laid into; `unit` is points of one pixel of the map on a screen. */
export interface LegendRoom {
  readonly width: number;
  readonly columns: number;
  readonly scale: number;
  readonly gap: number;
  readonly unit: number;
}

/** A legend in columns of one width; items run down the first, then the next. @param scale 1 for the usual size of type */
export function drawLegend(
  items: readonly LegendItem[],
  { width, columns, scale, gap, unit }: LegendRoom,
  role: Roles,
): DrawnLegend {
  // Counts do not stand far from what they count.
  const own = Math.min((width - gap * (columns - 1)) / columns, WIDEST * scale);
  const bars = measureBars(items, own, SIZE * scale);
  const blocks = items.map((item, index) =>
    layItem(item, { width: own, scale, unit, bars, isFirst: isFirst(items, columns, index) }, role),
  );
  const stacks = isOneEach(items, columns) ? cutAtHeadings(items, blocks) : flow(blocks, columns);
  const heights = stacks.map((stack) => stack.reduce((sum, { height }) => sum + height, 0));
  return {
    height: Math.max(0, ...heights),
    shapes: (x, y) => stacks.flatMap((stack, column) => drawStack(stack, x + column * (own + gap), y)),
  };
}

/** Two legends in two columns stand side by side, however long each is. */
function isOneEach(items: readonly LegendItem[], columns: number): boolean {
  return columns > 1 && items.filter(({ kind }) => kind === "heading").length === columns;
}

/** At the head of a column nothing needs room above it. */
function isFirst(items: readonly LegendItem[], columns: number, index: number): boolean {
  return index === 0 || isOneEach(items, columns);
}

function cutAtHeadings(items: readonly LegendItem[], blocks: readonly Block[]): Block[][] {
  const starts = items.flatMap(({ kind }, index) => (kind === "heading" ? [index] : []));
  return starts.map((start, index) => blocks.slice(index === 0 ? 0 : start, starts[index + 1]));
}

function drawStack(stack: readonly Block[], x: number, top: number): Shape[] {
  let y = top;
  return stack.flatMap(({ height, draw }) => {
    const shapes = draw(x, y);
    y += height;
    return shapes;
  });
}

/** The lowest columns into which the blocks go in their order; a heading is never left alone at a foot. */
function flow(blocks: readonly Block[], columns: number): Block[][] {
  const units = blocks.reduce<Block[][]>((all, block) => {
    const last = all.at(-1);
    if (last?.at(-1)?.leads === true) last.push(block);
    else all.push([block]);
    return all;
  }, []);
  const heightOf = (unit: readonly Block[]) => unit.reduce((sum, { height }) => sum + height, 0);
  const total = units.reduce((sum, unit) => sum + heightOf(unit), 0);
  const limits = [
    ...new Set(units.flatMap((_, from) => units.slice(from).map((__, to) => sumOf(units, from, to)))),
  ];
  const limit = [...limits.sort((a, b) => a - b), total].find(
    (height) => pack(units, height).length <= columns,
  );
  return pack(units, limit ?? total).map((stack) => stack.flat());

  function sumOf(all: readonly Block[][], from: number, to: number): number {
    return all.slice(from, from + to + 1).reduce((sum, unit) => sum + heightOf(unit), 0);
  }

  function pack(all: readonly Block[][], limit: number): Block[][][] {
    const stacks: Block[][][] = [];
    let used = Infinity;
    for (const unit of all) {
      const height = heightOf(unit);
      if (used + height > limit + 0.01) {
        stacks.push([]);
        used = 0;
      }
      stacks.at(-1)?.push(unit);
      used += height;
    }
    return stacks;
  }
}

/** Where bars stand between meaning and count: how wide the longest is, and how far from the right they begin. */
interface Bars {
  readonly room: number;
  readonly start: number;
}

/** A bar that would be too short to compare is left out of every key. */
function measureBars(items: readonly LegendItem[], width: number, size: number): Bars {
  const keys = items.filter((item) => item.kind === "key" && item.share !== undefined) as LegendKey[];
  const counts = Math.max(0, ...keys.map((key) => measureCount(key, size)));
  const words = Math.max(0, ...keys.map(({ text }) => widthOf(text, size, "text")));
  const room = Math.min(size * 7, width - size * (BOX + 2 * GAP) - counts - words);
  return keys.length === 0 || room < size * 2.5 ? { room: 0, start: 0 } : { room, start: counts + room };
}

interface ItemRoom {
  readonly width: number;
  readonly scale: number;
  readonly unit: number;
  readonly bars: Bars;
  readonly isFirst: boolean;
}

function layItem(item: LegendItem, room: ItemRoom, role: Roles): Block {
  const { width, scale, isFirst } = room;
  const size = SIZE * scale;
  switch (item.kind) {
    case "heading":
      return raise(
        layText(item.text, width, { size: size * 1.06, face: "strong", colour: role("--ink") }, true),
        isFirst ? 0 : size,
      );
    case "note":
      return layText(
        item.text,
        width,
        { size: size * 0.92, face: "text", colour: role("--ink-quiet") },
        false,
      );
    case "key":
      return layKey(item, width, size, room.bars, role);
    case "cross":
      return layCross(item, width, size, role);
    case "sizes":
      return laySizes(item, size, room.unit, role);
    case "ramp":
      return layRamp(item, width, size, role);
  }
}

/** A block with room above it. */
function raise(block: Block, room: number): Block {
  return { ...block, height: block.height + room, draw: (x, y) => block.draw(x, y + room) };
}

function layText(text: string, width: number, look: TextLook, leads: boolean): Block {
  const { size, face } = look;
  const lines = wrapText(text, size, face, width);
  return {
    leads,
    height: (lines.length * LEADING + 0.35) * size,
    draw: (x, y) => lines.map((line, index) => write(line, x, y + (index * LEADING + 1) * size, look)),
  };
}

/** Width of a swatch and of the room beside it, in type sizes. */
const BOX = 1.9;
const GAP = 0.7;

function measureCount({ count }: LegendKey, size: number): number {
  return count === "" ? 0 : widthOf(count, size, "text") + size * 0.8;
}

function layKey(key: LegendKey, width: number, size: number, bars: Bars, role: Roles): Block {
  const [box, gap] = [size * BOX, size * GAP];
  const countWidth = measureCount(key, size);
  const lines = wrapText(key.text, size, "text", width - box - gap - countWidth);
  const [ink, quiet] = [role("--ink"), role("--ink-quiet")];
  const bar = bars.room * (key.share ?? 0);
  return {
    leads: false,
    height: (lines.length * LEADING + 0.42) * size,
    draw: (x, y) => [
      ...drawSwatch(key, { x, y: y + 0.08 * size, width: box, height: size * 1.25 }, size, role),
      ...lines.map((line, index) =>
        write(line, x + box + gap, y + (index * LEADING + 1.03) * size, { size, face: "text", colour: ink }),
      ),
      ...(bar === 0 ? [] : [drawBar(x + width - bars.start, y + 0.42 * size, bar, size * 0.6, role)]),
      ...(key.count === ""
        ? []
        : [
            write(key.count, x + width, y + 1.03 * size, {
              size,
              face: "text",
              colour: quiet,
              anchor: "end",
            }),
          ]),
    ],
  };
}

function drawBar(x: number, y: number, width: number, height: number, role: Roles): Shape {
  return { kind: "shape", d: rectangle({ x, y, width, height }), fill: role("--rule-strong") };
}

function drawSwatch(
  { colour, texture, shape, dimmed }: LegendKey,
  box: Box,
  size: number,
  role: Roles,
): Shape[] {
  const opacity = dimmed === true ? 0.25 : 1;
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const thin = { colour: role("--rule-strong"), width: size * 0.06 };
  if (shape === "ring") {
    const stroke = { colour: role("--map-selection"), width: size * 0.22, round: true as const };
    return [{ kind: "shape", d: rectangle(box), fill: null, stroke }];
  }
  if (shape !== "box") {
    const d = circle(cx, cy, size * (shape === "dot" ? 0.2 : 0.55));
    return [{ kind: "shape", d, fill: colour, opacity, ...(shape === "dot" ? {} : { stroke: thin }) }];
  }
  const d = rectangle(box);
  const ground = colour ?? role(groundOf(texture));
  return [
    { kind: "shape", d, fill: ground, opacity },
    ...(texture === undefined || texture === "none"
      ? []
      : [drawTexture(texture, d, box, (size / SIZE) * 0.62, role)]),
    { kind: "shape", d, fill: null, stroke: thin },
  ];
}

function groundOf(texture: LegendKey["texture"]) {
  return texture === "missing" || texture === "suppressed" || texture === "none"
    ? "--map-missing"
    : "--paper";
}

function layRamp(
  { colours, ends }: Extract<LegendItem, { kind: "ramp" }>,
  width: number,
  size: number,
  role: Roles,
): Block {
  const step = Math.min(size * 3, width / colours.length);
  const thin = { colour: role("--rule-strong"), width: size * 0.06 };
  return {
    leads: false,
    height: size * 3,
    draw: (x, y) => [
      ...colours.map((colour, index): Shape => ({
        kind: "shape",
        d: rectangle({ x: x + index * step, y: y + 0.1 * size, width: step, height: size * 1.1 }),
        fill: colour,
        stroke: thin,
      })),
      write(ends[0], x, y + size * 2.3, { size: size * 0.92, face: "text", colour: role("--ink-quiet") }),
      write(ends[1], x + step * colours.length, y + size * 2.3, {
        size: size * 0.92,
        face: "text",
        colour: role("--ink-quiet"),
        anchor: "end",
      }),
    ],
  };
}
