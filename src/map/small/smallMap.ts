import { poleOfInaccessibility } from "../../domain/geometry/pole.ts";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { toUnit } from "../../domain/geometry/mercator.ts";
import { DASH_TEXTURES, drawOwnDashes, isDashed, isSmall, measureRadius } from "../ownDashes.ts";
import type { DashTexture, SmallShape } from "../ownDashes.ts";
import { TEXTURES, type Paint, type Texture } from "../paint.ts";
import { simplifyLine, type Point } from "./simplify.ts";

/** A province drawn once for many pages: small whole numbers, shared borders kept. All texts are SVG path data in units of the drawing. */
export interface SmallMap {
  readonly width: number;
  readonly height: number;
  readonly codes: readonly string[];
  readonly borders: string;
  readonly outline: string;
  readonly placeAt: (index: number) => string;
  /** The largest circle inside a place. */
  readonly middleAt: (index: number) => SmallShape;
  /** Some places melted into one shape. */
  readonly merged: (indexes: readonly number[]) => string;
}

/** What lies on a small map: shapes by colour, and textures over them. */
export interface SmallFills {
  readonly colours: readonly { readonly colour: string; readonly d: string }[];
  readonly textures: readonly { readonly texture: Exclude<Texture, "none">; readonly d: string }[];
  /** Lines in the middle of shapes that the textures may miss. */
  readonly dashes: readonly { readonly texture: DashTexture; readonly d: string }[];
}

/** Units of the drawing a CSS pixel where it is 360 of them wide. */
export const UNIT = 2;
/** Longer side of the drawing in its own units; at 360 CSS pixels one pixel is two of them. */
const SIDE = 720;
const MARGIN = 8;
/** What a reader can not see at that size. */
const TOLERANCE = 1.2;

type Shapes = GeometryCollection;

/** @param topology a published topology with the object `communes`, checked by the reader of files */
export function makeSmallMap(topology: Topology): SmallMap {
  const { drawn, width, height } = project(topology);
  const shapes = drawn.objects["communes"] as Shapes;
  const polygons = shapes.geometries as (Polygon | MultiPolygon)[];
  const { features } = feature(drawn, shapes);
  return {
    width,
    height,
    codes: polygons.map(({ id }) => String(id)),
    borders: formatLines(mesh(drawn, shapes, (a, b) => a !== b).coordinates),
    outline: formatLines(mesh(drawn, shapes, (a, b) => a === b).coordinates),
    placeAt: (index) => {
      const geometry = features[index]?.geometry;
      if (geometry?.type === "Polygon") return formatRings(geometry.coordinates);
      return geometry?.type === "MultiPolygon" ? geometry.coordinates.map(formatRings).join("") : "";
    },
    middleAt: (index) => findMiddle(features[index]?.geometry),
    merged: (indexes) =>
      merge(
        drawn,
        indexes.flatMap((index) => polygons[index] ?? []),
      )
        .coordinates.map(formatRings)
        .join(""),
  };
}

/** Groups places by what they are painted with, so that a map of 166 places is a handful of shapes. */
export function groupFills(map: SmallMap, paints: readonly Paint[]): SmallFills {
  const indexesOf = (isOn: (paint: Paint, index: number) => boolean) =>
    paints.flatMap((paint, index) => (isOn(paint, index) ? [index] : []));
  const middles = paints.map(({ texture }, index) => (isDashed(texture) ? map.middleAt(index) : null));
  const isOwn = (index: number) => isSmall((middles[index]?.radius ?? 0) / UNIT);
  const colours = [...new Set(paints.map(({ colour }) => colour))];
  return {
    colours: colours.map((colour) => ({
      colour,
      d: map.merged(indexesOf((paint) => paint.colour === colour)),
    })),
    textures: TEXTURES.flatMap((texture) => {
      const indexes = indexesOf((paint, index) => paint.texture === texture && !isOwn(index));
      return indexes.length === 0 ? [] : [{ texture, d: map.merged(indexes) }];
    }),
    dashes: DASH_TEXTURES.flatMap((texture) => {
      const small = indexesOf((paint, index) => paint.texture === texture && isOwn(index));
      const d = small.map((index) => drawOwnDashes(map.middleAt(index), UNIT, 0)).join("");
      return d === "" ? [] : [{ texture, d }];
    }),
  };
}

function findMiddle(geometry: GeoJSON.Geometry | undefined): SmallShape {
  const polygons =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  const [x, y] = poleOfInaccessibility(polygons.flatMap(([outer]) => (outer === undefined ? [] : [outer])));
  return { x, y, radius: measureRadius([x, y], polygons.flat()) };
}

/** The topology in whole units of the drawing, each border simplified once for both its sides. */
function project(topology: Topology): {
  readonly drawn: Topology;
  readonly width: number;
  readonly height: number;
} {
  const arcs = topology.arcs.map((arc) => decode(arc, topology.transform).map(([x, y]) => toUnit(x, y)));
  const points = arcs.flat();
  const [west, east] = findEnds(points.map(([x]) => x));
  const [north, south] = findEnds(points.map(([, y]) => y));
  const scale = (SIDE - 2 * MARGIN) / Math.max(east - west, south - north, Number.MIN_VALUE);
  const place = ([x, y]: Point): Point => [MARGIN + (x - west) * scale, MARGIN + (y - north) * scale];
  const drawn = arcs.map((arc) =>
    simplifyLine(arc.map(place), TOLERANCE).map(([x, y]) => [Math.round(x), Math.round(y)]),
  );
  return {
    drawn: { type: "Topology", objects: topology.objects, arcs: drawn },
    width: Math.ceil((east - west) * scale + 2 * MARGIN),
    height: Math.ceil((south - north) * scale + 2 * MARGIN),
  };
}

/** A spread of 100,000 numbers would overflow the stack. */
function findEnds(values: readonly number[]): [number, number] {
  return [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
}

/** Longitudes and latitudes of an arc: quantised ones are differences. */
function decode(arc: Topology["arcs"][number], transform: Topology["transform"]): Point[] {
  if (transform === undefined) return arc.map(([x = 0, y = 0]) => [x, y]);
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function formatRings(rings: readonly GeoJSON.Position[][]): string {
  return rings.map((ring) => `${formatLine(ring.slice(0, -1))}z`).join("");
}

function formatLines(lines: readonly GeoJSON.Position[][]): string {
  return lines.map(formatLine).join("");
}

/** "M10 20l5-3 4 0": steps from point to point are shorter than places, and repeat, which compresses. */
function formatLine(points: readonly GeoJSON.Position[]): string {
  let [lastX, lastY] = [0, 0];
  const steps = points.flatMap(([x = 0, y = 0], index) => {
    const step = [x - lastX, y - lastY] as const;
    [lastX, lastY] = [x, y];
    if (index > 0 && step[0] === 0 && step[1] === 0) return [];
    return [`${String(step[0])}${step[1] < 0 ? "" : " "}${String(step[1])}`];
  });
  const [start = "0 0", ...rest] = steps;
  const line = rest.map((step, index) => (index === 0 || step.startsWith("-") ? step : ` ${step}`)).join("");
  return `M${start}${rest.length === 0 ? "" : `l${line}`}`;
}
