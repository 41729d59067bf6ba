import { shadeColumn } from "#domain/colour/mix";
import type { Camera } from "#domain/view";
import { measureRooms } from "../../map/labels.ts";
import { drawColumn } from "../../domain/columns.ts";
import { fitCamera, kilometresPerPixel, scaleOf } from "../../domain/geometry/mercator.ts";
import { findSmall, inkOfFill, markSmall, measureRadii } from "../../map/ownDashes.ts";
import { paintOf, TEXTURES } from "../../map/paint.ts";
import type { Fill, MapGeometry, Scene } from "../../domain/scene.ts";
import { circle, rectangle, type Box, type Shape, type TextShape } from "./shapes.ts";
import { LEADING, placeNames } from "./names.ts";
import { makeOutlines, type Outlines } from "./outline.ts";
import type { Roles } from "../../styles/roles.ts";
import { drawSmall, drawTexture, type Texture } from "./textures.ts";

/** One map on a sheet. */
export interface MapPanel {
  readonly geometry: MapGeometry;
  readonly scene: Scene;
  /** What is seen of it, or null for the whole. */
  readonly camera: Camera | null;
  /** Type size of the names in points; 0 names none. */
  readonly nameSize: number;
}

/** A map of this many points across has symbols, columns and textures of as many points as they have pixels on a screen. */
const SCREEN = 620;

export interface DrawnMap {
  readonly shapes: Shape[];
  readonly kilometresPerPoint: number;
}

/** Points of one pixel of the map on a screen. */
export function measureUnit({ width, height }: Pick<Box, "width" | "height">): number {
  return Math.max(0.3, Math.min(1.5, Math.min(width, height) / SCREEN));
}

/** What everything on a map is drawn with: its room, points of one pixel on a screen, and the colours of the sheet. */
interface Pen {
  readonly box: Box;
  readonly unit: number;
  readonly role: Roles;
}

/** A scene in its room on the sheet: fills, textures, borders, hatching, symbols, dots or columns, names. */
export function drawMap(
  { geometry, scene, camera, nameSize }: MapPanel,
  box: Box,
  role: Roles,
  unit = measureUnit(box),
): DrawnMap {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const shown = camera ?? fitCamera(geometry.bbox, box.width, box.height, none);
  const frame = { width: box.width, height: box.height, camera: shown };
  const outlines = makeOutlines(geometry, frame, box.x, box.y);
  const pen = { box, unit, role };
  const radii = measureRadii(geometry).map((radius) => radius * scaleOf(shown.zoom));
  const fills = markSmall(scene.fills, findSmall(radii)(1 / unit));
  const names = nameSize > 0 ? drawNames(geometry, scene, outlines, nameSize, pen) : [];
  const shapes = [
    ...drawFills(fills, outlines, pen),
    ...drawOwn(geometry, fills, outlines, { radii, names }, pen),
    line(outlines.borders, role("--map-border"), 0.8 * unit),
    ...drawHatches(scene, outlines, pen),
    line(outlines.outline, role("--map-outline"), 1.4 * unit),
    ...[...scene.chosen, scene.selected]
      .filter((index) => index >= 0)
      .map((index) => line(outlines.places[index] ?? "", role("--map-selection"), 2.4 * unit)),
    ...drawSymbols(geometry, scene, outlines, pen),
    ...drawPointSymbols(geometry, scene, outlines, pen),
    ...names,
  ];
  return {
    // A part of a map has a frame: what is cut off is seen to be cut off.
    shapes:
      camera === null
        ? shapes
        : [
            { kind: "group", clip: rectangle(box), shapes },
            line(rectangle(box), role("--rule-strong"), unit),
          ],
    kilometresPerPoint: kilometresPerPixel(frame),
  };
}

function line(d: string, colour: string, width: number): Shape {
  return { kind: "shape", d, fill: null, stroke: { colour, width, round: true } };
}

function drawFills(looks: readonly Fill[], { places }: Outlines, pen: Pen): Shape[] {
  const { role } = pen;
  const roles = { missing: role("--map-missing"), pending: role("--map-pending") };
  const paints = looks.map((fill) => paintOf(fill, roles));
  const fills = paints.map(({ colour, opacity }, index): Shape => ({
    kind: "shape",
    d: places[index] ?? "",
    fill: colour,
    opacity,
  }));
  const textures = TEXTURES.flatMap((texture) =>
    cover(
      texture,
      paints.map((paint) => paint.texture === texture && paint.opacity === 1),
      places,
      pen,
    ),
  );
  return [...fills, ...textures];
}

