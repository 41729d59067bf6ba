import { line, rectangle, type Face, type Shape, type Paper } from "../sheet/shapes.ts";
import type { PictureRole, Roles } from "../../styles/roles.ts";
import { fitText, widthOf, wrapText } from "../sheet/type.ts";

/** Something of a known height that can be put anywhere on a page. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Shape[];
}

/** A4, upright, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 42 } as const;
export const LINE = PAGE.width - 2 * PAGE.margin;

export interface TextStyle {
  readonly size: number;
  readonly face?: Face;
  readonly role?: PictureRole;
  /** Room below, points. */
  readonly after?: number;
}

const LEADING = 1.38;

export function text(words: string, width: number, style: TextStyle, roles: Roles): Block {
  const { size, face = "text", role = "--ink", after = 0 } = style;
  const lines = wrapText(words.normalize("NFC"), size, face, width);
  return {
    height: lines.length * LEADING * size + after,
    draw: (x, y) =>
      lines.map((line, index) => ({
        kind: "text",
        x,
        y: y + (index * LEADING + 1.02) * size,
        text: line,
        size,
        face,
        colour: roles(role),
        anchor: "start",
      })),
  };
}

/** Blocks one below the other as one. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (x, y) => {
      let at = y;
      return blocks.flatMap(({ height, draw }) => {
        const shapes = draw(x, at);
        at += height;
        return [...shapes];
      });
    },
  };
}

/** A column of a table; those of figures stand at the right. */
export interface TableColumn {
  readonly title: string;
  /** Share of the width. */
  readonly share: number;
  readonly figures: boolean;
}

export interface Table {
  readonly head: Block;
  readonly rows: readonly Block[];
}

/** Type size of cells, and the room around their text at the usual density. */
const CELL = { size: 8, pad: 4 };

export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  roles: Roles,
  density = 1,
): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / whole) * width);
  const titles = columns.map(({ title }) => title);
  return {
    head: row(titles, columns, widths, { isHead: true, density }, roles),
    rows: rows.map((cells) => row(cells, columns, widths, { isHead: false, density }, roles)),
  };
}

/** Cells wrap; a row is as high as its highest. */
function row(
  cells: readonly string[],
  columns: readonly TableColumn[],
  widths: readonly number[],
  { isHead, density }: { readonly isHead: boolean; readonly density: number },
  roles: Roles,
): Block {
  const laid = cells.map((cell, index) => {
    const figures = columns[index]?.figures === true;
    const face: Face = isHead ? "strong" : figures ? "figures" : "text";
    const room = (widths[index] ?? 0) - 2 * CELL.pad;
    const { size, lines } = fitText(cell.normalize("NFC"), {
      size: CELL.size,
      least: 6,
      face,
      width: room,
      lines: isHead ? 3 : 2,
    });
    return { size, lines, face, figures };
  });
  const height =
    Math.max(...laid.map(({ lines, size }) => lines.length * size * 1.3)) + 1.4 * CELL.pad * density;
  return {
    height,
    draw: (x, y) => {
      const total = widths.reduce((sum, width) => sum + width, 0);
      const rule = { colour: roles(isHead ? "--ink" : "--rule"), width: isHead ? 0.9 : 0.5 };
      let left = x;
      const shapes = laid.flatMap(({ size, lines, face, figures }, index): Shape[] => {
        const at = left;
        left += widths[index] ?? 0;
        return lines.map((line, number) => ({
          kind: "text",
          x: figures ? at + (widths[index] ?? 0) - CELL.pad : at + CELL.pad,
          y: y + 0.7 * CELL.pad * density + (number * 1.3 + 1) * size,
          text: line,
          size,
          face,
          colour: roles("--ink"),
          anchor: figures ? "end" : "start",
        }));
      });
      return [
        ...shapes,
        { kind: "shape", d: line([x, y + height], [x + total, y + height]), fill: null, stroke: rule },
      ];
    },
  };
}

