import type { Bbox } from "#domain/bbox";
import type { Camera } from "#domain/view";

/** Web Mercator with 512 px tiles, as MapLibre counts zoom: the world is 512 x 2^zoom CSS pixels wide. */
const TILE = 512;
const DEGREE = Math.PI / 180;

/** Position in the unit square: x east from 180° W, y south from 85.05° N. */
export function toUnit(longitude: number, latitude: number): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * DEGREE) / 2));
  return [longitude / 360 + 0.5, 0.5 - y / (2 * Math.PI)];
}

export function fromUnit(x: number, y: number): [number, number] {
  const latitude = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / DEGREE;
  return [(x - 0.5) * 360, latitude];
}

/** Pixels a unit square side at a zoom. */
export function scaleOf(zoom: number): number {
  return TILE * 2 ** zoom;
}

/** A camera looking at a frame of so many CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
}

/** Degrees to CSS pixels from the frame's top left corner. */
export function toScreen(
  { width, height, camera }: Frame,
  longitude: number,
  latitude: number,
): [number, number] {
  const [cx, cy] = toUnit(camera.longitude, camera.latitude);
  const [x, y] = toUnit(longitude, latitude);
  const scale = scaleOf(camera.zoom);
  return [width / 2 + (x - cx) * scale, height / 2 + (y - cy) * scale];
}

/** The inverse of {@link toScreen}. */
export function fromScreen({ width, height, camera }: Frame, x: number, y: number): [number, number] {
  const [cx, cy] = toUnit(camera.longitude, camera.latitude);
  const scale = scaleOf(camera.zoom);
  return fromUnit(cx + (x - width / 2) / scale, cy + (y - height / 2) / scale);
}

/** Room kept free at each side of the frame, CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Room around the province where nothing lies on the map but its names. */
export const PROJECTED: Padding = { top: 24, right: 24, bottom: 24, left: 24 };

/** The camera that shows a box whole inside the frame less its padding. */
export function fitCamera(
  [west, south, east, north]: Bbox,
  width: number,
  height: number,
  padding: Padding,
): Camera {
  const [x0, y0] = toUnit(west, north);
  const [x1, y1] = toUnit(east, south);
  const inner = [
    Math.max(1, width - padding.left - padding.right),
    Math.max(1, height - padding.top - padding.bottom),
  ] as const;
  const zoom = Math.log2(Math.min(inner[0] / (x1 - x0), inner[1] / (y1 - y0)) / TILE);
  const scale = scaleOf(zoom);
  const [longitude, latitude] = fromUnit(
    (x0 + x1) / 2 + (padding.right - padding.left) / 2 / scale,
    (y0 + y1) / 2 + (padding.bottom - padding.top) / 2 / scale,
  );
  return { longitude, latitude, zoom };
}

/** The camera after zooming by `steps` around a fixed point of the frame, within limits. */
export function zoomAround(frame: Frame, steps: number, x: number, y: number): Camera {
  const zoom = Math.max(3, Math.min(15, frame.camera.zoom + steps));
  const [longitude, latitude] = fromScreen(frame, x, y);
  const moved = { ...frame, camera: { ...frame.camera, zoom } };
  const [nx, ny] = toScreen(moved, longitude, latitude);
  return panBy(moved, x - nx, y - ny);
}

/** The camera after dragging the map by so many pixels. */
export function panBy(frame: Frame, dx: number, dy: number): Camera {
  const [longitude, latitude] = fromScreen(frame, frame.width / 2 - dx, frame.height / 2 - dy);
  return { longitude, latitude, zoom: frame.camera.zoom };
}

/** Kilometres a CSS pixel at the middle of the frame. */
export function kilometresPerPixel({ camera }: Frame): number {
  return (40075.017 * Math.cos(camera.latitude * DEGREE)) / scaleOf(camera.zoom);
}
