import { circle, line, rectangle, type Box, type Face, type Mark } from "./marks.ts";
import type { Roles } from "./roles.ts";
import { drawTexture, type Texture } from "./textures.ts";
import { wrapText } from "./type.ts";

/** What a legend is made of, from top to bottom. */
export type LegendItem =
  | { readonly kind: "heading" | "note"; readonly text: string }
  | LegendKey
  | LegendCross
  | { readonly kind: "ramp"; readonly colours: readonly string[]; readonly ends: readonly [string, string] };

/** A swatch with its meaning; how many places have it stands at the end. */
export interface LegendKey {
  readonly kind: "key";
  readonly text: string;
  readonly count: string;
  /** Null where the swatch is a texture on what the map leaves empty. */
  readonly colour: string | null;
  readonly texture?: Texture;
  readonly shape: "box" | "circle" | "dot";
  /** Not among the classes that the reader filtered for. */
  readonly dimmed?: boolean;
}

/** Nine cells of two indicators: rows from the highest class of the first down, columns from the lowest of the second. */
export interface LegendCross {
  readonly kind: "cross";
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly { readonly colour: string; readonly count: string }[];
}

/** A laid out part: how high it is, and its marks once its place is known. */
interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => Mark[];
  /** Stays with what follows it. */
  readonly leads: boolean;
}

/** Type size of a legend at its full size, points. */
const SIZE = 8.5;
const LEADING = 1.3;

export interface DrawnLegend {
  readonly height: number;
  readonly marks: (x: number, y: number) => Mark[];
}

/** A legend in columns of one width; items run down the first, then the next. @param scale 1 for the usual size of type */
export function drawLegend(
  items: readonly LegendItem[],
  { width, columns, scale, gap }: { width: number; columns: number; scale: number; gap: number },
  role: Roles,
): DrawnLegend {
  const own = (width - gap * (columns - 1)) / columns;
  const blocks = items.map((item, index) => layItem(item, own, scale, role, index === 0));
  const stacks = flow(blocks, columns);
  const heights = stacks.map((stack) => stack.reduce((sum, { height }) => sum + height, 0));
  return {
    height: Math.max(0, ...heights),
    marks: (x, y) => stacks.flatMap((stack, column) => drawStack(stack, x + column * (own + gap), y)),
  };
}

