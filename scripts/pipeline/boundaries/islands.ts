import { intersection } from "polyclip-ts";
import type { Commune } from "#domain/unit";
import type { Ring } from "./pieces.ts";
import { areaOf, centroidOf, type Point } from "./plane.ts";

/** A commune to be drawn, in kilometres and km². */
export interface Placed {
  readonly commune: Commune;
  readonly at: Point;
  readonly area: number;
}

/** A commune of islands, with the coarse rings that are taken for its land; none where no ring is known. */
export interface Island extends Placed {
  readonly rings: readonly Ring[];
}

/** The land of a province in two: what hangs together, and what lies in the sea. */
export interface Land {
  readonly main: Ring;
  readonly onMain: readonly Placed[];
  readonly islands: readonly Island[];
}

/**
 * Parts the mainland, the ring with most communes, from islands. A commune whose point lies in no ring belongs to the mainland where its land
 * may reach it, unless it is a special zone; each further ring belongs to the commune of islands nearest to it.
 */
export function splitLand(rings: readonly Ring[], communes: readonly Placed[]): Land {
  const homes = communes.map(({ at }) => rings.findIndex((ring) => contains(ring, at)));
  const most = findMost(homes, rings.length);
  const main = rings[most] ?? [];
  const isOnMain = communes.map(({ commune, at, area }, index) => {
    const home = homes[index] ?? -1;
    if (home !== -1) return home === most;
    return commune.type !== "Đặc khu" && distanceTo(main, at) <= Math.sqrt(area / Math.PI);
  });
  const apart = communes.filter((_, index) => isOnMain[index] !== true);
  const owned = new Map<Placed, Ring[]>(apart.map((own) => [own, []]));
  for (const [index, ring] of rings.entries())
    if (index !== most) {
      const owner = nearest(ring, apart);
      if (owner !== undefined) owned.get(owner)?.push(ring);
    }
  return {
    main,
    onMain: communes.filter((_, index) => isOnMain[index] === true),
    islands: [...owned].map(([own, land]) => ({ ...own, rings: land })),
  };
}

function findMost(homes: readonly number[], rings: number): number {
  const counts = Array.from({ length: rings }, (_, ring) => homes.filter((home) => home === ring).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function nearest(ring: Ring, communes: readonly Placed[]): Placed | undefined {
  const far = ({ at }: Placed) => (contains(ring, at) ? 0 : distanceTo(ring, at));
  return communes.reduce<Placed | undefined>(
    (best, own) => (best === undefined || far(own) < far(best) ? own : best),
    undefined,
  );
}

/** Corners of an island of which no outline is known. */
const ROUND = 24;
/** How far islands stay off each other and the mainland, and how far they are moved at a time, km. */
const STEP = 0.5;
const MOST_STEPS = 400;

/**
 * Rings of each commune of islands, of the area that the scale gives it: its coarse rings grown or shrunk about their middles, or a round one at its
 * point. What would lie on other land is moved away from the mainland until it does not. Kilometres.
 */
export function placeIslands(
  main: Ring,
  islands: readonly Island[],
  scale: number,
): { readonly commune: Commune; readonly rings: readonly Ring[] }[] {
  const taken: Ring[] = [main];
  const middle = centroidOf(main);
  return islands.map(({ commune, at, area, rings }) => {
    const land = rings.length === 0 ? [makeRound(at)] : rings;
    const growth = Math.sqrt((scale * area) / land.reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0));
    const placed = land
      .toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))
      .map((ring) => {
        const clear = moveClear(grow(ring, growth), middle, taken);
        taken.push(clear);
        return clear;
      });
    return { commune, rings: placed };
  });
}

function makeRound([x, y]: Point): Ring {
  return Array.from({ length: ROUND }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / ROUND;
    return [x + Math.cos(angle), y + Math.sin(angle)];
  });
}

function grow(ring: Ring, by: number): Ring {
  const [x, y] = centroidOf(ring);
  return ring.map(([px, py]): Point => [x + by * (px - x), y + by * (py - y)]);
}

function moveClear(ring: Ring, [mx, my]: Point, taken: readonly Ring[]): Ring {
  const [x, y] = centroidOf(ring);
  const length = Math.hypot(x - mx, y - my) || 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const by = (step * STEP) / length;
    const moved = ring.map(([px, py]): Point => [px + by * (x - mx), py + by * (y - my)]);
    if (taken.every((other) => isClear(moved, other))) return moved;
  }
  return ring;
}

/** Whether two rings keep their distance: boxes first, then the shapes themselves, one of them a little larger. */
function isClear(a: Ring, b: Ring): boolean {
  const [p, q] = [boxOf(a), boxOf(b)];
  if (
    p.west > q.east + STEP ||
    q.west > p.east + STEP ||
    p.south > q.north + STEP ||
    q.south > p.north + STEP
  )
    return true;
  const radius = Math.max(p.east - p.west, p.north - p.south) / 2;
  return intersection([close(grow(a, 1 + STEP / radius))], [close(b)]).length === 0;
}

function boxOf(ring: Ring): { west: number; east: number; south: number; north: number } {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
}

function close(ring: Ring): [number, number][] {
  return [...ring, ...ring.slice(0, 1)].map(([x, y]): [number, number] => [x, y]);
}

/** By counting crossings of a ray to the west (even-odd rule). */
function contains(ring: Ring, [x, y]: Point): boolean {
  return sidesOf(ring).reduce(
    (inside, [[x1, y1], [x2, y2]]) =>
      y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside,
    false,
  );
}

function distanceTo(ring: Ring, [x, y]: Point): number {
  return Math.min(
    ...sidesOf(ring).map(([[x1, y1], [x2, y2]]) => {
      const [dx, dy] = [x2 - x1, y2 - y1];
      const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.max(0, Math.min(1, along));
      return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
    }),
  );
}

function sidesOf(ring: Ring): [Point, Point][] {
  return ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from]);
}
