import { scaleLinear, scaleSqrt, type ScaleLinear } from "d3-scale";
import { niceStep, ticksBetween } from "../ticks.ts";

/** A place with two values, and how many households stand behind it. */
export interface ScatterInput {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Households; null where they are not known: the smallest circle. */
  readonly size: number | null;
}

export interface ScatterSize {
  readonly width: number;
  readonly height: number;
  /** Room for the figures of the axes, left and below. */
  readonly left: number;
  readonly below: number;
  /** Radii of the smallest and the largest circle. */
  readonly radii: readonly [number, number];
}

export interface Circle {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Tick {
  readonly value: number;
  readonly at: number;
}

export interface ScatterLayout {
  /** The largest first, so that a small one is never hidden. */
  readonly circles: readonly Circle[];
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/**
 * Places circles by two values (biểu đồ phân tán), area by households.
 */
export function layoutScatter(rows: readonly ScatterInput[], size: ScatterSize): ScatterLayout {
  const inset = size.radii[1] + 1;
  const x = makeAxis(
    rows.map((row) => row.x),
    [size.left + inset, size.width - inset],
  );
  const y = makeAxis(
    rows.map((row) => row.y),
    [size.height - size.below - inset, inset],
  );
  const largest = Math.max(1, ...rows.map((row) => row.size ?? 0));
  const radius = scaleSqrt([0, largest], [0, size.radii[1]]);
  const circles = rows.map((row) => ({
    key: row.key,
    x: x(row.x),
    y: y(row.y),
    r: Math.max(size.radii[0], radius(row.size ?? 0)),
  }));
  const ticks = (scale: ScaleLinear<number, number>, most: number) => {
    const [low = 0, high = 0] = scale.domain();
    return ticksBetween(low, high, most).map((value) => ({ value, at: scale(value) }));
  };
  return {
    circles: circles.sort((a, b) => b.r - a.r || a.key.localeCompare(b.key)),
    across: ticks(x, 7),
    up: ticks(y, 6),
    x,
    y,
  };
}

/** From 0 where the least value is near it; else from the round figure below, so that what lies close together is told apart. */
function makeAxis(values: readonly number[], range: readonly [number, number]): ScaleLinear<number, number> {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isFar = least > 0 && least > NEAR_ZERO * most;
  const low = isFar
    ? Math.floor(least / niceStep(most - least, 5)) * niceStep(most - least, 5)
    : Math.min(0, least);
  return scaleLinear([low, most > low ? most : low + 1], range);
}

/** A least value above this part of the largest leaves 0 out. */
const NEAR_ZERO = 0.3;

/** How far from its line a dot may stand, in units of the drawing, and how large dots are. */
export interface BeeSize {
  readonly radius: number;
  readonly most: number;
}

/**
 * Stands each dot at its own value and as near to the line as those before it leave room (beeswarm): from the left, the first free place going
 * outwards. Where a stretch is so full that none is left they lie over one another at the edge.
 * @returns distances from the line in the order of `xs`, above it negative
 */
export function layoutBees(xs: readonly number[], { radius, most }: BeeSize): number[] {
  const placed: { readonly x: number; readonly y: number }[] = [];
  const order = xs.map((_, index) => index).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b);
  const found = new Map<number, number>();
  for (const index of order) {
    const x = xs[index] ?? 0;
    const near = placed.filter((other) => x - other.x < 2 * radius);
    const y = listHeights(x, near, radius).find((height) => Math.abs(height) <= most) ?? most;
    placed.push({ x, y });
    found.set(index, y);
  }
  return xs.map((_, index) => found.get(index) ?? 0);
}

/** Heights at which a dot touches no other one, nearest to the line first: on the line, or just above or below one of its neighbours. */
function listHeights(
  x: number,
  near: readonly { readonly x: number; readonly y: number }[],
  radius: number,
): number[] {
  const gap = (other: { readonly x: number }) => Math.sqrt(4 * radius * radius - (x - other.x) ** 2);
  const heights = [0, ...near.flatMap((other) => [other.y - gap(other), other.y + gap(other)])];
  const isFree = (height: number) =>
    near.every((other) => (x - other.x) ** 2 + (height - other.y) ** 2 >= 4 * radius * radius - 1e-6);
  return heights.filter(isFree).sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
}

/** A name beside a circle. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/**
 * Names circles, in the order given, right of them or else left, wherever the name lies on no name before it and inside the drawing; who finds no
 * room has none.
 * @param widthOf width of a name in units of the drawing
 */
export function placeLabels(
  circles: readonly Circle[],
  {
    width,
    widthOf,
    line,
  }: { readonly width: number; readonly widthOf: (key: string) => number; readonly line: number },
): Label[] {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  return circles.flatMap((circle): Label[] => {
    const own = widthOf(circle.key);
    const right = { left: circle.x + circle.r + 4, right: circle.x + circle.r + 4 + own, y: circle.y };
    const left = { left: circle.x - circle.r - 4 - own, right: circle.x - circle.r - 4, y: circle.y };
    const isFree = (box: typeof right) =>
      box.left >= 0 &&
      box.right <= width &&
      taken.every(
        (other) => other.right < box.left || other.left > box.right || Math.abs(other.y - box.y) >= line,
      );
    const box = [right, left].find(isFree);
    if (box === undefined) return [];
    taken.push(box);
    const isRight = box === right;
    return [
      { key: circle.key, x: isRight ? box.left : box.right, y: circle.y, anchor: isRight ? "start" : "end" },
    ];
  });
}

/** The circle that an arrow key goes to: the nearest in that direction, by distance along it and twice the way aside. */
export function findNext(
  circles: readonly Circle[],
  from: Circle,
  [dx, dy]: readonly [number, number],
): Circle | null {
  let [best, least]: [Circle | null, number] = [null, Infinity];
  for (const circle of circles) {
    const along = (circle.x - from.x) * dx + (circle.y - from.y) * dy;
    const aside = Math.abs((circle.x - from.x) * dy) + Math.abs((circle.y - from.y) * dx);
    const cost = along + 2 * aside;
    if (circle.key === from.key || along <= 0 || cost >= least) continue;
    [best, least] = [circle, cost];
  }
  return best;
}
