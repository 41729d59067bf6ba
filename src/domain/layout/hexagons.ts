import { assign } from "./assign.ts";
import { makeRandom } from "./random.ts";

type Point = readonly [x: number, y: number];
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** One tile a place on a hexagonal grid (bản đồ ô lục giác). */
export interface HexLayout {
  /** Centre of each place's tile, in the plane of the points given. */
  readonly centres: readonly Point[];
  /** Distance from a tile's centre to its corners. */
  readonly radius: number;
  /** Pairs of places whose tiles touch. */
  readonly neighbours: readonly (readonly number[])[];
  /** Of all pairs of places that share a border, the share whose tiles touch: 0 to 1. */
  readonly kept: number;
  /** Mean distance of a tile from its place, in tiles. */
  readonly displaced: number;
}

/** Rounds of trying to swap two tiles, for each place. */
const ROUNDS = 400;
const SEED = 20250701;

/**
 * Puts places on hexagonal tiles: first the assignment with the least squared displacement over a grid of nearly as many tiles as
 * places, then seeded swaps that keep more neighbours together at no great cost (after McNeill and Hale 2017, "Generating tile maps",
 * who weigh the same two errors). The same input gives the same layout.
 * @param points a point inside each place, in a plane
 * @param borders for each place the places that share a border with it
 */
export function layoutHexagons(points: readonly Point[], borders: readonly (readonly number[])[]): HexLayout {
  const grid = makeGrid(points);
  const costs = points.map(([x, y]) =>
    grid.cells.map(([cx, cy]) => ((x - cx) ** 2 + (y - cy) ** 2) / grid.radius ** 2),
  );
  const layout = new Layout(assign(costs), costs, borders, grid.touching);
  layout.improve();
  const centres = layout.cellOf.map((cell): Point => grid.cells[cell] ?? [0, 0]);
  const placeAt = new Map(layout.cellOf.map((cell, place) => [cell, place]));
  return {
    centres,
    radius: grid.radius,
    neighbours: layout.cellOf.map((cell) =>
      (grid.touching[cell] ?? []).flatMap((next) => placeAt.get(next) ?? []),
    ),
    kept: layout.kept,
    displaced:
      points.reduce((sum, [x, y], place) => {
        const [cx, cy] = centres[place] ?? [0, 0];
        return sum + Math.hypot(x - cx, y - cy) / (grid.radius * Math.sqrt(3));
      }, 0) / Math.max(1, points.length),
  };
}

interface Grid {
  readonly cells: readonly Point[];
  readonly radius: number;
  readonly touching: readonly (readonly number[])[];
}

/** Tiles of the size that lets each place have one where the places are, nearest to them first. */
function makeGrid(points: readonly Point[]): Grid {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const extent = findExtent([right - left, bottom - top], points.length);
  let radius = Math.sqrt((extent.width * extent.height) / Math.max(1, points.length));
  const least = LEAST * radius;
  let reach = 1.5;
  for (;;) {
    const margin = (reach - 1.5) * radius;
    const cells = fill([left - margin, top - margin, right + margin, bottom + margin], radius).filter(
      ([cx, cy]) => points.some(([x, y]) => Math.hypot(x - cx, y - cy) < reach * radius),
    );
    if (cells.length >= points.length * 1.08) return { cells, radius, touching: findTouching(cells, radius) };
    if (radius > least) radius *= 0.97;
    else reach *= 1.1;
  }
}

/** Smaller than this share of the first size, tiles do not come nearer to places that lie on each other: they spread farther instead. */
const LEAST = 0.3;

/** Width and height of where places are; places on a line, or in one point, still need a row of tiles. */
function findExtent([width, height]: Point, places: number): { width: number; height: number } {
  const longest = Math.max(width, height) || 1;
  const thinnest = longest / Math.max(1, places);
  return { width: Math.max(width, thinnest), height: Math.max(height, thinnest) };
}

/** Pointy-topped tiles over a box and a little beyond. */
function fill([left, top, right, bottom]: Box, radius: number): Point[] {
  const width = Math.sqrt(3) * radius;
  const rows = Math.ceil((bottom - top) / (1.5 * radius)) + 3;
  const columns = Math.ceil((right - left) / width) + 3;
  return Array.from({ length: rows * columns }, (_, index): Point => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return [left + (column - 1 + (row % 2) / 2) * width, top + (row - 1) * 1.5 * radius];
  });
}

function findTouching(cells: readonly Point[], radius: number): number[][] {
  const reach = Math.sqrt(3) * radius * 1.05;
  return cells.map(([x, y], index) =>
    cells.flatMap(([cx, cy], other) =>
      other !== index && Math.hypot(x - cx, y - cy) < reach ? [other] : [],
    ),
  );
}

/** What a lost pair of neighbours weighs against one tile of displacement, squared. */
const NEIGHBOUR = 1.6;

class Layout {
  readonly cellOf: number[];
  readonly #costs: readonly (readonly number[])[];
  readonly #borders: readonly (readonly number[])[];
  readonly #touching: readonly ReadonlySet<number>[];

  constructor(
    cellOf: number[],
    costs: readonly (readonly number[])[],
    borders: readonly (readonly number[])[],
    touching: readonly (readonly number[])[],
  ) {
    this.cellOf = cellOf;
    this.#costs = costs;
    this.#borders = borders;
    this.#touching = touching.map((list) => new Set(list));
  }

  get kept(): number {
    let [pairs, kept] = [0, 0];
    this.#borders.forEach((others, place) => {
      pairs += others.length;
      kept += this.#lossless(place);
    });
    return pairs === 0 ? 1 : kept / pairs;
  }

  /** Neighbours whose tiles touch. */
  #lossless(place: number): number {
    const touching = this.#touching[this.cellOf[place] ?? -1];
    return (this.#borders[place] ?? []).filter((other) => touching?.has(this.cellOf[other] ?? -1)).length;
  }

  #energy(place: number): number {
    const lost = (this.#borders[place]?.length ?? 0) - this.#lossless(place);
    return (this.#costs[place]?.[this.cellOf[place] ?? 0] ?? 0) + 2 * NEIGHBOUR * lost;
  }

  /** Moves a place to a tile near its own, free or in exchange, and keeps what lowers the two errors together. */
  improve(): void {
    const random = makeRandom(SEED);
    const pick = (count: number) => Math.floor(random() * count);
    const occupant = new Map(this.cellOf.map((cell, place) => [cell, place]));
    for (let round = 0; round < ROUNDS * this.cellOf.length; round++) {
      const place = pick(this.cellOf.length);
      const from = this.cellOf[place] ?? 0;
      const near = [...(this.#touching[from] ?? [])];
      const to = near[pick(near.length)];
      if (to === undefined) continue;
      const other = occupant.get(to);
      const before = this.#energyOf(place, other);
      this.#put(place, other, from, to);
      if (this.#energyOf(place, other) < before - 1e-9) {
        occupant.set(to, place);
        if (other === undefined) occupant.delete(from);
        else occupant.set(from, other);
      } else this.#put(place, other, to, from);
    }
  }

  #put(place: number, other: number | undefined, from: number, to: number): void {
    this.cellOf[place] = to;
    if (other !== undefined) this.cellOf[other] = from;
  }

  #energyOf(place: number, other: number | undefined): number {
    return this.#energy(place) + (other === undefined ? 0 : this.#energy(other));
  }
}