/** Dashes of the shapes that the tiles may miss, clear of their names. */
function drawOwn(
  { anchors }: MapGeometry,
  fills: readonly Fill[],
  { at }: Outlines,
  known: {
    /** Points, by place. */
    readonly radii: readonly number[];
    readonly names: readonly TextShape[];
  },
  { unit, role }: Pen,
): Shape[] {
  const shapes = fills.flatMap((fill, index) => {
    const ink = inkOfFill(fill);
    const anchor = anchors[index];
    if (ink === null || anchor === undefined) return [];
    const [x, y] = at(...anchor);
    const lines = known.names.filter((name) => name.x === x && Math.abs(name.y - y) < 2 * name.size);
    const name = lines.reduce((height, { size }) => height + LEADING * size, 0);
    return [{ ink, x, y, radius: known.radii[index] ?? 0, name }];
  });
  return drawSmall(shapes, unit, role);
}

/** One texture over all places that have it. */
function cover(
  texture: Texture,
  isOn: readonly boolean[],
  places: readonly string[],
  { box, unit, role }: Pen,
): Shape[] {
  const clip = places.filter((_, index) => isOn[index] === true).join("");
  return clip === "" ? [] : [drawTexture(texture, clip, box, unit, role)];
}

function drawHatches({ hatches }: Scene, { places }: Outlines, pen: Pen): Shape[] {
  if (hatches === null) return [];
  return (["whole", "part"] as const).flatMap((kind) =>
    cover(
      kind,
      hatches.map((hatch) => hatch === kind),
      places,
      pen,
    ),
  );
}

function drawSymbols(
  { anchors }: MapGeometry,
  { symbols }: Scene,
  { at }: Outlines,
  { unit, role }: Pen,
): Shape[] {
  const found = (symbols ?? []).flatMap((symbol, index) => {
    const anchor = anchors[index];
    return symbol === null || anchor === undefined ? [] : [{ ...symbol, point: at(...anchor) }];
  });
  // The small ones last, so that none hides behind a large one.
  return found
    .sort((a, b) => b.radius - a.radius)
    .map(({ point: [x, y], radius, colour }): Shape => ({
      kind: "shape",
      d: circle(x, y, radius * unit),
      fill: colour,
      opacity: 0.75,
      stroke: { colour: role("--map-outline"), width: 0.8 * unit },
    }));
}

function drawPointSymbols(
  { anchors }: MapGeometry,
  { pointSymbols }: Scene,
  { at }: Outlines,
  { unit, role }: Pen,
): Shape[] {
  if (pointSymbols === null) return [];
  if (pointSymbols.kind === "dots") {
    const d = pointSymbols.points.map((point) => circle(...at(...point), 1.5 * unit)).join("");
    return d === "" ? [] : [{ kind: "shape", d, fill: pointSymbols.colour, opacity: 0.85 }];
  }
  const stroke = { colour: role("--map-outline"), width: 0.6 * unit, round: true as const };
  return pointSymbols.columns
    .flatMap((column, index) => {
      const anchor = anchors[index];
      return column === null || anchor === undefined ? [] : [{ ...column, point: at(...anchor) }];
    })
    .sort((a, b) => a.point[1] - b.point[1])
    .flatMap(({ point: [x, y], height, colour }): Shape[] => {
      const { front, side, top } = drawColumn(x, y, height * unit, unit);
      const shades = shadeColumn(colour);
      return [
        { kind: "shape", d: side, fill: shades.side, stroke },
        { kind: "shape", d: top, fill: shades.top, stroke },
        { kind: "shape", d: front, fill: colour, stroke },
      ];
    });
}

function drawNames(
  geometry: MapGeometry,
  scene: Scene,
  { at }: Outlines,
  size: number,
  { box, role }: Pen,
): TextShape[] {
  const rooms = measureRooms(geometry);
  const perDegree = at(1, 0)[0] - at(0, 0)[0];
  const points = geometry.anchors.map((anchor, index) => {
    const [x, y] = at(...anchor);
    const isFirst = index === scene.selected;
    return { text: scene.labels[index] ?? "", x, y, room: (rooms[index] ?? 0) * perDegree, isFirst };
  });
  const rim = { west: box.x, east: box.x + box.width, north: box.y, south: box.y + box.height };
  return placeNames(points, size, rim, { colour: role("--map-label"), halo: role("--map-label-halo") });
}
