import type { FeatureCollection } from "geojson";
import { makeBbox } from "#domain/bbox";
import type { ProblemValues } from "#domain/problem";
import { SystemError } from "../fault.ts";
import type { Problem } from "../problem.ts";
import type { Ring } from "../registry/registry.ts";
import { refuseBoundaries, type BoundaryLayer } from "./formats/layer.ts";
import { fromEpsg, fromWellKnownText, makeVn2000, WGS84, type CoordinateSystem } from "./system.ts";

/** A shape may reach this far beyond the coarse outline of its province (degrees). */
const MARGIN = 0.3;
/** Central meridians of the provinces (Thông tư 973/2001/TT-TCĐC), tried to explain a wrong one. */
const MERIDIANS = [
  103, 104, 104.5, 104.75, 105, 105.5, 105.75, 106, 106.25, 106.5, 107, 107.25, 107.5, 107.75, 108, 108.25,
  108.5,
];

interface Target {
  readonly file: string;
  readonly province: string;
  readonly outline: readonly Ring[];
  /** Central meridian of VN-2000 of the province, to be named where a file says nothing. */
  readonly meridian?: number | null;
}

/** What the file says about its coordinates; where it says nothing, degrees are WGS 84. @throws ProblemsError */
export function findSystem({ system, shapes }: BoundaryLayer, { file, meridian }: Target): CoordinateSystem {
  try {
    if (system !== null) return /^EPSG:/i.test(system) ? fromEpsg(system) : fromWellKnownText(system);
  } catch (error) {
    if (error instanceof SystemError) throw refuseBoundaries(file, error.reason);
    throw error;
  }
  const [x0, y0, x1, y1] = extentOf(shapes);
  if ([x0, x1].every((x) => Math.abs(x) <= 180) && [y0, y1].every((y) => Math.abs(y) <= 180)) return WGS84;
  throw refuseBoundaries(file, { kind: "noSystem", x: x0, y: y0, meridian: meridian ?? null });
}

/** A wrong meridian or swapped axes move a map by tens of kilometres and more; what would fit is tried and named. */
export function withinPlausibleBox(
  shapes: FeatureCollection,
  layer: BoundaryLayer,
  target: Target,
  system: CoordinateSystem,
): Problem[] {
  const box = extentOf(shapes);
  if (fits(box, target)) return [];
  return [
    {
      severity: "error",
      check: "withinPlausibleBox",
      place: { file: target.file },
      values: {
        box,
        bounds: makeBbox(target.outline.flat()),
        province: target.province,
        system: system.name,
        fits: findFit(extentOf(layer.shapes), target),
      },
    },
  ];
}

type Box = readonly [number, number, number, number];

function fits([x0, y0, x1, y1]: Box, { outline }: Target): boolean {
  const [west, south, east, north] = makeBbox(outline.flat());
  return x0 > west - MARGIN && y0 > south - MARGIN && x1 < east + MARGIN && y1 < north + MARGIN;
}

/** Which reading of the same numbers would put them into the province. */
function findFit(raw: Box, target: Target): ProblemValues["withinPlausibleBox"]["fits"] {
  const swapped: Box = [raw[1], raw[0], raw[3], raw[2]];
  if (fits(swapped, target)) return { meridian: null, swapped: true };
  for (const box of [raw, swapped]) {
    const meridian = findMeridian(box, target);
    if (meridian !== null) return { meridian, swapped: box === swapped };
  }
  return null;
}

/** Of the meridians by which the numbers lie in the province, its own, else the one that puts their middle nearest to its middle. */
function findMeridian(raw: Box, target: Target): number | null {
  const [x, y] = middleOf(makeBbox(target.outline.flat()));
  const fitting = MERIDIANS.map((degrees) => ({ degrees, box: project(raw, makeVn2000(degrees)) }))
    .filter(({ box }) => fits(box, target))
    .map(({ degrees, box }) => ({
      degrees,
      distance: Math.hypot(middleOf(box)[0] - x, middleOf(box)[1] - y),
    }))
    .sort((a, b) => a.distance - b.distance);
  const own = fitting.find(({ degrees }) => degrees === target.meridian);
  return (own ?? fitting[0])?.degrees ?? null;
}

function middleOf([west, south, east, north]: Box): [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}

function project(box: Box, { toWgs84 }: CoordinateSystem): Box {
  if (toWgs84 === null) return box;
  const [x0, y0] = toWgs84([box[0], box[1]]);
  const [x1, y1] = toWgs84([box[2], box[3]]);
  return [x0, y0, x1, y1];
}

const measured = new WeakMap<FeatureCollection, Box>();

/** West, south, east, north of all coordinates; a number that is none makes it NaN, which fits nowhere. */
export function extentOf(shapes: FeatureCollection): Box {
  const known = measured.get(shapes);
  if (known !== undefined) return known;
  const box: MutableBox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of shapes.features as { geometry: { coordinates?: unknown } | null }[])
    if (Array.isArray(geometry?.coordinates)) widen(box, geometry.coordinates);
  measured.set(shapes, box);
  return box;
}

type MutableBox = [number, number, number, number];

function widen(box: MutableBox, coordinates: readonly unknown[]): void {
  if (coordinates.length === 0) return;
  if (Array.isArray(coordinates[0])) {
    for (const part of coordinates) if (Array.isArray(part)) widen(box, part);
    return;
  }
  const x = typeof coordinates[0] === "number" ? coordinates[0] : NaN;
  const y = typeof coordinates[1] === "number" ? coordinates[1] : NaN;
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}
