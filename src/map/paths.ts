import { toUnit, type Frame } from "../domain/geometry/mercator.ts";
import type { MapGeometry } from "../domain/scene.ts";

/** Zoom at which path units are pixels; a tenth of a unit is about 14 m. */
export const PATH_ZOOM = 9;
const UNITS = 512 * 2 ** PATH_ZOOM;

/** SVG path data of a province, each made when it is first asked for; the camera only changes one transform above them. */
export interface ProvincePaths {
  /** Path units of the origin that all paths are drawn from. */
  readonly origin: readonly [number, number];
  readonly places: readonly string[];
  /** One place alone, without making all of them. */
  readonly placeAt: (index: number) => string;
  readonly borders: string;
  readonly outline: string;
}

export function makePaths({ features, borders, outline, bbox }: MapGeometry): ProvincePaths {
  const [x0, y0] = toUnit(bbox[0], bbox[3]);
  const origin: [number, number] = [x0 * UNITS, y0 * UNITS];
  const line = (points: GeoJSON.Position[]) => formatLine(points, origin);
  const rings = (polygon: GeoJSON.Position[][]) =>
    polygon.map((ring) => `${line(ring.slice(0, -1))}Z`).join("");
  const placeAt = (index: number) => {
    const geometry = features[index]?.geometry;
    if (geometry === undefined) return "";
    return geometry.type === "Polygon"
      ? rings(geometry.coordinates)
      : geometry.coordinates.map(rings).join("");
  };
  const once = <T>(make: () => T) => {
    let made: T | undefined;
    return () => (made ??= make());
  };
  const [all, inner, outer] = [
    once(() => features.map((_, index) => placeAt(index))),
    once(() => borders.coordinates.map(line).join("")),
    once(() => outline.coordinates.map(line).join("")),
  ];
  return {
    origin,
    placeAt,
    get places() {
      return all();
    },
    get borders() {
      return inner();
    },
    get outline() {
      return outer();
    },
  };
}

function formatLine(points: readonly GeoJSON.Position[], [ox, oy]: readonly [number, number]): string {
  const pairs = points.map(([longitude = 0, latitude = 0]) => {
    const [x, y] = toUnit(longitude, latitude);
    return `${(x * UNITS - ox).toFixed(1)} ${(y * UNITS - oy).toFixed(1)}`;
  });
  return `M${pairs.join("L")}`;
}

/** The one transform that brings paths under the camera. */
export function transformOf({ width, height, camera }: Frame, [ox, oy]: readonly [number, number]): string {
  const scale = 2 ** (camera.zoom - PATH_ZOOM);
  const [x, y] = toUnit(camera.longitude, camera.latitude);
  const [dx, dy] = [width / 2 - (x * UNITS - ox) * scale, height / 2 - (y * UNITS - oy) * scale];
  return `translate(${dx.toFixed(2)} ${dy.toFixed(2)}) scale(${scale.toFixed(6)})`;
}
