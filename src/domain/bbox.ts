/** West, south, east, north in degrees; west <= east and south <= north. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around points. @throws RangeError for none */
export function makeBbox(points: Iterable<readonly [number, number]>): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  if (west > east) throw new RangeError("a box needs at least one point");
  return [west, south, east, north];
}
