import type { Camera } from "#domain/view";
import { scaleOf, toUnit } from "../../domain/geometry/mercator.ts";
import { TEXTURES, type Paint, type Texture } from "../paint.ts";
import { PATH_ZOOM } from "../paths.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import { flattenShapes, thinShapes, type FlatShapes } from "./flatten.ts";

/** Where and how large the map is drawn, CSS pixels. */
export interface CanvasView {
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly density: number;
  readonly camera: Camera;
}

/** Lines of the theme. */
export interface CanvasLines {
  readonly border: string;
  readonly borderWidth: number;
}

/** Pixels that a texture is drawn with for each CSS pixel, so that it stays sharp on a fine screen. */
export const TEXTURE_DETAIL = 2;

export type TextureFills = Readonly<Record<Exclude<Texture, "none">, CanvasPattern | string>>;

/** Above this share of changed places everything is painted anew: a clip of most shapes costs more than it saves. */
const MOST_CHANGED = 0.4;
/** Thinned copies are kept for steps of this many zoom levels. */
const ZOOM_STEP = 0.5;
/** What lies closer than this many pixels is one point. */
const PIXELS = 0.6;

/** How the shapes look: their paints by place, their borders, and the textures where the canvas has them. */
interface Looks {
  readonly paints: readonly Paint[];
  readonly lines: CanvasLines;
  readonly textures: TextureFills | null;
}

/**
 * Paints many shapes on one canvas, for provinces and countries that SVG would be slow with. Shapes of one colour are one path, so
 * the number of fills is the number of classes, not of communes.
 */
export class CanvasPainter {
  readonly #shapes: FlatShapes;
  readonly #thinned = new Map<number, FlatShapes>();
  /** What lies on the canvas: the paints, and everything else that decides how they look. */
  #last: { readonly ground: string; readonly paints: readonly Paint[] } | null = null;

  constructor(geometry: Pick<MapGeometry, "features" | "bbox">) {
    this.#shapes = flattenShapes(geometry);
  }

  /**
   * Draws the shapes; textures lie over the colours of those that have one. Where nothing but the paints of some places has changed
   * since the last time on the same canvas, only those places are drawn again.
   */
  paint(
    context: CanvasRenderingContext2D,
    view: CanvasView,
    paints: readonly Paint[],
    lines: CanvasLines,
    textures: TextureFills | null,
  ): void {
    const ground = JSON.stringify([view, lines, textures === null, context.canvas.width]);
    const changed = this.#last?.ground === ground ? listChanged(this.#last.paints, paints) : null;
    this.#last = { ground, paints };
    if (changed?.length === 0) return;
    context.save();
    const isPartial = changed !== null && changed.length < MOST_CHANGED * paints.length;
    this.#draw(context, view, { paints, lines, textures }, isPartial ? changed : null);
    context.restore();
  }

  /** @param only places drawn again, within their own outlines; null draws all */
  #draw(
    context: CanvasRenderingContext2D,
    view: CanvasView,
    { paints, lines, textures }: Looks,
    only: readonly number[] | null,
  ): void {
    const { width, height, density, camera } = view;
    const scale = 2 ** (camera.zoom - PATH_ZOOM);
    const [dx, dy] = this.#offset(view, scale);
    const shapes = this.#thin(camera.zoom);
    const places = only ?? paints.map((_, index) => index);
    const place = () => {
      context.setTransform(density * scale, 0, 0, density * scale, density * dx, density * dy);
    };
    place();
    if (only !== null) {
      trace(context, shapes, only);
      context.clip("evenodd");
    }
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    place();
    context.lineJoin = "round";
    for (const [key, group] of groupBy(places, paints)) {
      const [first = 0] = group;
      context.globalAlpha = paints[first]?.opacity ?? 1;
      context.fillStyle = key.slice(0, key.lastIndexOf("/"));
      trace(context, shapes, group);
      context.fill("evenodd");
    }
    context.globalAlpha = 1;
    if (lines.borderWidth > 0) {
      context.strokeStyle = lines.border;
      context.lineWidth = lines.borderWidth / scale;
      trace(context, shapes, places);
      context.stroke();
    }
    if (textures !== null) this.#paintTextures(context, shapes, places, { paints, textures, scale });
  }

  #paintTextures(
    context: CanvasRenderingContext2D,
    shapes: FlatShapes,
    drawn: readonly number[],
    look: { readonly paints: readonly Paint[]; readonly textures: TextureFills; readonly scale: number },
  ): void {
    const { paints, textures, scale } = look;
    for (const texture of TEXTURES) {
      const places = drawn.filter(
        (index) => paints[index]?.texture === texture && paints[index].opacity === 1,
      );
      if (places.length === 0) continue;
      const fill = textures[texture];
      // A pattern keeps its size on the screen whatever the zoom.
      const size = 1 / (scale * TEXTURE_DETAIL);
      if (typeof fill !== "string") fill.setTransform(new DOMMatrix([size, 0, 0, size, 0, 0]));
      context.fillStyle = fill;
      trace(context, shapes, places);
      context.fill("evenodd");
    }
  }

  #offset({ width, height, camera }: CanvasView, scale: number): [number, number] {
    const [x, y] = toUnit(camera.longitude, camera.latitude);
    const units = scaleOf(PATH_ZOOM);
    const [ox, oy] = this.#shapes.origin;
    return [width / 2 - (x * units - ox) * scale, height / 2 - (y * units - oy) * scale];
  }

  #thin(zoom: number): FlatShapes {
    const step = Math.ceil(zoom / ZOOM_STEP) * ZOOM_STEP;
    const known = this.#thinned.get(step);
    if (known !== undefined) return known;
    const thinned = thinShapes(this.#shapes, PIXELS / 2 ** (step - PATH_ZOOM));
    this.#thinned.set(step, thinned);
    return thinned;
  }
}

/** Places whose paint is another one than before; all of them where their number has changed. */
function listChanged(before: readonly Paint[], after: readonly Paint[]): number[] {
  if (before.length !== after.length) return after.map((_, index) => index);
  return after.flatMap((paint, index) => {
    const last = before[index];
    const isSame =
      last?.colour === paint.colour && last.texture === paint.texture && last.opacity === paint.opacity;
    return isSame ? [] : [index];
  });
}

/** Places by the colour and opacity they are filled with. */
function groupBy(places: readonly number[], paints: readonly Paint[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of places) {
    const key = `${paints[index]?.colour ?? ""}/${String(paints[index]?.opacity ?? 1)}`;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [index]);
    else list.push(index);
  }
  return groups;
}

/** Puts the rings of some places into the current path. */
function trace(context: CanvasRenderingContext2D, shapes: FlatShapes, places: readonly number[]): void {
  const { placeStarts } = shapes;
  context.beginPath();
  for (const place of places) {
    const last = placeStarts[place + 1] ?? 0;
    for (let ring = placeStarts[place] ?? 0; ring < last; ring++) traceRing(context, shapes, ring);
  }
}

function traceRing(
  context: CanvasRenderingContext2D,
  { points, ringStarts }: FlatShapes,
  ring: number,
): void {
  const [from, to] = [2 * (ringStarts[ring] ?? 0), 2 * (ringStarts[ring + 1] ?? 0)];
  context.moveTo(points[from] ?? 0, points[from + 1] ?? 0);
  for (let at = from + 2; at < to; at += 2) context.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
}
