import { scaleOf, toUnit, type Frame } from "../../domain/geometry/mercator.ts";

/** A tile of the pyramid and where it lies on the frame, CSS pixels. */
export interface PlacedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** A frame never asks for more tiles than this, however large or far out. */
const MOST = 64;

/**
 * The tiles that cover a frame, nearest to its middle first. Between two levels the coarser one is taken, so lines never come out
 * thinner than they were made for.
 * @param levels lowest and highest level the archive has
 */
export function coverFrame(frame: Frame, levels: readonly [number, number]): PlacedTile[] {
  const { width, height, camera } = frame;
  const z = Math.max(levels[0], Math.min(levels[1], Math.floor(camera.zoom)));
  const [across, size] = [2 ** z, scaleOf(camera.zoom - z)];
  const [cx, cy] = toUnit(camera.longitude, camera.latitude);
  const [left, top] = [cx * across * size - width / 2, cy * across * size - height / 2];
  const last = (edge: number) => Math.min(across - 1, Math.floor(edge / size));
  const tiles: PlacedTile[] = [];
  for (let y = Math.max(0, Math.floor(top / size)); y <= last(top + height); y++)
    for (let x = Math.max(0, Math.floor(left / size)); x <= last(left + width); x++)
      tiles.push({ z, x, y, left: x * size - left, top: y * size - top, size });
  const far = (tile: PlacedTile) =>
    Math.hypot(tile.left + size / 2 - width / 2, tile.top + size / 2 - height / 2);
  return tiles.sort((a, b) => far(a) - far(b)).slice(0, MOST);
}
