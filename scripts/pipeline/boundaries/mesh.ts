import type { Ring } from "./pieces.ts";
import type { Point } from "./plane.ts";

/**
 * Makes neighbours share their points: rounds all corners to a grid of 0.0001 degrees (about 11 m) and puts the corners of
 * others that lie on a side into it, so that both sides of a border are one line.
 *
 *     a-----b         a-----b
 *     |     |         |     |
 *     |     c---d     |     c---d      the long side of the left cell gets c,
 *     |     |   |     |     |   |      where its two neighbours meet
 *     e-----f---g     e-----f---g
 */
export function shareCorners(rings: readonly Ring[]): Ring[] {
  const rounded = rings.map((ring) => withoutRepeats(ring.map(([x, y]): Point => [toGrid(x), toGrid(y)])));
  const corners = uniqueCorners(rounded);
  return rounded.map((ring) => withoutSpikes(withCornersOnSides(ring, corners)));
}

const PER_DEGREE = 10_000;
/** A corner this near a side lies on it (degrees). */
const ON_SIDE = 0.00015;

function toGrid(value: number): number {
  return Math.round(value * PER_DEGREE) / PER_DEGREE;
}

function withoutRepeats(ring: Ring): Ring {
  return ring.filter((point, index) => keyOf(point) !== keyOf(ring[(index + 1) % ring.length] ?? point));
}

function keyOf([x, y]: Point): string {
  return `${x.toFixed(4)},${y.toFixed(4)}`;
}

function uniqueCorners(rings: readonly Ring[]): Point[] {
  return [...new Map(rings.flat().map((point) => [keyOf(point), point])).values()];
}

function withCornersOnSides(ring: Ring, corners: readonly Point[]): Ring {
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length];
    return to === undefined ? [from] : [from, ...cornersBetween(from, to, corners)];
  });
}

function cornersBetween(from: Point, to: Point, corners: readonly Point[]): Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  return corners
    .map((point) => ({
      point,
      along: (point[0] - from[0]) * ux + (point[1] - from[1]) * uy,
      off: Math.abs((point[0] - from[0]) * uy - (point[1] - from[1]) * ux),
    }))
    .filter(
      ({ along, off, point }) =>
        off < ON_SIDE &&
        along > 0 &&
        along < length &&
        keyOf(point) !== keyOf(from) &&
        keyOf(point) !== keyOf(to),
    )
    .sort((a, b) => a.along - b.along)
    .map(({ point }) => point);
}

/** Drops a corner where the ring turns back on itself: rounding can fold a very thin tip flat. */
function withoutSpikes(ring: Ring): Ring {
  const kept = ring.filter((_, index) => {
    const [before, after] = [ring[(index + ring.length - 1) % ring.length], ring[(index + 1) % ring.length]];
    return before === undefined || after === undefined || keyOf(before) !== keyOf(after);
  });
  return kept.length === ring.length ? withoutRepeats(ring) : withoutSpikes(withoutRepeats(kept));
}
