import { toScreen, type Frame } from "../../domain/geometry/mercator.ts";
import type { MapGeometry } from "../../domain/scene.ts";

/** Path data of places and borders in the points of a sheet. */
export interface Outlines {
  readonly places: readonly string[];
  readonly borders: string;
  readonly outline: string;
  readonly at: (longitude: number, latitude: number) => readonly [number, number];
}

/** @param frame the map's room and camera  @param x,y its corner on the sheet */
export function makeOutlines(geometry: MapGeometry, frame: Frame, x: number, y: number): Outlines {
  const at = (longitude: number, latitude: number): readonly [number, number] => {
    const [px, py] = toScreen(frame, longitude, latitude);
    return [px + x, py + y];
  };
  const trace = (points: readonly GeoJSON.Position[]) =>
    `M${points
      .map(([longitude = 0, latitude = 0]) =>
        at(longitude, latitude)
          .map((value) => String(Math.round(value * 100) / 100))
          .join(" "),
      )
      .join("L")}`;
  const rings = (polygon: readonly GeoJSON.Position[][]) =>
    polygon.map((ring) => `${trace(ring.slice(0, -1))}Z`).join("");
  return {
    places: geometry.features.map(({ geometry: shape }) =>
      shape.type === "Polygon" ? rings(shape.coordinates) : shape.coordinates.map(rings).join(""),
    ),
    borders: geometry.borders.coordinates.map(trace).join(""),
    outline: geometry.outline.coordinates.map(trace).join(""),
    at,
  };
}