/** Room for shapes, from the usual to the least: what is to stand on one page is set closer until it does. */
const DENSITIES = [1, 0.88, 0.76, 0.64];
/** The same for rows of a long table. */
const ROW_DENSITIES = [1, 0.8, 0.6, 0.42];

/** As few pages as closer rows can make it, with the rows no closer than that takes: no page with a handful of rows. */
export function fitFewest(
  lay: (density: number) => readonly (Block | Table)[],
  foot: Block,
  roles: Roles,
): Paper[] {
  const tries = ROW_DENSITIES.map((density) => paginate(lay(density), foot, roles));
  const fewest = Math.min(...tries.map(({ length }) => length));
  return tries.find(({ length }) => length === fewest) ?? [];
}

/** A page that is laid out closer until it is one page; where even that does not help, as many as it takes. */
export function fitPage(
  lay: (density: number) => readonly (Block | Table)[],
  foot: Block,
  roles: Roles,
): Paper[] {
  const tries = DENSITIES.map((density) => () => paginate(lay(density), foot, roles));
  for (const attempt of tries) {
    const pages = attempt();
    if (pages.length === 1) return pages;
  }
  return tries.at(-1)?.() ?? [];
}

/** Pages filled from top to bottom; what stands above the rows of a table is said again on every page it goes on to. */
export function paginate(parts: readonly (Block | Table)[], foot: Block, roles: Roles): Paper[] {
  const pages: Shape[][] = [[]];
  const bottom = PAGE.height - PAGE.margin - foot.height;
  let y: number = PAGE.margin;
  const put = (block: Block, again: Block | null) => {
    if (y + block.height > bottom && y > PAGE.margin) {
      pages.push([]);
      y = PAGE.margin;
      if (again !== null) put(again, null);
    }
    pages.at(-1)?.push(...block.draw(PAGE.margin, y));
    y += block.height;
  };
  for (const part of parts) {
    if ("rows" in part) {
      // A heading is not left at a foot without a row.
      if (y + part.head.height + (part.rows[0]?.height ?? 0) > bottom) y = bottom;
      put(part.head, null);
      for (const each of part.rows) put(each, part.head);
    } else put(part, null);
  }
  return pages.map((shapes) => finish([...shapes, ...foot.draw(PAGE.margin, bottom)], roles));
}

function finish(shapes: readonly Shape[], roles: Roles): Paper {
  const { width, height } = PAGE;
  const ground: Shape = {
    kind: "shape",
    d: rectangle({ x: 0, y: 0, width, height }),
    fill: roles("--paper"),
  };
  return { width, height, shapes: [ground, ...shapes], parts: new Map() };
}

/** A page number and what the pack is, in the margin below. */
export function number(paper: Paper, left: string, right: string, roles: Roles): Paper {
  const base = {
    kind: "text",
    y: paper.height - 16,
    size: 7,
    face: "text",
    colour: roles("--ink-quiet"),
  } as const;
  // A map sheet has margins of its own.
  const inset = paper.parts.get("foot")?.x ?? PAGE.margin;
  const room = paper.width - 2 * inset - widthOf(right, 7, "text") - 12;
  const { size, lines } = fitText(left, { size: 7, least: 5, face: "text", width: room, lines: 1 });
  return {
    ...paper,
    shapes: [
      ...paper.shapes,
      { ...base, x: inset, size, text: lines[0] ?? "", anchor: "start" },
      { ...base, x: paper.width - inset, text: right, anchor: "end" },
    ],
  };
}

/** A thin line above remarks at the foot of a page. */
export function footer(notes: readonly string[], roles: Roles): Block {
  const lines = notes.map((note) => text(note, LINE, { size: 6.8, role: "--ink-quiet" }, roles));
  const body = stack(lines);
  return {
    height: body.height + 8,
    draw: (x, y) => [
      {
        kind: "shape",
        d: line([x, y + 3], [x + LINE, y + 3]),
        fill: null,
        stroke: { colour: roles("--rule"), width: 0.6 },
      },
      ...body.draw(x, y + 6),
    ],
  };
}
