import { makeBbox } from "#domain/bbox";
import { layoutHexagons } from "#domain/layout/hexagons";
import { fromUnit, toUnit } from "../domain/geometry/mercator.ts";
import type { MapGeometry } from "../domain/scene.ts";

/** Places as hexagonal tiles of one size: each commune has the same weight to the eye. */
export interface TileGeometry extends MapGeometry {
  /** Of all pairs of communes that share a border, the share whose tiles touch: 0 to 1. */
  readonly kept: number;
}

/** The same places on tiles; codes and names keep their order, so scene, table and keyboard go on as they are. */
export function makeTiles(geometry: MapGeometry): TileGeometry {
  const points = geometry.anchors.map(([longitude, latitude]) => toUnit(longitude, latitude));
  const { centres, radius, neighbours, kept } = layoutHexagons(points, geometry.neighbours);
  const rings = centres.map(([x, y]) => makeRing(x, y, radius));
  return {
    codes: geometry.codes,
    names: geometry.names,
    bbox: makeBbox(rings.flat()),
    features: rings.map((ring, index) => ({
      type: "Feature",
      id: index,
      properties: { code: geometry.codes[index] ?? "" },
      geometry: { type: "Polygon", coordinates: [ring] },
    })),
    borders: { type: "MultiLineString", coordinates: rings },
    outline: { type: "MultiLineString", coordinates: [] },
    neighbours,
    anchors: centres.map(([x, y]) => fromUnit(x, y)),
    kept,
  };
}

function makeRing(x: number, y: number, radius: number): [number, number][] {
  return Array.from({ length: 7 }, (_, corner) => {
    const angle = (Math.PI / 3) * ((corner % 6) + 0.5);
    return fromUnit(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  });
}
