import type { Feature, FeatureCollection } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { CommuneProperties } from "#domain/dataset";
import { todaysType, type Commune, type District } from "#domain/unit";
import { reasonOf } from "../fault.ts";
import type { Problem } from "../problem.ts";
import type { Ring } from "../registry/registry.ts";
import { areasAsDeclared, findPieces, keepsAreas, standsWhereItBelongs } from "./audit.ts";
import { bordersHaveTwoSides, coversWithoutGaps, everyCommuneHasOneShape } from "./check.ts";
import { refuseBoundaries, type BoundaryFile, type BoundaryLayer } from "./formats/layer.ts";
import { readBoundaryFile } from "./formats/read.ts";
import { parseResult, runMapshaper } from "./runMapshaper.ts";
import { joinShapes, type JoinOptions, type Joined } from "./join.ts";
import { extentOf, findSystem, withinPlausibleBox } from "./plausible.ts";
import { BoundariesError } from "./offenders.ts";
import type { CommuneTopology } from "./schematic.ts";
import { reproject, type CoordinateSystem } from "./system.ts";

/** Neighbours from separate drawings almost coincide; points nearer than this are one (degrees, about half a metre). */
const SNAP = 0.000005;
/** Detail kept, in metres: for looking closely, and for the first map. */
const LEVELS = { standard: 50, overview: 200 } as const;

/** What a boundary file is imported for. */
export interface ImportTarget {
  readonly file: string;
  readonly province: string;
  readonly communes: readonly Commune[];
  readonly districts: readonly District[];
  readonly outline: readonly Ring[];
}

/** What the person at the command line says about the file. */
export interface ImportOptions extends JoinOptions {
  /** Overrides what the file says of its coordinates. */
  readonly system?: CoordinateSystem | undefined;
}

/** Boundaries in two levels of detail, borders shared in both, and everything worth knowing about them. */
export interface ImportedBoundaries {
  readonly standard: CommuneTopology;
  readonly overview: CommuneTopology;
  readonly notes: readonly Problem[];
  /** Gaps, overlaps and communes to look at in a GIS. */
  readonly offenders: FeatureCollection;
  readonly summary: {
    readonly format: BoundaryLayer["format"];
    readonly system: string;
    readonly joined: Joined["by"];
  };
}

/**
 * Imports real boundaries: read by what the file holds, brought to WGS 84, joined to the register by code or name, snapped to
 * one topology and simplified with shared borders. @throws BoundariesError with everything that stops it and the offending shapes
 */
export async function importBoundaries(
  source: BoundaryFile,
  target: ImportTarget,
  options: ImportOptions = {},
): Promise<ImportedBoundaries> {
  const layer = await readBoundaryFile(source);
  if (layer.shapes.features.length === 0) throw refuseBoundaries(source.file, { kind: "empty" });
  const system = options.system ?? findSystem(layer, target);
  const shapes = reproject(layer.shapes, system);
  stopOn(withinPlausibleBox(shapes, layer, target, system));
  const joined = joinShapes(shapes, target, options);
  stopOn(joined.problems);
  const drawn = await draw(joined.shapes, target);
  const notes = [...noteDatum(system, target), ...drawn.notes];
  return { ...drawn, notes, summary: { format: layer.format, system: system.name, joined: joined.by } };
}

/** A datum without a name that was taken for VN-2000 is told. */
function noteDatum({ name, unnamedDatum }: CoordinateSystem, { file }: ImportTarget): Problem[] {
  if (unnamedDatum === undefined) return [];
  const values = { system: name, datum: unnamedDatum };
  return [{ severity: "note", check: "datumIsTakenForVn2000", place: { file }, values }];
}

