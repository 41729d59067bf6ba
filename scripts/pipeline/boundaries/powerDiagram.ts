import { areaOf, centroidOf, clip, type HalfPlane, type Point } from "./plane.ts";

/** A seed of the diagram; the larger the weight, the larger its cell. */
interface Seed {
  readonly at: Point;
  readonly weight: number;
}

/** A convex cell, in kilometres, before it is cut to the outline, with the edges that bound it. */
export interface Cell {
  readonly ring: readonly Point[];
  readonly sides: readonly HalfPlane[];
}

/** Rounds of weight updates; the worst cell is well under a percent long before. */
const ROUNDS = 160;
const GOOD_ENOUGH = 0.002;

/**
 * Cells of a power diagram (Aurenhammer 1987) whose areas inside the outline are the targets. Weights move by a Newton step on
 * each cell's own area: its change with its weight is the sum of border length over twice the distance of the seeds. Between
 * passes seeds move half-way to the middle of their cells, which keeps cells compact.
 * Seeds in one point are first set apart: nothing lies between them. Units: kilometres, km²; targets sum to the outline's area.
 */
export function makePowerDiagram(
  outline: readonly Point[],
  points: readonly Point[],
  targets: readonly number[],
): Diagram {
  let seeds = setApart(points, Math.sqrt(Math.abs(areaOf(outline)))).map((at): Seed => ({ at, weight: 0 }));
  for (let pass = 0; pass < 2; pass++) seeds = relax(outline, balance(outline, seeds, targets));
  return makeDiagram(outline, balance(outline, seeds, targets));
}

/** Points of which no two are the same: what repeats an earlier one moves a thousandth of the outline's size, each in another direction. */
function setApart(points: readonly Point[], size: number): Point[] {
  const taken = new Set<string>();
  return points.map(([x, y], index): Point => {
    const at: Point = taken.has([x, y].join())
      ? [x + 1e-3 * size * Math.cos(index), y + 1e-3 * size * Math.sin(index)]
      : [x, y];
    taken.add(at.join());
    return at;
  });
}

/** A diagram that can be asked for slightly other areas without starting anew. */
export interface Diagram {
  readonly cells: readonly Cell[];
  /** @param moved new places for some seeds, by index */
  rebalance(targets: readonly number[], moved: ReadonlyMap<number, Point>): Diagram;
}

function makeDiagram(outline: readonly Point[], seeds: readonly Seed[]): Diagram {
  return {
    cells: cellsOf(outline, seeds),
    rebalance: (targets, moved) => {
      const placed = seeds.map((seed, index) => ({ at: moved.get(index) ?? seed.at, weight: seed.weight }));
      return makeDiagram(outline, balance(outline, placed, targets));
    },
  };
}

function balance(outline: readonly Point[], start: readonly Seed[], targets: readonly number[]): Seed[] {
  let seeds = [...start];
  const order = nearestFirst(start);
  for (let round = 0; round < ROUNDS; round++) {
    const cells = cellsOf(outline, seeds, order);
    const areas = cells.map((cell) => areaInside(outline, cell));
    const worst = Math.max(...areas.map((area, index) => Math.abs(area / (targets[index] ?? area) - 1)));
    if (worst < GOOD_ENOUGH) return seeds;
    seeds = seeds.map((seed, index) => reweigh(seed, cells[index], areas[index] ?? 0, targets[index] ?? 0));
  }
  return seeds;
}

function reweigh(seed: Seed, cell: Cell | undefined, area: number, target: number): Seed {
  const gain = cell === undefined ? 0 : borderGain(cell);
  const step = (target - area) / Math.max(gain, 0.4);
  const most = 0.5 * target;
  return { at: seed.at, weight: seed.weight + 0.7 * Math.max(-most, Math.min(most, step)) };
}

/** Sum over the sides of length / (2 x distance to the neighbour), from the half-planes' normals. */
function borderGain({ ring, sides }: Cell): number {
  let gain = 0;
  for (const { a, b, c } of sides) {
    const touching = ring.filter(([x, y]) => Math.abs(a * x + b * y - c) < 1e-6 * (1 + Math.abs(c)));
    const [first, last] = [touching[0], touching.at(-1)];
    if (first === undefined || last === undefined) continue;
    gain += Math.hypot(last[0] - first[0], last[1] - first[1]) / Math.hypot(a, b);
  }
  return gain;
}

function relax(outline: readonly Point[], seeds: readonly Seed[]): Seed[] {
  const cells = cellsOf(outline, seeds);
  return seeds.map((seed, index) => {
    const inside = cutOutline(outline, cells[index]?.sides ?? []);
    if (inside.length < 3 || Math.abs(areaOf(inside)) < 1e-6) return seed;
    const [x, y] = centroidOf(inside);
    return { at: [(seed.at[0] + x) / 2, (seed.at[1] + y) / 2], weight: seed.weight };
  });
}

function cellsOf(outline: readonly Point[], seeds: readonly Seed[], order = nearestFirst(seeds)): Cell[] {
  const frame = frameAround(outline);
  return seeds.map((seed, index) => cellOf(frame, seeds, seed, order[index] ?? []));
}

/** The other seeds of each seed by distance: near ones cut most, so that far ones soon cut nothing. */
function nearestFirst(seeds: readonly Seed[]): number[][] {
  const distance = (a: Seed | undefined, b: Seed | undefined) =>
    a === undefined || b === undefined ? 0 : Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
  return seeds.map((seed, index) => {
    const others = [...seeds.keys()].filter((other) => other !== index);
    return others.sort((a, b) => distance(seeds[a], seed) - distance(seeds[b], seed));
  });
}

/** The frame cut by the bisector with every other seed. */
function cellOf(frame: readonly Point[], seeds: readonly Seed[], seed: Seed, order: readonly number[]): Cell {
  let ring: Point[] = [...frame];
  const sides: HalfPlane[] = [];
  for (const index of order) {
    const other = seeds[index];
    if (other === undefined) continue;
    const side = bisector(seed, other);
    if (!ring.some(([x, y]) => side.a * x + side.b * y > side.c)) continue;
    ring = clip(ring, side);
    sides.push(side);
    if (ring.length === 0) break;
  }
  return { ring, sides };
}

/** Points whose power distance to `seed` is at most that to `other`: 2(q-p)·x <= |q|² - |p|² + w_p - w_q. */
function bisector({ at: p, weight: wp }: Seed, { at: q, weight: wq }: Seed): HalfPlane {
  return {
    a: 2 * (q[0] - p[0]),
    b: 2 * (q[1] - p[1]),
    c: q[0] ** 2 + q[1] ** 2 - p[0] ** 2 - p[1] ** 2 + wp - wq,
  };
}

function areaInside(outline: readonly Point[], { sides }: Cell): number {
  return Math.abs(areaOf(cutOutline(outline, sides)));
}

function cutOutline(outline: readonly Point[], sides: readonly HalfPlane[]): readonly Point[] {
  return sides.reduce<readonly Point[]>((ring, side) => clip(ring, side), outline);
}

function frameAround(outline: readonly Point[]): Point[] {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [west, east, south, north] = [
    Math.min(...xs) - 1,
    Math.max(...xs) + 1,
    Math.min(...ys) - 1,
    Math.max(...ys) + 1,
  ];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}
