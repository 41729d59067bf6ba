import { feature, quantize } from "topojson-client";
import { topology as makeTopology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { makeBbox } from "#domain/bbox";
import type { CommuneProperties } from "#domain/dataset";
import { todaysType, type Commune } from "#domain/unit";
import { ProblemsError } from "../problem.ts";
import type { Ring as OutlineRing } from "../registry/registry.ts";
import { geometryArea } from "./geometryArea.ts";
import { bendBorders } from "./bend.ts";
import { placeIslands, splitLand } from "./islands.ts";
import { shareCorners } from "./mesh.ts";
import { cutToOutline, type Ring } from "./pieces.ts";
import { areaOf, centroidOf, makeLocalPlane, type LocalPlane, type Point } from "./plane.ts";
import { makePowerDiagram, type Diagram } from "./powerDiagram.ts";

/** The communes of one province as one topology, object `communes`. */
export type CommuneTopology = Topology<{ communes: GeometryCollection<CommuneProperties> }>;

/** Grid of schematic boundaries, which are not more exact than that; about 50 m in the largest province. */
const SCHEMATIC_QUANTISATION = 4_000;

/**
 * Schematic boundaries (ranh giới vẽ phỏng): a power diagram inside the coarse outline of the province, each cell within 2 % of the
 * commune's official area scaled by (area of the mainland's outline / sum of its communes' official areas), and islands of the same scale
 * beside it. They are not legal boundaries.
 * @param outline rings of the province, degrees
 * @throws RangeError when a commune has no point or area in the register
 */
export function makeSchematicBoundaries(
  outline: readonly OutlineRing[],
  communes: readonly Commune[],
): CommuneTopology {
  const ordered = [...communes].sort((a, b) => a.code.localeCompare(b.code));
  const mainland = outline[0] ?? [];
  const plane = makeLocalPlane(mainland.reduce((sum, [, lat]) => sum + lat, 0) / mainland.length);
  const { main, onMain, islands } = splitLand(
    outline.map((ring) => counterClockwise(openRing(ring).map((point) => plane.toPlane(point)))),
    ordered.map((commune) => ({
      commune,
      at: plane.toPlane(requirePoint(commune)),
      area: requireArea(commune),
    })),
  );
  const scale = areaOf(main) / onMain.reduce((sum, { area }) => sum + area, 0);
  const areas = onMain.map(({ area }) => scale * area);
  const diagram = makePowerDiagram(
    main,
    onMain.map(({ at }) => at),
    areas,
  );
  const cells = cutToAreas(main, diagram, areas).map((ring, index) => ({
    commune: onMain[index]?.commune,
    ring,
  }));
  const apart = placeIslands(main, islands, scale).flatMap(({ commune, rings }) =>
    rings.map((ring) => ({ commune, ring })),
  );
  return buildTopology(ordered, inDegrees([...cells, ...apart], plane));
}

interface Piece {
  readonly commune: Commune | undefined;
  readonly ring: Ring;
}

/** Rings of each commune by code, their corners shared with their neighbours. */
function inDegrees(pieces: readonly Piece[], plane: LocalPlane): Map<string, Ring[]> {
  const rings = shareCorners(pieces.map(({ ring }) => ring.map((point) => plane.toDegrees(point))));
  const byCode = new Map<string, Ring[]>();
  for (const [index, { commune }] of pieces.entries()) {
    const code = commune?.code ?? "";
    byCode.set(code, [...(byCode.get(code) ?? []), rings[index] ?? []]);
  }
  return byCode;
}

/** Rounds that make every area better, and those that still mend one that is not good enough. */
const [ROUNDS, MOST_ROUNDS] = [12, 40];

/** Pieces that change hands change areas: the diagram is asked for what is still missing until every commune fits. */
function cutToAreas(edge: Ring, start: Diagram, areas: readonly number[]): readonly Ring[] {
  let diagram = start;
  let asked = areas;
  let rings = cutToOutline(edge, diagram.cells);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const missing = areas.map((area, index) => area - areaOf(rings[index] ?? []));
    const worst = Math.max(...missing.map((value, index) => Math.abs(value) / (areas[index] ?? NaN)));
    if (worst < 0.005 || (round >= ROUNDS && worst < 0.015)) break;
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
  const place = { file: "data/registry/places" };
  return new ProblemsError([
    { severity: "error", check: "communeCanBeDrawn", place, values: { code, name, missing } },
  ]);
}

function buildTopology(
  communes: readonly Commune[],
  ringsOf: ReadonlyMap<string, readonly Ring[]>,
): CommuneTopology {
  const rings = communes.map(({ code }) => ringsOf.get(code) ?? [[]]);
  const features = communes.map((commune, index) => makeFeature(commune, rings[index] ?? []));
  const collection: GeoJSON.FeatureCollection = { type: "FeatureCollection", features };
  const sharp = makeTopology({ communes: collection });
  const sizes = rings.map((own) => own.reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0));
  const draw = (most: number) =>
    quantize(
      bendBorders(sharp, findSides(sharp), sizes, most) as unknown as CommuneTopology,
      SCHEMATIC_QUANTISATION * refine(rings),
    );
  const free = draw(Infinity);
  return worstError(free, communes) < GOOD_ENOUGH ? free : draw(MOST_BOWED);
}