function drawStack(stack: readonly Block[], x: number, top: number): Mark[] {
  let y = top;
  return stack.flatMap(({ height, draw }) => {
    const marks = draw(x, y);
    y += height;
    return marks;
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

function layItem(item: LegendItem, width: number, scale: number, role: Roles, isFirst: boolean): Block {
  const size = SIZE * scale;
  switch (item.kind) {
    case "heading":
      return raise(layText(item.text, width, size * 1.06, "strong", role("--ink"), true), isFirst ? 0 : size);
    case "note":
      return layText(item.text, width, size * 0.92, "text", role("--ink-quiet"), false);
    case "key":
      return layKey(item, width, size, role);
    case "cross":
      return layCross(item, width, size, role);
    case "ramp":
      return layRamp(item, width, size, role);
  }
}

/** A block with room above it. */
function raise(block: Block, room: number): Block {
  return { ...block, height: block.height + room, draw: (x, y) => block.draw(x, y + room) };
}

function layText(
  text: string,
  width: number,
  size: number,
  face: Face,
  colour: string,
  leads: boolean,
): Block {
  const lines = wrapText(text, size, face, width);
  return {
    leads,
    height: (lines.length * LEADING + 0.35) * size,
    draw: (x, y) =>
      lines.map((line, index) => write(line, x, y + (index * LEADING + 1) * size, size, face, colour)),
  };
}

function write(
  text: string,
  x: number,
  y: number,
  size: number,
  face: Face,
  colour: string,
  anchor: "start" | "middle" | "end" = "start",
): Mark {
  return { kind: "text", x, y, text, size, face, colour, anchor };
}

function layKey(key: LegendKey, width: number, size: number, role: Roles): Block {
  const [box, gap] = [size * 1.9, size * 0.7];
  const countWidth = key.count === "" ? 0 : size * (0.62 * key.count.length + 0.8);
  const lines = wrapText(key.text, size, "text", width - box - gap - countWidth);
  const [ink, quiet] = [role("--ink"), role("--ink-quiet")];
  return {
    leads: false,
    height: (lines.length * LEADING + 0.42) * size,
    draw: (x, y) => [
      ...drawSwatch(key, { x, y: y + 0.08 * size, width: box, height: size * 1.25 }, size, role),
      ...lines.map((line, index) =>
        write(line, x + box + gap, y + (index * LEADING + 1.03) * size, size, "text", ink),
      ),
      ...(key.count === "" ? [] : [write(key.count, x + width, y + 1.03 * size, size, "text", quiet, "end")]),
    ],
  };
}

function drawSwatch(
  { colour, texture, shape, dimmed }: LegendKey,
  box: Box,
  size: number,
  role: Roles,
): Mark[] {
  const opacity = dimmed === true ? 0.25 : 1;
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const thin = { colour: role("--rule-strong"), width: size * 0.06 };
  if (shape !== "box") {
    const d = circle(cx, cy, size * (shape === "dot" ? 0.2 : 0.55));
    return [{ kind: "shape", d, fill: colour, opacity, ...(shape === "dot" ? {} : { stroke: thin }) }];
  }
  const d = rectangle(box);
  const ground =
    colour ?? role(texture === "illustrative" || texture === undefined ? "--paper" : groundOf(texture));
  return [
    { kind: "shape", d, fill: ground, opacity },
    ...(texture === undefined ? [] : [drawTexture(texture, d, box, (size / SIZE) * 0.62, role)]),
    { kind: "shape", d, fill: null, stroke: thin },
  ];
}

function groundOf(texture: Texture) {
  return texture === "missing" || texture === "suppressed" ? "--map-missing" : "--paper";
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
      ...colours.map((colour, index): Mark => ({
        kind: "shape",
        d: rectangle({ x: x + index * step, y: y + 0.1 * size, width: step, height: size * 1.1 }),
        fill: colour,
        stroke: thin,
      })),
      write(ends[0], x, y + size * 2.3, size * 0.92, "text", role("--ink-quiet")),
      write(
        ends[1],
        x + step * colours.length,
        y + size * 2.3,
        size * 0.92,
        "text",
        role("--ink-quiet"),
        "end",
      ),
    ],
  };
}

/** Cells with their counts; the classes of both sides are written out below, for there is no room beside the cells. */
function layCross({ rows, columns, cells }: LegendCross, width: number, size: number, role: Roles): Block {
  const [side, high] = [Math.min(size * 4.4, width / 4), size * 2.3];
  const notes = [
    ...rows.map((text, row) => `${ROMAN[row] ?? ""}  ${text}`),
    ...columns.map((text, column) => `${LETTER[column] ?? ""}  ${text}`),
  ];
  const lines = notes.flatMap((text) => wrapText(text, size * 0.92, "text", width));
  const ink = role("--ink");
  const top = size * 1.3;
  const foot = top + 3 * high + size * 0.6;
  const left = size * 1.6;
  return {
    leads: false,
    height: foot + (lines.length * LEADING + 0.5) * size * 0.92,
    draw: (x, y) => [
      ...[0, 1, 2].flatMap((at) => [
        write(
          LETTER[at] ?? "",
          x + left + (at + 0.5) * side,
          y + size * 0.95,
          size * 0.92,
          "strong",
          ink,
          "middle",
        ),
        write(
          ROMAN[at] ?? "",
          x + left / 2,
          y + top + (at + 0.62) * high,
          size * 0.92,
          "strong",
          ink,
          "middle",
        ),
      ]),
      ...cells.flatMap(({ colour, count }, index) => {
        const at = { x: x + left + (index % 3) * side, y: y + top + Math.floor(index / 3) * high };
        return drawCell(colour, count, { ...at, width: side, height: high }, size, role);
      }),
      ...lines.map((line, index) =>
        write(
          line,
          x,
          y + foot + (index * LEADING + 1) * size * 0.92,
          size * 0.92,
          "text",
          role("--ink-quiet"),
        ),
      ),
    ],
  };
}

const ROMAN = ["I", "II", "III"];
const LETTER = ["A", "B", "C"];

function drawCell(colour: string, count: string, box: Box, size: number, role: Roles): Mark[] {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const [halfWidth, halfHeight] = [size * (0.35 * count.length + 0.35), size * 0.72];
  const plate = line(
    [cx - halfWidth, cy - halfHeight],
    [cx + halfWidth, cy - halfHeight],
    [cx + halfWidth, cy + halfHeight],
    [cx - halfWidth, cy + halfHeight],
  );
  return [
    {
      kind: "shape",
      d: rectangle(box),
      fill: colour,
      stroke: { colour: role("--paper"), width: size * 0.15 },
    },
    { kind: "shape", d: `${plate}Z`, fill: role("--paper") },
    write(count, cx, cy + size * 0.36, size, "text", role("--ink"), "middle"),
  ];
}
