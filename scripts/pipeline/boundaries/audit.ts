import type { Feature, FeatureCollection, Position } from "geojson";
import { feature } from "topojson-client";
import type { Commune } from "#domain/unit";
import type { Problem } from "../problem.ts";
import { drawnAreas } from "./check.ts";
import { geometryArea } from "./geometryArea.ts";
import type { CommuneTopology } from "./schematic.ts";

/** Declared and drawn area may differ this much before a note is printed: coasts and islands do. */
const AREA_TOLERANCE = 0.15;
/** A shape may stand this far from the register's point, which has two decimals (kilometres). */
const DISTANCE_TOLERANCE = 3;
/** Overlaps above this are two claims to the same land, not two drawings of one line (km²). */
const LARGEST_OVERLAP = 1;

interface Target {
  readonly file: string;
  readonly communes: readonly Commune[];
}

/** Gaps and overlaps out of the mosaic of all shapes: pieces that no commune covers, or more than one. */
export function findPieces(
  mosaic: FeatureCollection,
  file: string,
): { problems: Problem[]; offenders: Feature[] } {
  // Without a gap or overlap there is no feature, and mapshaper writes another kind of collection.
  const { features = [] } = mosaic as Partial<FeatureCollection>;
  const pieces = features.flatMap((shape) => {
    const count: unknown = shape.properties?.["n"];
    return typeof count === "number" && count !== 1 ? [{ shape, count }] : [];
  });
  const found = pieces.map(({ shape, count }) => {
    const km2 = Number(geometryArea(shape.geometry).toFixed(6));
    const problem = describePiece({ shape, count, km2 }, file);
    return { problem, offender: { ...shape, properties: { problem: problem.check, shapes: count, km2 } } };
  });
  return { problems: found.map(({ problem }) => problem), offenders: found.map(({ offender }) => offender) };
}

/** A piece of the mosaic that not exactly one shape covers. */
interface Piece {
  readonly shape: Feature;
  /** Shapes that cover it. */
  readonly count: number;
  readonly km2: number;
}

function describePiece({ shape, count, km2 }: Piece, file: string): Problem {
  const near = firstPoint(shape.geometry);
  const place = { file };
  const severity = km2 > 0.01 ? "flag" : "note";
  if (count === 0) return { severity, check: "gapBetweenShapes", place, values: { km2, near } };
  const isLarge = km2 > LARGEST_OVERLAP;
  return {
    severity: isLarge ? "error" : severity,
    check: "shapesOverlap",
    place,
    values: { shapes: count, km2, near, isLarge },
  };
}

function firstPoint(geometry: Feature["geometry"] | null): [number, number] {
  const polygon = geometry?.type === "MultiPolygon" ? geometry.coordinates[0] : [];
  const rings = geometry?.type === "Polygon" ? geometry.coordinates : polygon;
  const [x = NaN, y = NaN] = rings?.[0]?.[0] ?? [];
  return [x, y];
}

/**
 * Simplifying can silently empty a commune; its area says so. Allowed are 2 % and what moving the border by half the detail
 * (`detail`, km) along a square of that area would take.
 */
export function keepsAreas(
  original: ReadonlyMap<string, number>,
  after: CommuneTopology,
  file: string,
  detail: number,
): Problem[] {
  return [...drawnAreas(after)].flatMap(([code, area]) => {
    const drawn = original.get(code) ?? 0;
    if (Math.abs(area - drawn) <= 0.02 * drawn + 2 * detail * Math.sqrt(drawn)) return [];
    return [
      {
        severity: "error",
        check: "keepsAreas",
        place: { file },
        values: { code, drawn: area, before: drawn },
      },
    ];
  });
}

/** The drawn area is about the official one. */
export function areasAsDeclared(topology: CommuneTopology, { file, communes }: Target): Problem[] {
  const areas = drawnAreas(topology);
  return communes.flatMap(({ code, name, areaKm2 }) => {
    const drawn = areas.get(code) ?? 0;
    if (areaKm2 === null || Math.abs(drawn / areaKm2 - 1) <= AREA_TOLERANCE) return [];
    return [
      {
        severity: "note",
        check: "areasAsDeclared",
        place: { file },
        values: { code, name, drawn, declared: areaKm2 },
      },
    ];
  });
}

/**
 * A commune stands about where the register has its point; one that does not carries another's code. Where most of them do not, the whole
 * map has moved, which is one error: another meridian or datum.
 */
export function standsWhereItBelongs(topology: CommuneTopology, target: Target): Problem[] {
  const astray = findAstray(topology, target);
  const placed = target.communes.filter(({ point }) => point !== null).length;
  if (astray.length * 2 <= placed || astray.length < 3) return astray;
  const { east, north } = measureShift(topology, target);
  const values = { moved: astray.length, of: placed, east, north };
  return [{ severity: "error", check: "communesMovedTogether", place: { file: target.file }, values }];
}

const KM_PER_DEGREE = 111.2;

/** How far the middles of shapes lie from the points of the register, km to the east and to the north: the median of all. */
function measureShift(topology: CommuneTopology, { communes }: Target): { east: number; north: number } {
  const points = new Map(communes.map(({ code, point }) => [code, point]));
  const shifts = feature(topology, topology.objects.communes).features.flatMap((shape) => {
    const point = points.get(String(shape.id)) ?? null;
    const corners =
      "coordinates" in shape.geometry
        ? shape.geometry.coordinates.flat<unknown[], 3>(3).filter((value) => typeof value === "number")
        : [];
    if (point === null || corners.length === 0) return [];
    const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    const [x, y] = [0, 1].map((axis) => middle(corners.filter((_, index) => index % 2 === axis)));
    const shrink = Math.cos((point[1] * Math.PI) / 180);
    return [
      { east: ((x ?? 0) - point[0]) * shrink * KM_PER_DEGREE, north: ((y ?? 0) - point[1]) * KM_PER_DEGREE },
    ];
  });
  return { east: median(shifts.map(({ east }) => east)), north: median(shifts.map(({ north }) => north)) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function findAstray(topology: CommuneTopology, { file, communes }: Target): Problem[] {
  const shapes = new Map(
    feature(topology, topology.objects.communes).features.map((shape) => [String(shape.id), shape]),
  );
  return communes.flatMap(({ code, name, point }) => {
    const shape = shapes.get(code);
    if (point === null || shape === undefined) return [];
    const distance = distanceTo(shape.geometry, point);
    if (distance <= DISTANCE_TOLERANCE) return [];
    return [
      {
        severity: "flag",
        check: "standsWhereItBelongs",
        place: { file },
        values: { code, name, distance, point },
      },
    ];
  });
}

/** Kilometres from a point to the nearest corner of a shape; 0 inside it. */
function distanceTo(geometry: Feature["geometry"], point: readonly [number, number]): number {
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  if (polygons.some(([outer]) => outer !== undefined && isInside(outer, point))) return 0;
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  return Math.min(
    ...polygons
      .flat(2)
      .map(([x, y]) =>
        Math.hypot(((x ?? 0) - point[0]) * shrink * KM_PER_DEGREE, ((y ?? 0) - point[1]) * KM_PER_DEGREE),
      ),
  );
}

/** Ray casting, even-odd. */
function isInside(ring: readonly Position[], [px, py]: readonly [number, number]): boolean {
  let inside = false;
  ring.forEach(([x = 0, y = 0], index) => {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y > py !== by > py && px < ((bx - x) * (py - y)) / (by - y) + x) inside = !inside;
  });
  return inside;
}
