import { isInside } from "../domain/geometry/pole.ts";
import type { MapGeometry } from "../domain/scene.ts";

/** Answers which place holds a point (longitude, latitude), or -1; boxes first, then the even-odd rule. */
export function makeLocator({
  features,
}: Pick<MapGeometry, "features">): (longitude: number, latitude: number) => number {
  const shapes = features.map(({ geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const points = polygons.flat(2);
    const xs = points.map(([x = 0]) => x);
    const ys = points.map(([, y = 0]) => y);
    return { polygons, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const };
  });
  return (x, y) =>
    shapes.findIndex(({ polygons, box: [west, south, east, north] }) => {
      if (x < west || x > east || y < south || y > north) return false;
      return polygons.some((rings) => rings.filter((ring) => isInside(x, y, ring)).length % 2 === 1);
    });
}
