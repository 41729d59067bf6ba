import { isInside } from "../domain/geometry/pole.ts";
import { fromScreen, type Frame } from "../domain/geometry/mercator.ts";
import type { MapGeometry } from "../domain/scene.ts";

type Point = readonly [x: number, y: number];

/** Places whose label point lies inside a shape drawn on the screen, in the order of the shapes. */
export function findInside(
  { anchors }: Pick<MapGeometry, "anchors">,
  frame: Frame,
  drawn: readonly Point[],
): number[] {
  const ring = [...drawn, ...drawn.slice(0, 1)].map(([x, y]) => fromScreen(frame, x, y));
  return anchors.flatMap(([longitude, latitude], index) =>
    isInside(longitude, latitude, ring) ? [index] : [],
  );
}

/** The corners of a rectangle between two points. */
export function rectangleOf([x0, y0]: Point, [x1, y1]: Point): Point[] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}
