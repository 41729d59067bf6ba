import type { Camera } from "#domain/view";
import { fromUnit, scaleOf, toUnit } from "../domain/geometry/mercator.ts";

/**
 * How much a path zooms out in order to pan: the rho of van Wijk and Nuij, whose readers preferred 1.42 on average.
 */
const RHO = 1.42;
/** Below this distance, in widths of the frame, a path only zooms. */
const STILL = 1e-6;

/** A path of the camera, by the share of its time that is over: 0 is where it starts, 1 exactly where it ends. */
export type Flight = (share: number) => Camera;

/**
 * The smooth path between two cameras, which zooms out as far as it pans wide: J. J. van Wijk and W. A. A. Nuij, "Smooth and
 * efficient zooming and panning", IEEE InfoVis 2003, formulas (9) and following, in the unit square of Web Mercator.
 * @param width of the frame, CSS pixels
 */
export function planFlight(from: Camera, to: Camera, width: number): Flight {
  const [start, end] = [place(from, width), place(to, width)];
  const distance = Math.hypot(end.x - start.x, end.y - start.y);
  const path =
    distance < STILL * Math.max(start.w, end.w) ? zoomOnly(start.w, end.w) : pathOf(start.w, end.w, distance);
  return (share) => {
    if (share <= 0) return from;
    if (share >= 1) return to;
    const { along, w } = path(ease(share));
    const part = distance === 0 ? 0 : along / distance;
    const [longitude, latitude] = fromUnit(
      start.x + part * (end.x - start.x),
      start.y + part * (end.y - start.y),
    );
    return { longitude, latitude, zoom: Math.log2(width / w / scaleOf(0)) };
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

type Path = (share: number) => { readonly along: number; readonly w: number };

function zoomOnly(w0: number, w1: number): Path {
  return (share) => ({ along: 0, w: w0 * (w1 / w0) ** share });
}

function pathOf(w0: number, w1: number, u1: number): Path {
  const bend = RHO ** 4 * u1 * u1;
  const b0 = (w1 * w1 - w0 * w0 + bend) / (2 * w0 * RHO ** 2 * u1);
  const b1 = (w1 * w1 - w0 * w0 - bend) / (2 * w1 * RHO ** 2 * u1);
  // ln(-b + sqrt(b² + 1)) loses its digits for large b; it is -asinh(b).
  const [r0, r1] = [-Math.asinh(b0), -Math.asinh(b1)];
  const length = (r1 - r0) / RHO;
  return (share) => {
    const r = RHO * share * length + r0;
    const along = (w0 / RHO ** 2) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
    return { along, w: (w0 * Math.cosh(r0)) / Math.cosh(r) };
  };
}

/** Slow at both ends. */
function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
