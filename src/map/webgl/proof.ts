import { fromScreen, scaleOf, toScreen, type Frame } from "../../domain/geometry/mercator.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import { makeLocator } from "../locate.ts";
import { measureRadii } from "../ownDashes.ts";
import type { Paint } from "../paint.ts";

/** Red, green, blue and opacity, 0 to 255. */
export type Pixel = readonly [number, number, number, number];

/** What a point of a canvas must show, in CSS pixels from its upper left corner. */
export interface Witness {
  readonly x: number;
  readonly y: number;
  readonly pixel: Pixel;
}

/** What comes of asking a canvas: with no witness on it nothing is known. */
export type Verdict = "holds" | "broken" | "unknown";

const CLEAR: Pixel = [0, 0, 0, 0];

const WITNESSES = {
  /** Shapes whose inner circle is narrower are covered by their borders, CSS pixels. */
  radius: 5,
  /** Points across and down the canvas that are asked for nothing where they lie outside. */
  across: 9,
  /** So far around such a point lies no shape, CSS pixels. */
  clearance: 12,
  /** What rounding and the processor's own WebGL differ by. */
  tolerance: 4,
} as const;

/**
 * Points by which WebGL proves that it draws what the scene says: the label point of every place that is wide enough on the screen
 * shows its colour, and where no place lies nothing is drawn. Drivers that tear a map or leave it unfilled report no error at all.
 */
export class Witnesses {
  readonly #geometry: MapGeometry;
  readonly #radii: readonly number[];
  readonly #locate: (longitude: number, latitude: number) => number;

  constructor(geometry: MapGeometry) {
    this.#geometry = geometry;
    this.#radii = measureRadii(geometry);
    this.#locate = makeLocator(geometry);
  }

  /** Label points of places, each with the colour it is painted in; faded ones show what lies below them. */
  listPlaces(frame: Frame, paints: readonly Paint[]): Witness[] {
    const side = scaleOf(frame.camera.zoom);
    return this.#geometry.anchors.flatMap(([longitude, latitude], index) => {
      const pixel = readPixel(paints[index]);
      const [x, y] = toScreen(frame, longitude, latitude);
      const wide = (this.#radii[index] ?? 0) * side >= WITNESSES.radius;
      return pixel !== null && wide && isWithin(frame, x, y) ? [{ x, y, pixel }] : [];
    });
  }

  /** Points of a grid around which no place lies. */
  listOutside(frame: Frame): Witness[] {
    const { across, clearance: far } = WITNESSES;
    const steps = Array.from({ length: across }, (_, at) => (at + 0.5) / across);
    const around = [-far, 0, far];
    const isClear = (x: number, y: number) =>
      around.every((dx) => around.every((dy) => this.#locate(...fromScreen(frame, x + dx, y + dy)) < 0));
    return steps.flatMap((u) =>
      steps.flatMap((v) => {
        const [x, y] = [u * frame.width, v * frame.height];
        return isClear(x, y) ? [{ x, y, pixel: CLEAR }] : [];
      }),
    );
  }
}

/** Asks each witness. @param read the pixel of a canvas at a point in CSS pixels */
export function judge(witnesses: readonly Witness[], read: (x: number, y: number) => Pixel): Verdict {
  if (witnesses.length === 0) return "unknown";
  return witnesses.every(({ x, y, pixel }) => isNear(read(x, y), pixel)) ? "holds" : "broken";
}

/** Reads pixels of a canvas in the same task in which it was drawn: later it is the browser's, and empty. */
export function readCanvas(
  gl: WebGL2RenderingContext,
  { width, height }: Pick<Frame, "width" | "height">,
): (x: number, y: number) => Pixel {
  const [right, down] = [gl.drawingBufferWidth / width, gl.drawingBufferHeight / height];
  const bytes = new Uint8Array(4);
  return (x, y) => {
    // WebGL counts rows from below.
    const row = gl.drawingBufferHeight - 1 - Math.floor(y * down);
    gl.readPixels(Math.floor(x * right), row, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
    const [red = 0, green = 0, blue = 0, opacity = 0] = bytes;
    return [red, green, blue, opacity];
  };
}

/** The colour of a place that is painted in full; null for one that fades, or whose colour is none of ours. */
function readPixel(paint: Paint | undefined): Pixel | null {
  const [, ...parts] = /^#(..)(..)(..)$/.exec(paint?.opacity === 1 ? paint.colour : "") ?? [];
  const [red, green, blue] = parts.map((part) => parseInt(part, 16));
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue, 255];
}

function isWithin({ width, height }: Frame, x: number, y: number): boolean {
  return x >= 2 && y >= 2 && x < width - 2 && y < height - 2;
}

function isNear(one: Pixel, other: Pixel): boolean {
  return one.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= WITNESSES.tolerance);
}