/** Snaps, looks for gaps and overlaps, simplifies twice, and looks again. */
async function draw(
  shapes: FeatureCollection,
  target: ImportTarget,
): Promise<Omit<ImportedBoundaries, "summary">> {
  const drawn = await drawShapes(shapes, target);
  const found = findPieces(drawn.pieces, target.file);
  const levels = { standard: named(drawn.standard, target), overview: named(drawn.overview, target) };
  const { communes, file } = target;
  const first = [
    ...everyCommuneHasOneShape(levels.standard, communes, file),
    ...found.problems.filter(isError),
  ];
  stopOn(first, levels.standard, found.offenders);
  const before = areasBefore(drawn.standard);
  for (const name of ["standard", "overview"] as const) {
    const topology = levels[name];
    const problems = [
      ...everyCommuneHasOneShape(topology, communes, file),
      ...(name === "standard" ? coversWithoutGaps(topology, file) : bordersHaveTwoSides(topology, file)),
      ...keepsAreas(before, topology, file, LEVELS[name] / 1000),
    ];
    stopOn(problems, levels.standard, found.offenders);
  }
  const astray = standsWhereItBelongs(levels.standard, target);
  stopOn(astray.filter(isError), levels.standard, found.offenders);
  const notes = [...found.problems, ...areasAsDeclared(levels.standard, target), ...astray];
  return { ...levels, notes, offenders: BoundariesError.collect(notes, levels.standard, found.offenders) };
}

/** Areas as they were before simplifying, km² by code. */
function areasBefore(topology: Topology): Map<string, number> {
  const [layer] = Object.values(topology.objects);
  const geometries = layer?.type === "GeometryCollection" ? layer.geometries : [];
  return new Map(
    geometries.map((geometry) => {
      const { code, km2 } = geometry.properties as { code: string; km2: number | null };
      return [code, km2 ?? 0];
    }),
  );
}

function isError(problem: Problem): boolean {
  return problem.severity === "error";
}

function stopOn(
  problems: readonly Problem[],
  topology: CommuneTopology | null = null,
  pieces: readonly Feature[] = [],
): void {
  if (problems.length > 0)
    throw new BoundariesError(problems, BoundariesError.collect(problems, topology, pieces));
}

/** Side of the grid that points are stored on, in metres. */
const GRID = 15;
const METRES_PER_DEGREE = 111_200;

/** The whole job in one run: areas as they are, a mosaic that shows gaps and overlaps, and both levels of detail. */
export function makeCommands(shapes: FeatureCollection): string {
  const [west, south, east, north] = extentOf(shapes);
  const extent = Math.max(east - west, north - south) * METRES_PER_DEGREE;
  const quantisation = String(Math.max(1000, Math.round(extent / GRID)));
  return [
    `-i in.json name=communes snap snap-interval=${String(SNAP)}`,
    '-each "km2 = this.area / 1e6"',
    '-mosaic + name=pieces calc="n = count()"',
    '-filter "n != 1" target=pieces',
    "-o pieces.json target=pieces format=geojson",
    simplify("standard", quantisation),
    simplify("overview", quantisation),
  ].join(" ");
}

function simplify(level: keyof typeof LEVELS, quantisation: string): string {
  const interval = String(LEVELS[level]);
  return `-simplify target=communes interval=${interval} keep-shapes -clean target=communes -o ${level}.json target=communes format=topojson quantization=${quantisation}`;
}

interface Drawn {
  readonly pieces: FeatureCollection;
  readonly standard: Topology;
  readonly overview: Topology;
}

async function drawShapes(shapes: FeatureCollection, { file }: ImportTarget): Promise<Drawn> {
  try {
    const output = await runMapshaper(makeCommands(shapes), { "in.json": shapes });
    return {
      pieces: parseResult(output, "pieces.json") as FeatureCollection,
      standard: parseResult(output, "standard.json") as Topology,
      overview: parseResult(output, "overview.json") as Topology,
    };
  } catch (error) {
    throw refuseBoundaries(file, { kind: "polygons", reason: reasonOf(error) });
  }
}

/** The layer of the file as the object `communes`, sorted by code, with the names and areas of the register. */
function named(topology: Topology, { communes, file }: ImportTarget): CommuneTopology {
  const [layer] = Object.values(topology.objects);
  if (layer?.type !== "GeometryCollection") throw refuseBoundaries(file, { kind: "noLayer" });
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const geometries = layer.geometries.map((geometry) => {
    const { code } = geometry.properties as { code: string };
    return {
      ...geometry,
      id: code,
      properties: describe(byCode.get(code)),
    } as GeometryCollection<CommuneProperties>["geometries"][number];
  });
  geometries.sort((a, b) => String(a.id).localeCompare(String(b.id)));
  return { ...topology, objects: { communes: { type: "GeometryCollection", geometries } } };
}

function describe(commune: Commune | undefined): CommuneProperties {
  return {
    name: commune?.name ?? "",
    type: todaysType(commune?.type),
  };
}
