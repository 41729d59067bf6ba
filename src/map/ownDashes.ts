import { toUnit } from "../domain/geometry/mercator.ts";
import type { Fill, MapGeometry } from "../domain/scene.ts";
import { DASHES } from "./dashes.ts";
import { dashesOver, type Texture } from "./paint.ts";

/**
 * Dashes of their own for what is made up (giả định) in small shapes, which the pattern of 22 by 15 pixels may miss: two in the middle of
 * the shape, one where there is no room for two. Radii are those of the circle that fits around a place's anchor.
 */
const OWN = {
  /** Shapes below this radius have their own, CSS pixels. */
  below: 17,
  /** Below this there is room for one. */
  single: 7,
  /** Below this nothing drawn inside would be seen: the pattern lies over such shapes as over one. */
  least: 2.5,
  /** Of the two from the middle, sidewards and up or down. */
  shift: [2.5, 2.25],
} as const;

/** Ink of the dashes. */
export type DashTexture = keyof typeof DASHES.opacity;

export const DASH_TEXTURES = ["illustrative", "illustrative-light"] as const satisfies readonly DashTexture[];

export function isDashed(texture: Texture): texture is DashTexture {
  return texture === "illustrative" || texture === "illustrative-light";
}

/** True of a radius in CSS pixels that the pattern may miss. */
export function isSmall(radius: number): boolean {
  return radius < OWN.below && radius >= OWN.least;
}

/** Radius of the circle around each place's anchor that stays inside its shape, in sides of the unit square of the projection. */
export function measureRadii({ features, anchors }: Pick<MapGeometry, "features" | "anchors">): number[] {
  return features.map(({ geometry }, index) => {
    const [longitude, latitude] = anchors[index] ?? [0, 0];
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    return measureRadius(
      toUnit(longitude, latitude),
      rings.map((ring) => ring.map(([x = 0, y = 0]) => toUnit(x, y))),
    );
  });
}

/** Distance of a point to the nearest side of some rings, in their own unit. */
export function measureRadius(
  [x, y]: readonly [number, number],
  rings: readonly (readonly GeoJSON.Position[])[],
): number {
  let nearest = Infinity;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[at - 1], ring[at]];
      const [dx, dy] = [bx - ax, by - ay];
      const length = dx ** 2 + dy ** 2;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
      nearest = Math.min(nearest, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2);
    }
  return Math.sqrt(nearest);
}

/**
 * Which places are small at a scale; the same list as before where no place has changed sides, so that what hangs on it rests.
 * @param radii in the unit of which one is `pixels` CSS pixels
 */
export function findSmall(radii: readonly number[]): (pixels: number) => readonly boolean[] {
  let last: readonly boolean[] = [];
  return (pixels) => {
    const found = radii.map((radius) => isSmall(radius * pixels));
    if (found.length !== last.length || found.some((small, index) => small !== last[index])) last = found;
    return last;
  };
}

/** Fills of which the small ones have dashes of their own instead of the pattern. */
export function markSmall(fills: readonly Fill[], small: readonly boolean[]): readonly Fill[] {
  return fills.map((fill, index) =>
    small[index] === true && fill.illustrative ? { ...fill, illustrative: false, own: true } : fill,
  );
}

/** Ink of the own dashes of a place, or null where it has none. */
export function inkOfFill({ own, colour, dimmed }: Fill): DashTexture | null {
  return own === true && colour !== null && !dimmed ? dashesOver(colour) : null;
}

/** A small shape: its middle and radius, in the unit of the drawing. */
export interface SmallShape {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Height of the name that stands in its middle, 0 where none does: the dashes keep clear of it where the shape has room. */
  readonly name?: number;
}

/** Path data of the own dashes of one shape. @param unit of the drawing a CSS pixel  @param digits after the point */
export function drawOwnDashes({ x, y, radius, name = 0 }: SmallShape, unit: number, digits = 1): string {
  const room = radius / unit;
  const length = Math.min(DASHES.length, 1.4 * room);
  const [aside, up] = OWN.shift;
  const clear = name / unit / 2 + 2;
  const middles =
    name > 0 && Math.hypot(clear + 1, length / 2) <= room
      ? [-clear, clear].map((dy) => [0, dy] as const)
      : room < OWN.single
        ? [[0, 0] as const]
        : [[-aside, -up] as const, [aside, up] as const];
  const write = (value: number) => String(Number(value.toFixed(digits)));
  return middles
    .map(
      ([dx, dy]) => `M${write(x + (dx - length / 2) * unit)} ${write(y + dy * unit)}h${write(length * unit)}`,
    )
    .join("");
}
