import { interpolateZoom } from "d3-interpolate";
import type { Camera } from "#domain/view";
import { fromUnit, scaleOf, toUnit } from "../domain/geometry/mercator.ts";

/**
 * Shares of the wider view below which a way only zooms: the interpolation takes a way shorter than a millionth of its unit for
 * none, and a much shorter one beside a far zoom would cost it its digits.
 */
const STILL = 1e-3;
const SHORTEST = 1e-6;

/** A path of the camera, by the share of its time that is over: 0 is where it starts, 1 exactly where it ends. */
export type Flight = (share: number) => Camera;

/**
 * The smooth path between two cameras, which zooms out as far as it pans wide (van Wijk and Nuij, "Smooth and efficient zooming
 * and panning", IEEE InfoVis 2003), in the unit square of Web Mercator.
 * @param frameWidth CSS pixels; 0 while the frame has no room yet, which counts as one
 */
export function planFlight(from: Camera, to: Camera, frameWidth: number): Flight {
  const width = Math.max(1, frameWidth);
  const [start, end] = [place(from, width), place(to, width)];
  const unit = (Math.max(start.w, end.w) * STILL) / SHORTEST;
  const path = interpolateZoom(
    [0, 0, start.w / unit],
    [(end.x - start.x) / unit, (end.y - start.y) / unit, end.w / unit],
  );
  return (share) => {
    if (share <= 0) return from;
    if (share >= 1) return to;
    const [x, y, w] = path(ease(share));
    const [longitude, latitude] = fromUnit(start.x + x * unit, start.y + y * unit);
    return { longitude, latitude, zoom: Math.log2(width / (w * unit) / scaleOf(0)) };
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** Width of what is seen, in sides of the unit square. */
  readonly w: number;
}

function place({ longitude, latitude, zoom }: Camera, width: number): Place {
  const [x, y] = toUnit(longitude, latitude);
  return { x, y, w: width / scaleOf(zoom) };
}

/** Slow at both ends. */
function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
