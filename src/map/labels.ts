import { scaleOf, toScreen, type Frame } from "../domain/geometry/mercator.ts";
import type { MapGeometry, Scene } from "../domain/scene.ts";

/** A name placed on the map, centred on (x, y) in CSS pixels. */
export interface PlacedLabel {
  readonly index: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The point it speaks of, where it had to move away from it: a line leads there. */
  readonly from?: readonly [number, number];
}

interface Box {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** Average advance of a letter as a share of the type size, on the generous side. */
const ADVANCE = 0.56;
/** Space kept between two names side by side, as a share of the type size. */
const GAP = 0.4;
const LEADING = 1.25;
/** A name may spill this much over its shape; the halo keeps it readable. */
const SPILL = 1.3;
/** How far a name that must be told may move from its place, in lines of its type. */
const FARTHEST = 4;

/** Names of places and what decides which of them are shown. */
export interface Names {
  readonly texts: readonly string[];
  /** Width of each shape in CSS pixels at this camera. */
  readonly rooms: readonly number[];
  /** Of the type, CSS pixels. */
  readonly size: number;
  /** Indexes that must be labelled (selected, hovered, focused). */
  readonly first: readonly number[];
}

/** Rooms of the shapes of a map, measured once. */
const ROOMS = new WeakMap<MapGeometry, readonly number[]>();

/** The names of a scene that fit; those of the places at hand always. */
export function nameScene(frame: Frame, geometry: MapGeometry, scene: Scene): PlacedLabel[] {
  const rooms = ROOMS.get(geometry) ?? measureRooms(geometry);
  ROOMS.set(geometry, rooms);
  const pixelsPerDegree = scaleOf(frame.camera.zoom) / 360;
  const { selected, focused, hovered, named = [] } = scene;
  return placeLabels(frame, geometry, {
    texts: scene.labels,
    rooms: rooms.map((room) => room * pixelsPerDegree),
    size: scene.labelSize,
    first: [...[selected, focused, hovered].filter((index) => index >= 0), ...named],
  });
}

/**
 * Names that fit: those at hand first, then by the room inside their shape; none overlaps another, and a name wider than its shape
 * is left out unless it is at hand. A name at hand whose place is taken moves beside it, as near as there is room.
 */
export function placeLabels(
  frame: Frame,
  { anchors }: Pick<MapGeometry, "anchors">,
  { texts, rooms, size, first }: Names,
): PlacedLabel[] {
  const atHand = new Set(first);
  const others = [...texts.keys()].filter((index) => !atHand.has(index));
  others.sort((a, b) => (rooms[b] ?? 0) - (rooms[a] ?? 0));
  const taken: Box[] = [];
  return [...atHand, ...others].flatMap((index) => {
    const [text, anchor] = [texts[index] ?? "", anchors[index]];
    const label = anchor === undefined || text === "" ? null : place(index, text, anchor);
    if (label !== null) taken.push(boxAround(label.x, label.y, text, size));
    return label ?? [];
  });

  function place(index: number, text: string, anchor: Point): PlacedLabel | null {
    const at = toScreen(frame, anchor[0], anchor[1]);
    const isFirst = atHand.has(index);
    const { west, east } = boxAround(...at, text, size);
    if (!isFirst && east - west > SPILL * (rooms[index] ?? 0)) return null;
    const to = (isFirst && isWithin(at, frame) ? listPlaces(at, text, size) : [at]).find(([x, y]) => {
      const box = boxAround(x, y, text, size);
      return isVisible(box, frame) && !taken.some((other) => overlaps(box, other));
    });
    if (to === undefined) return null;
    const label = { index, text, x: to[0], y: to[1] };
    return to === at ? label : { ...label, from: at };
  }
}

type Point = readonly [x: number, y: number];

/** Where a name may stand, the nearest first: on its point, above and below, then beside it, line by line. */
function listPlaces(at: Point, text: string, size: number): Point[] {
  const line = size * LEADING;
  const beside = (text.length * ADVANCE * size) / 2 + line;
  const lines = Array.from({ length: FARTHEST }, (_, index) => index + 1);
  const ways = lines.flatMap((far): Point[] => [
    [0, -far * line],
    [0, far * line],
    ...[-1, 1].flatMap((side): Point[] => [
      [side * beside, -(far - 1) * line],
      [side * beside, (far - 1) * line],
    ]),
  ]);
  return [at, ...ways.map(([x, y]): Point => [at[0] + x, at[1] + y])];
}

export function boxAround(x: number, y: number, text: string, size: number): Box {
  const [halfWidth, halfHeight] = [((text.length * ADVANCE + GAP) * size) / 2, (size * LEADING) / 2];
  return { west: x - halfWidth, east: x + halfWidth, north: y - halfHeight, south: y + halfHeight };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.west < b.east && b.west < a.east && a.north < b.south && b.north < a.south;
}

function isWithin([x, y]: Point, { width, height }: Frame): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** Where the line from a name to its point begins: the point of its box that is nearest. */
export function leaveBox({ text, x, y, from = [x, y] }: PlacedLabel, size: number): Point {
  const { west, east, north, south } = boxAround(x, y, text, size);
  return [Math.min(Math.max(from[0], west), east), Math.min(Math.max(from[1], north), south)];
}

function isVisible({ west, east, north, south }: Box, { width, height }: Frame): boolean {
  return west > 0 && east < width && north > 0 && south < height;
}

/** Width of each shape around its anchor in degrees of longitude: how far one can go east and west without leaving it. */
export function measureRooms({ features, anchors }: Pick<MapGeometry, "features" | "anchors">): number[] {
  return features.map(({ geometry }, index) => {
    const [x, y] = anchors[index] ?? [0, 0];
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    const crossings = rings.flatMap((ring) => crossingsAt(ring, y));
    const west = Math.max(...crossings.filter((at) => at <= x), -Infinity);
    const east = Math.min(...crossings.filter((at) => at > x), Infinity);
    return 2 * Math.min(x - west, east - x);
  });
}

function crossingsAt(ring: readonly GeoJSON.Position[], y: number): number[] {
  return ring.flatMap(([ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    return ay > y === by > y ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)];
  });
}
