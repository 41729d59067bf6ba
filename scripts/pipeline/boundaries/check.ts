import { feature, merge } from "topojson-client";
import type { Commune } from "#domain/unit";
import type { ProblemValues } from "#domain/problem";
import type { Problem } from "../problem.ts";
import { geometryArea } from "./geometryArea.ts";
import { countArcs, type CommuneTopology } from "./schematic.ts";

const measured = new WeakMap<CommuneTopology, Map<string, number>>();

/** Area of each commune as drawn, km², by code; measured once, for several checks ask. */
export function drawnAreas(topology: CommuneTopology): Map<string, number> {
  const known = measured.get(topology);
  if (known !== undefined) return known;
  const collection = feature(topology, topology.objects.communes);
  const areas = new Map(collection.features.map((shape) => [String(shape.id), geometryArea(shape.geometry)]));
  measured.set(topology, areas);
  return areas;
}

/** Area of everything together, km²: where shapes overlap it is less than their sum, where they gape it has holes. */
export function mergedArea(topology: CommuneTopology): { area: number; rings: number } {
  const whole = merge(topology, topology.objects.communes.geometries as Parameters<typeof merge>[1]);
  return {
    area: geometryArea(whole),
    rings: whole.coordinates.reduce((sum, polygon) => sum + polygon.length, 0),
  };
}

/** Registry and shapes are the same set: a commune without a shape, a shape without a commune, a shape of no area. */
export function everyCommuneHasOneShape(
  topology: CommuneTopology,
  communes: readonly Commune[],
  file: string,
): Problem[] {
  const shapes = topology.objects.communes.geometries.map((geometry) => String(geometry.id));
  const areas = drawnAreas(topology);
  const found = { severity: "error", place: { file } } as const;
  const known = new Set(communes.map((commune) => commune.code));
  const drawn = new Set(shapes);
  const repeated = findRepeated(shapes);
  return [
    ...communes
      .filter((commune) => !drawn.has(commune.code))
      .map(({ code, name }) => ({ ...found, check: "communeWithoutShape" as const, values: { code, name } })),
    ...shapes
      .filter((code) => !known.has(code))
      .map((code) => ({ ...found, check: "shapeWithoutCommune" as const, values: { code } })),
    ...repeated.map((code) => ({ ...found, check: "shapeStandsOnce" as const, values: { code } })),
    ...[...areas]
      .filter(([, area]) => area <= 0)
      .map(([code]) => ({ ...found, check: "shapeHasArea" as const, values: { code } })),
  ];
}

/** Codes that stand more than once, as often as they repeat. */
function findRepeated(codes: readonly string[]): string[] {
  const seen = new Set<string>();
  return codes.filter((code) => {
    const repeated = seen.has(code);
    seen.add(code);
    return repeated;
  });
}

/** One topology without gaps or overlaps: every border has one or two sides, and the whole is as large as its parts. */
export function coversWithoutGaps(topology: CommuneTopology, file: string): Problem[] {
  const parts = [...drawnAreas(topology).values()].reduce((sum, area) => sum + area, 0);
  const { area } = mergedArea(topology);
  const agrees = Math.abs(parts - area) < 1e-4 * area;
  return [
    ...bordersHaveTwoSides(topology, file),
    ...(agrees ? [] : [uncovered(file, { kind: "area", parts, together: area })]),
  ];
}

/** A border that more than two shapes share is an overlap. */
export function bordersHaveTwoSides(topology: CommuneTopology, file: string): Problem[] {
  const crowded = [...countArcs(topology).values()].filter((uses) => uses > 2).length;
  return crowded === 0 ? [] : [uncovered(file, { kind: "borders", borders: crowded })];
}

function uncovered(file: string, values: ProblemValues["coversWithoutGaps"]): Problem {
  return { severity: "error", check: "coversWithoutGaps", place: { file }, values };
}
