/** A point in kilometres on a local plane, or in degrees; the file says which. */
export type Point = readonly [x: number, y: number];

/** Signed area by the shoelace formula, positive counter-clockwise; the ring may be open or closed. */
export function areaOf(ring: readonly Point[]): number {
  let twice = 0;
  for (let index = 0; index < ring.length; index++) {
    const [a, b] = [ring[index], ring[(index + 1) % ring.length]];
    if (a !== undefined && b !== undefined) twice += a[0] * b[1] - b[0] * a[1];
  }
  return twice / 2;
}

/** Centre of gravity of a simple ring. */
export function centroidOf(ring: readonly Point[]): Point {
  let [x, y, weight] = [0, 0, 0];
  for (let index = 0; index < ring.length; index++) {
    const [a, b] = [ring[index], ring[(index + 1) % ring.length]];
    if (a === undefined || b === undefined) continue;
    const cross = a[0] * b[1] - b[0] * a[1];
    [x, y, weight] = [x + (a[0] + b[0]) * cross, y + (a[1] + b[1]) * cross, weight + cross];
  }
  return [x / (3 * weight), y / (3 * weight)];
}

/** The side of a line that is kept: a·x + b·y <= c. */
export interface HalfPlane {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Clips a ring by a half-plane (Sutherland and Hodgman 1974). A concave ring keeps its area; its parts hang together by edges of no width. */
export function clip(ring: readonly Point[], { a, b, c }: HalfPlane): Point[] {
  const kept: Point[] = [];
  for (let index = 0; index < ring.length; index++) {
    const [from, to] = [ring[index], ring[(index + 1) % ring.length]];
    if (from === undefined || to === undefined) continue;
    const [before, after] = [a * from[0] + b * from[1] - c, a * to[0] + b * to[1] - c];
    if (before <= 0) kept.push(from);
    if (before <= 0 !== after <= 0) {
      const t = before / (before - after);
      kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
    }
  }
  return kept;
}

const KM_PER_DEGREE = 111.195;
const DEGREE = Math.PI / 180;

/** A local plane of true areas: kilometres in Lambert's cylindrical equal-area projection, true to shape at one latitude. */
export interface LocalPlane {
  toPlane(point: Point): Point;
  toDegrees(point: Point): Point;
}

/** @param latitude where shapes are true, degrees */
export function makeLocalPlane(latitude: number): LocalPlane {
  const stretch = Math.cos(latitude * DEGREE);
  return {
    toPlane: ([lon, lat]) => [
      lon * KM_PER_DEGREE * stretch,
      ((Math.sin(lat * DEGREE) / DEGREE) * KM_PER_DEGREE) / stretch,
    ],
    toDegrees: ([x, y]) => [
      x / KM_PER_DEGREE / stretch,
      Math.asin((y / KM_PER_DEGREE) * stretch * DEGREE) / DEGREE,
    ],
  };
}
