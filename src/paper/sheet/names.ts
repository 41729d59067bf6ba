import { overlaps } from "../../map/labels.ts";
import type { TextShape } from "./shapes.ts";
import { widthOf } from "./type.ts";

/** A place to name: its point and its room on the sheet, in points. */
export interface NamedPoint {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Width of the shape around its point. */
  readonly room: number;
  readonly isFirst: boolean;
}

type Bounds = Parameters<typeof overlaps>[0];

/** A name may spill this much over its shape; the halo keeps it readable. */
const SPILL = 1.15;
/** Height of a line as a share of the type size. */
export const LEADING = 1.12;
/** Shares of the type size that a name is tried at, in one line and then in two. */
const SHRINK = [1, 0.88, 0.76];

/**
 * Names where they fit, measured: the places at hand first, then the wide ones. A long name is set in two lines, then smaller, before it
 * is left out; none overlaps another or the rim of the map.
 */
export function placeNames(
  points: readonly NamedPoint[],
  size: number,
  rim: Bounds,
  style: Pick<TextShape, "colour" | "halo">,
): TextShape[] {
  const taken: Bounds[] = [];
  const order = [...points].sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.room - a.room);
  return order.flatMap((point) => {
    const tries = SHRINK.flatMap((share) =>
      foldName(point.text).map((lines) => layName(point, lines, size * share)),
    );
    const found = tries.find(
      ({ bounds, width }) =>
        (point.isFirst || width <= SPILL * point.room) &&
        isWithin(bounds, rim) &&
        !taken.some((other) => overlaps(bounds, other)),
    );
    if (found === undefined) return [];
    taken.push(found.bounds);
    return found.lines.map((line): TextShape => ({
      kind: "text",
      face: "text",
      anchor: "middle",
      ...style,
      ...line,
    }));
  });
}

/** A name in one line, and in two where it has several words: parted where both are most alike. */
function foldName(text: string): string[][] {
  const words = text.split(" ");
  const folds = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => widthOf(line, 1, "text")));
  const best = folds.sort((a, b) => widest(a) - widest(b))[0];
  return text === "" ? [] : best === undefined ? [[text]] : [[text], best];
}

function layName({ x, y }: NamedPoint, texts: readonly string[], size: number) {
  const width = Math.max(...texts.map((text) => widthOf(text, size, "text")));
  const height = texts.length * LEADING * size;
  const lines = texts.map((text, index) => ({
    text,
    size,
    x,
    y: y - height / 2 + (index * LEADING + 0.86) * size,
  }));
  const bounds = {
    west: x - width / 2 - 1,
    east: x + width / 2 + 1,
    north: y - height / 2,
    south: y + height / 2,
  };
  return { width, lines, bounds };
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.north >= outer.north &&
    inner.south <= outer.south
  );
}
