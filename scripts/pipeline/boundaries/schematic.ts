import { quantize } from "topojson-client";
import { topology as makeTopology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { CommuneProperties } from "#domain/dataset";
import type { Commune } from "#domain/unit";
import { ProblemsError } from "../problem.ts";
import type { Ring as OutlineRing } from "../registry/registry.ts";
import { bendBorders } from "./bend.ts";
import { shareCorners } from "./mesh.ts";
import { cutToOutline, type Ring } from "./pieces.ts";
import { areaOf, centroidOf, makeLocalPlane, type Point } from "./plane.ts";
import { makePowerDiagram, type Diagram } from "./powerDiagram.ts";

/** The communes of one province as one topology, object `communes`. */
export type CommuneTopology = Topology<{ communes: GeometryCollection<CommuneProperties> }>;

/** Grid of schematic boundaries, which are not more exact than that; about 50 m in the largest province. */
const SCHEMATIC_QUANTISATION = 4_000;

/**
 * Schematic boundaries (ranh giới vẽ phỏng): a power diagram inside the coarse outline of the province, each cell within 2 % of the
 * commune's official area scaled by (area of the outline / sum of official areas). They are not legal boundaries.
 * @throws RangeError when a commune has no point or area in the register
 */
export function makeSchematicBoundaries(outline: OutlineRing, communes: readonly Commune[]): CommuneTopology {
  const ordered = [...communes].sort((a, b) => a.code.localeCompare(b.code));
  const plane = makeLocalPlane(outline.reduce((sum, [, lat]) => sum + lat, 0) / outline.length);
  const edge = counterClockwise(openRing(outline).map((point) => plane.toPlane(point)));
  const scale = areaOf(edge) / ordered.reduce((sum, commune) => sum + requireArea(commune), 0);
  const points = ordered.map((commune) => plane.toPlane(requirePoint(commune)));
  const areas = ordered.map((commune) => scale * requireArea(commune));
  const rings = cutToAreas(edge, makePowerDiagram(edge, points, areas), areas);
  return buildTopology(
    ordered,
    shareCorners(rings.map((ring) => ring.map((point) => plane.toDegrees(point)))),
  );
}

/** Pieces that change hands change areas: the diagram is asked for what is still missing until every commune fits. */
function cutToAreas(edge: Ring, start: Diagram, areas: readonly number[]): readonly Ring[] {
  let diagram = start;
  let asked = areas;
  let rings = cutToOutline(edge, diagram.cells);
  for (let round = 0; round < 12; round++) {
    const missing = areas.map((area, index) => area - areaOf(rings[index] ?? []));
    if (missing.every((value, index) => Math.abs(value) < 0.005 * (areas[index] ?? 0))) break;
    asked = asked.map((area, index) => Math.max(0.2 * area, area + (missing[index] ?? 0)));
    diagram = diagram.rebalance(asked, seedsToMove(rings, areas));
    rings = cutToOutline(edge, diagram.cells);
  }
  return rings;
}

/** Where much of a cell lies beyond a bay of the outline, its seed goes to the middle of the piece that it keeps. */
function seedsToMove(rings: readonly Ring[], areas: readonly number[]): Map<number, Point> {
  const torn = [...rings.entries()].filter(
    ([index, ring]) => ring.length > 2 && areaOf(ring) < 0.95 * (areas[index] ?? 0),
  );
  return new Map(torn.map(([index, ring]) => [index, centroidOf(ring)]));
}

function openRing(ring: OutlineRing): Point[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first?.join() === last?.join();
  return closed ? ring.slice(0, -1) : [...ring];
}

function counterClockwise(ring: Point[]): Point[] {
  return areaOf(ring) < 0 ? ring.reverse() : ring;
}

function requireArea(commune: Commune): number {
  if (commune.areaKm2 === null) throw undrawable(commune, "area");
  return commune.areaKm2;
}

function requirePoint(commune: Commune): Point {
  if (commune.point === null) throw undrawable(commune, "point");
  return commune.point;
}

function undrawable({ code, name }: Commune, missing: "area" | "point"): ProblemsError {
  const place = { file: "data/registry/communes.csv" };
  return new ProblemsError([
    { severity: "error", check: "communeCanBeDrawn", place, values: { code, name, missing } },
  ]);
}

function buildTopology(communes: readonly Commune[], rings: readonly Ring[]): CommuneTopology {
  const features = communes.map((commune, index) => makeFeature(commune, rings[index] ?? []));
  const collection: GeoJSON.FeatureCollection = { type: "FeatureCollection", features };
  const sharp = makeTopology({ communes: collection });
  const bent = bendBorders(
    sharp,
    findSides(sharp),
    rings.map((ring) => Math.abs(areaOf(ring))),
  );
  return quantize(bent as unknown as CommuneTopology, SCHEMATIC_QUANTISATION);
}

/** Rings of GeoJSON run counter-clockwise here; TopoJSON readers on the sphere want them clockwise. */
function makeFeature(commune: Commune, ring: Ring): GeoJSON.Feature<GeoJSON.Polygon, CommuneProperties> {
  const closed = [...ring, ...ring.slice(0, 1)].reverse().map(([x, y]) => [x, y]);
  return {
    type: "Feature",
    id: commune.code,
    properties: {
      name: commune.name,
      type: commune.type === "Xã" ? "Xã" : "Phường",
    },
    geometry: { type: "Polygon", coordinates: [closed] },
  };
}

/** Which places lie along each arc. Rings run clockwise: a place lies right of the arcs it uses forwards and gains by a bow to the left. */
function findSides(topology: Topology): Map<number, { place: number; gain: 1 | -1 }[]> {
  const sides = new Map<number, { place: number; gain: 1 | -1 }[]>();
  const object = topology.objects["communes"];
  if (object?.type !== "GeometryCollection") return sides;
  object.geometries.forEach((geometry, place) => {
    if (geometry.type !== "Polygon") return;
    for (const arc of geometry.arcs.flat()) {
      const index = arc < 0 ? ~arc : arc;
      sides.set(index, [...(sides.get(index) ?? []), { place, gain: arc < 0 ? -1 : 1 }]);
    }
  });
  return sides;
}

/** How many communes each arc bounds. */
export function countArcs(topology: Topology): Map<number, number> {
  const uses = new Map<number, number>();
  const visit = (arcs: unknown): void => {
    if (typeof arcs === "number")
      uses.set(arcs < 0 ? ~arcs : arcs, (uses.get(arcs < 0 ? ~arcs : arcs) ?? 0) + 1);
    else if (Array.isArray(arcs)) arcs.forEach(visit);
  };
  for (const object of Object.values(topology.objects)) {
    if (object.type !== "GeometryCollection") continue;
    for (const geometry of object.geometries) if ("arcs" in geometry) visit(geometry.arcs);
  }
  return uses;
}
