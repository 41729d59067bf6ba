import { makeRandom } from "#domain/layout/random";
import { isInside } from "../domain/geometry/pole.ts";
import type { MapGeometry } from "../domain/scene.ts";

type Point = readonly [longitude: number, latitude: number];
type Shape = MapGeometry["features"][number]["geometry"];

/** Tries for one dot before it goes to the middle of its place. */
const TRIES = 200;

/**
 * Scatters dots inside places, each where chance puts it and nowhere in particular: no dot is a household (bản đồ chấm). The same
 * place gives the same dots, and fewer dots are the first of more, so that a year taken away takes dots away and moves none.
 * @param counts dots for each place, in the order of the shapes
 */
export function scatterDots(geometry: MapGeometry, counts: readonly number[]): Point[] {
  return geometry.features.flatMap((feature, index) => {
    const wanted = counts[index] ?? 0;
    if (wanted === 0) return [];
    const random = makeRandom(seedOf(geometry.codes[index] ?? ""));
    const anchor = geometry.anchors[index] ?? [0, 0];
    return Array.from({ length: wanted }, () => findPoint(feature.geometry, random) ?? anchor);
  });
}

/** FNV-1a over the code, so that neighbours do not share a pattern. */
function seedOf(code: string): number {
  let hash = 0x811c9dc5;
  for (const letter of code) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

function findPoint(shape: Shape, random: () => number): Point | null {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const [west, south, east, north] = boxOf(polygons);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [x, y] = [west + random() * (east - west), south + random() * (north - south)];
    const holds = polygons.some((rings) => rings.filter((ring) => isInside(x, y, ring)).length % 2 === 1);
    if (holds) return [x, y];
  }
  return null;
}

function boxOf(polygons: readonly GeoJSON.Position[][][]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of polygons.flat(2)) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}
