/** A point of a drawing: x right, y down. */
export type Point = readonly [x: number, y: number];

/**
 * A line with fewer points: every point left out lies within `tolerance` of the line that stays (Douglas and Peucker 1973). Both ends stay,
 * so lines that meet still meet; a ring keeps enough points to enclose something.
 */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const kept = points.map((_, index) => index === 0 || index === points.length - 1);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    const { index, distance } = findFarthest(points, from, to);
    if (index === 0 || distance <= tolerance) continue;
    kept[index] = true;
    open.push([from, index], [index, to]);
  }
  const line = points.filter((_, index) => kept[index]);
  return isRing(points) && line.length < 4 ? [...points] : line;
}

function isRing(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** The point between two others that lies farthest from the line through them; index 0 for none. */
function findFarthest(
  points: readonly Point[],
  from: number,
  to: number,
): { readonly index: number; readonly distance: number } {
  const [a, b] = [points[from], points[to]];
  let farthest = { index: 0, distance: -1 };
  if (a === undefined || b === undefined) return farthest;
  for (let index = from + 1; index < to; index++) {
    const point = points[index];
    const distance = point === undefined ? -1 : distanceTo(point, a, b);
    if (distance > farthest.distance) farthest = { index, distance };
  }
  return farthest;
}

/** Distance of a point from the stretch between two others; from the point itself where they are one. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
