import { scaleOf, toUnit } from "../../domain/geometry/mercator.ts";
import { PATH_ZOOM } from "../paths.ts";
import type { MapGeometry } from "../../domain/scene.ts";

/** All rings of all shapes in flat arrays: what a canvas can walk without meeting an object. */
export interface FlatShapes {
  /** Path units, x and y in turn, from `origin`. */
  readonly points: Float32Array;
  /** First point of each ring, and one past the last. */
  readonly ringStarts: Uint32Array;
  /** First ring of each place, and one past the last. */
  readonly placeStarts: Uint32Array;
  /** Path units of the origin. */
  readonly origin: readonly [number, number];
}

/** Projects shapes once; the camera only moves and scales what comes out. */
export function flattenShapes({ features, bbox }: Pick<MapGeometry, "features" | "bbox">): FlatShapes {
  const units = scaleOf(PATH_ZOOM);
  const [x0, y0] = toUnit(bbox[0], bbox[3]);
  const origin: [number, number] = [x0 * units, y0 * units];
  const polygonsOf = ({ geometry }: MapGeometry["features"][number]) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  let [rings, count] = [0, 0];
  for (const feature of features)
    for (const polygon of polygonsOf(feature))
      for (const ring of polygon) {
        rings++;
        count += ring.length;
      }
  const points = new Float32Array(2 * count);
  const ringStarts = new Uint32Array(rings + 1);
  const placeStarts = new Uint32Array(features.length + 1);
  let [at, ringAt] = [0, 0];
  features.forEach((feature, place) => {
    placeStarts[place] = ringAt;
    for (const polygon of polygonsOf(feature))
      for (const ring of polygon) {
        ringStarts[ringAt++] = at / 2;
        for (const [longitude = 0, latitude = 0] of ring) {
          const [x, y] = toUnit(longitude, latitude);
          points[at++] = x * units - origin[0];
          points[at++] = y * units - origin[1];
        }
      }
  });
  placeStarts[features.length] = ringAt;
  ringStarts[rings] = at / 2;
  return { points, ringStarts, placeStarts, origin };
}

/**
 * The same shapes without the points that lie closer together than `tolerance` path units: less than a pixel apart nobody sees them.
 * First and last point of a ring stay, and with them every border that two shapes share begins and ends as before.
 */
export function thinShapes(shapes: FlatShapes, tolerance: number): FlatShapes {
  const { points, ringStarts, placeStarts, origin } = shapes;
  const kept = new Float32Array(points.length);
  const starts = new Uint32Array(ringStarts.length);
  const limit = tolerance * tolerance;
  let at = 0;
  for (let ring = 0; ring + 1 < ringStarts.length; ring++) {
    starts[ring] = at / 2;
    const [from, to] = [ringStarts[ring] ?? 0, ringStarts[ring + 1] ?? 0];
    let [lastX, lastY] = [Infinity, Infinity];
    for (let point = from; point < to; point++) {
      const [x, y] = [points[2 * point] ?? 0, points[2 * point + 1] ?? 0];
      const far = (x - lastX) ** 2 + (y - lastY) ** 2 >= limit;
      if (!far && point !== to - 1) continue;
      kept[at++] = lastX = x;
      kept[at++] = lastY = y;
    }
  }
  starts[ringStarts.length - 1] = at / 2;
  return { points: kept.slice(0, at), ringStarts: starts, placeStarts, origin };
}