/** Error of an area that is drawn as it is, and the share that bows may add where one is worse. */
const [GOOD_ENOUGH, MOST_BOWED] = [0.0195, 0.0125];

/** The greatest difference of a drawn area to the official one, as a share of it, with both scaled to the whole. */
function worstError(topology: CommuneTopology, communes: readonly Commune[]): number {
  const drawn = new Map(
    feature(topology, topology.objects.communes).features.map((shape) => [
      String(shape.id),
      geometryArea(shape.geometry),
    ]),
  );
  const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);
  const scale = sum(drawn.values()) / sum(communes.map(requireArea));
  return Math.max(
    ...communes.map((commune) =>
      Math.abs((drawn.get(commune.code) ?? 0) / (scale * requireArea(commune)) - 1),
    ),
  );
}

/** The side of the grid as a share of the side of the smallest commune, at most; a coarser one would change its area. */
const GRID_SHARE = 0.015;

/** How many times finer the grid of a province must be: one with small wards or islands far out needs more of it. */
function refine(rings: readonly (readonly Ring[])[]): number {
  const [west, south, east, north] = makeBbox(rings.flat(2));
  const smallest = Math.min(
    ...rings.map((own) => own.reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0)),
  );
  const side = Math.max(east - west, north - south) / SCHEMATIC_QUANTISATION;
  return Math.max(1, Math.ceil(side / (GRID_SHARE * Math.sqrt(smallest))));
}

/** Rings of GeoJSON run counter-clockwise here; TopoJSON readers on the sphere want them clockwise. */
function makeFeature(
  commune: Commune,
  rings: readonly Ring[],
): GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, CommuneProperties> {
  const closed = rings.map((ring) => [[...ring, ...ring.slice(0, 1)].reverse().map(([x, y]) => [x, y])]);
  const [only, ...others] = closed;
  return {
    type: "Feature",
    id: commune.code,
    properties: { name: commune.name, type: todaysType(commune.type) },
    geometry:
      only !== undefined && others.length === 0
        ? { type: "Polygon", coordinates: only }
        : { type: "MultiPolygon", coordinates: closed },
  };
}

/** Which places lie along each arc. Rings run clockwise: a place lies right of the arcs it uses forwards and gains by a bow to the left. */
function findSides(topology: Topology): Map<number, { place: number; gain: 1 | -1 }[]> {
  const sides = new Map<number, { place: number; gain: 1 | -1 }[]>();
  const object = topology.objects["communes"];
  if (object?.type !== "GeometryCollection") return sides;
  object.geometries.forEach((geometry, place) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return;
    for (const arc of geometry.arcs.flat(2)) {
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
