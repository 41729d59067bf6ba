import { toUnit } from "./mercator.ts";
import type { MapGeometry } from "./scene.ts";

/** Zoom at which path units are pixels; a tenth of a unit is about 14 m. */
export const PATH_ZOOM = 9;
const UNITS = 512 * 2 ** PATH_ZOOM;

/** SVG path data of a province, made once; the camera only changes one transform above them. */
export interface ProvincePaths {
  /** Path units of the origin that all paths are drawn from. */
  readonly origin: readonly [number, number];
  readonly places: readonly string[];
  readonly borders: string;
  readonly outline: string;
}

export function makePaths({ features, borders, outline, bbox }: MapGeometry): ProvincePaths {
  const [x0, y0] = toUnit(bbox[0], bbox[3]);
  const origin: [number, number] = [x0 * UNITS, y0 * UNITS];
  const line = (points: GeoJSON.Position[]) => formatLine(points, origin);
  const rings = (polygon: GeoJSON.Position[][]) =>
    polygon.map((ring) => `${line(ring.slice(0, -1))}Z`).join("");
  return {
    origin,
    places: features.map(({ geometry }) =>
      geometry.type === "Polygon" ? rings(geometry.coordinates) : geometry.coordinates.map(rings).join(""),
    ),
    borders: borders.coordinates.map(line).join(""),
    outline: outline.coordinates.map(line).join(""),
  };
}

function formatLine(points: readonly GeoJSON.Position[], [ox, oy]: readonly [number, number]): string {
  const pairs = points.map(([longitude = 0, latitude = 0]) => {
    const [x, y] = toUnit(longitude, latitude);
    return `${(x * UNITS - ox).toFixed(1)} ${(y * UNITS - oy).toFixed(1)}`;
  });
  return `M${pairs.join("L")}`;
}
