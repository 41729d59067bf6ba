import type { Feature, FeatureCollection, Position } from "geojson";
import { feature } from "topojson-client";
import type { Commune } from "#domain/unit";
import type { Problem } from "../problem.ts";
import { drawnAreas, geometryArea } from "./check.ts";
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
  const offenders = pieces.map(({ shape, count }): Feature => {
    const area = geometryArea(shape.geometry);
    const problem = count === 0 ? "gap" : `overlap of ${String(count)}`;
    return { ...shape, properties: { problem, km2: Number(area.toFixed(6)) } };
  });
  const problems = offenders.map((shape): Problem => {
    const [problem, km2] = [String(shape.properties?.["problem"]), Number(shape.properties?.["km2"])];
    const large = problem !== "gap" && km2 > LARGEST_OVERLAP;
    return {
      severity: large ? "error" : km2 > 0.01 ? "flag" : "note",
      check: problem === "gap" ? "gapBetweenShapes" : "shapesOverlap",
      file,
      value: `${problem}, ${km2.toFixed(6)} km² near ${describePoint(shape)}`,
      expected: "shapes that meet without gap or overlap",
      remedy: large ? "decide in a GIS whose land it is" : "closed while snapping to one topology",
    };
  });
  return { problems, offenders };
}

function describePoint(shape: Feature): string {
  const [x, y] = firstPoint(shape.geometry) ?? [NaN, NaN];
  return `${(x ?? NaN).toFixed(4)}, ${(y ?? NaN).toFixed(4)}`;
}

function firstPoint(geometry: Feature["geometry"] | null): Position | undefined {
  if (geometry?.type === "Polygon") return geometry.coordinates[0]?.[0];
  return geometry?.type === "MultiPolygon" ? geometry.coordinates[0]?.[0]?.[0] : undefined;
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
        file,
        value: `${code}: ${area.toFixed(2)} km²`,
        expected: `${drawn.toFixed(2)} km² as in the file`,
        remedy: "repair the shape in a GIS",
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
        file,
        value: `${code} ${name}: ${drawn.toFixed(1)} km² drawn`,
        expected: `about ${areaKm2.toFixed(1)} km²`,
        remedy: "usual for coasts and islands; else check the shape",
      },
    ];
  });
}

/** A commune stands about where the register has its point; one that does not carries another's code. */
export function standsWhereItBelongs(topology: CommuneTopology, { file, communes }: Target): Problem[] {
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
        file,
        value: `${code} ${name}: ${distance.toFixed(1)} km away`,
        expected: `a shape around ${point[0].toFixed(2)}, ${point[1].toFixed(2)}`,
        remedy: "check whether its code is that of another commune",
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
  const perDegree = 111.2;
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  return Math.min(
    ...polygons
      .flat(2)
      .map(([x, y]) =>
        Math.hypot(((x ?? 0) - point[0]) * shrink * perDegree, ((y ?? 0) - point[1]) * perDegree),
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
