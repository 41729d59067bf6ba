import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type Shape = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** The shapes every renderer is given, decoded once, and the same colours. */
export interface BenchShapes {
  readonly features: GeoJSON.Feature<Shape, { code: string }>[];
  readonly bbox: [number, number, number, number];
}

/** Colours of two states of the map; a recolour goes from one to the other and touches every shape. */
export const RAMPS = [
  ["#fde8d0", "#f9c78b", "#f08c54", "#cb3f2c", "#7f1220"],
  ["#e3f0ec", "#b5d8cf", "#7ab7ae", "#3c8a87", "#0d5458"],
] as const;

export function colourOf(index: number, state: 0 | 1): string {
  return RAMPS[state][(index * 7 + 3) % 5] ?? "#000000";
}

/** As many shapes as asked: the first 45, the nation, or the nation repeated on a grid and shrunk into its own frame. */
export function makeShapes(topology: Topology, count: number): BenchShapes {
  const collection = topology.objects["c"] as GeometryCollection;
  const nation = feature(topology, collection).features as GeoJSON.Feature<Shape>[];
  const repeats = count <= nation.length ? 1 : Math.ceil(Math.sqrt(count / nation.length));
  const frame = boxOf(nation);
  const copies = Array.from({ length: repeats * repeats }, (_, copy) =>
    nation.map((shape) =>
      repeats === 1 ? shape : shrink(shape, frame, copy % repeats, Math.floor(copy / repeats), repeats),
    ),
  ).flat();
  const features = copies.slice(0, count).map((shape, index) => ({
    type: "Feature" as const,
    id: index,
    properties: { code: String(index) },
    geometry: shape.geometry,
  }));
  return { features, bbox: boxOf(features) };
}

function shrink(
  shape: GeoJSON.Feature<Shape>,
  [west, south, east, north]: readonly number[] & { length: 4 },
  column: number,
  row: number,
  repeats: number,
): GeoJSON.Feature<Shape> {
  const [width, height] = [((east ?? 0) - (west ?? 0)) / repeats, ((north ?? 0) - (south ?? 0)) / repeats];
  const move = ([x = 0, y = 0]: GeoJSON.Position) => [
    (west ?? 0) + column * width + (x - (west ?? 0)) / repeats,
    (south ?? 0) + row * height + (y - (south ?? 0)) / repeats,
  ];
  const rings = (polygon: GeoJSON.Position[][]) => polygon.map((ring) => ring.map(move));
  const { geometry } = shape;
  return {
    ...shape,
    geometry:
      geometry.type === "Polygon"
        ? { type: "Polygon", coordinates: rings(geometry.coordinates) }
        : { type: "MultiPolygon", coordinates: geometry.coordinates.map(rings) },
  };
}

function boxOf(features: readonly GeoJSON.Feature<Shape>[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const [x = 0, y = 0] of polygons.flat(2)) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}
