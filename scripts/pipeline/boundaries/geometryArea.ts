import { areaOf, makeLocalPlane, type Point } from "./plane.ts";

/** Areas are true at any latitude. */
const plane = makeLocalPlane(21);

/** Area of polygons, km²; holes taken out. */
export function geometryArea(geometry: GeoJSON.Geometry | null): number {
  const polygons =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  const ringArea = (ring: GeoJSON.Position[]) =>
    Math.abs(areaOf(ring.map(([x, y]): Point => plane.toPlane([x ?? 0, y ?? 0]))));
  return polygons.reduce(
    (sum, [outer, ...holes]) =>
      sum + ringArea(outer ?? []) - holes.reduce((all, hole) => all + ringArea(hole), 0),
    0,
  );
}
