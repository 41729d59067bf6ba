import { intersection, union, type Geom } from "polyclip-ts";
import { areaOf, type Point } from "./plane.ts";
import type { Cell } from "./powerDiagram.ts";

/** One ring a commune, open (the first point is not repeated), counter-clockwise, without holes. */
export type Ring = readonly Point[];

/**
 * Cuts cells to the outline. Where a concave outline cuts a cell into pieces, the largest stays and the others go to the
 * neighbour they share most border with, so that every commune is in one piece and nothing is left over.
 */
export function cutToOutline(outline: Ring, cells: readonly Cell[]): Ring[] {
  const whole = asGeometry(outline);
  const kept: Ring[] = [];
  const strays: Ring[] = [];
  for (const cell of cells) {
    // A cell may have vanished between its neighbours; it is asked for again.
    const inside = cell.ring.length < 3 ? [] : toRings(intersection(whole, asGeometry(cell.ring)));
    const pieces = inside.sort((a, b) => areaOf(b) - areaOf(a));
    kept.push(pieces[0] ?? []);
    strays.push(...pieces.slice(1));
  }
  for (const stray of strays) {
    const host = neighbourOf(stray, kept);
    const own = kept[host] ?? [];
    const joined = own.length < 3 ? [stray] : toRings(union(asGeometry(own), asGeometry(stray)));
    kept[host] = joined.sort((a, b) => areaOf(b) - areaOf(a))[0] ?? kept[host] ?? [];
  }
  return kept;
}

function asGeometry(ring: Ring): Geom {
  const closed = ring.map(([x, y]): [number, number] => [round(x), round(y)]);
  return [[...closed, ...closed.slice(0, 1)]];
}

/** A tenth of a millimetre: points computed twice become the same point. */
function round(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}

function toRings(result: ReturnType<typeof union>): Ring[] {
  return result.flatMap(([outer]) =>
    outer === undefined ? [] : [outer.slice(0, -1).map(([x, y]): Point => [x, y])],
  );
}

function neighbourOf(stray: Ring, hosts: readonly Ring[]): number {
  const lengths = hosts.map((host) => sharedLength(stray, host));
  return lengths.indexOf(Math.max(...lengths));
}

/** Length of the sides of `a` that run along sides of `b`. */
function sharedLength(a: Ring, b: Ring): number {
  return sidesOf(a).reduce(
    (sum, side) => sum + Math.max(0, ...sidesOf(b).map((other) => overlap(side, other))),
    0,
  );
}

type Side = readonly [Point, Point];

function sidesOf(ring: Ring): Side[] {
  return ring.flatMap((from, index): Side[] => {
    const to = ring[(index + 1) % ring.length];
    return to === undefined ? [] : [[from, to]];
  });
}

/** Common length of two sides on one line, 0 where they are not. */
function overlap([p, q]: Side, [r, s]: Side): number {
  const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
  if (length === 0) return 0;
  const [ux, uy] = [(q[0] - p[0]) / length, (q[1] - p[1]) / length];
  const off = (point: Point) => Math.abs((point[0] - p[0]) * uy - (point[1] - p[1]) * ux);
  if (off(r) > 1e-4 || off(s) > 1e-4) return 0;
  const along = [r, s].map((point) => (point[0] - p[0]) * ux + (point[1] - p[1]) * uy);
  return Math.max(0, Math.min(length, Math.max(...along)) - Math.max(0, Math.min(...along)));
}
