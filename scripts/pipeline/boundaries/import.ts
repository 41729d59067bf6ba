import type { Feature, FeatureCollection } from "geojson";
import mapshaper from "mapshaper";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { CommuneProperties } from "#domain/dataset";
import type { Commune, District } from "#domain/unit";
import type { Problem } from "../problem.ts";
import type { Ring } from "../registry/registry.ts";
import { areasAsDeclared, findPieces, keepsAreas, standsWhereItBelongs } from "./audit.ts";
import { coversWithoutGaps, everyCommuneHasOneShape } from "./check.ts";
import { reasonOf, refuseBoundaries, type BoundaryFile, type BoundaryLayer } from "./formats/layer.ts";
import { readBoundaryFile } from "./formats/read.ts";
import { joinShapes, type JoinOptions, type Joined } from "./join.ts";
import { findSystem, withinPlausibleBox } from "./plausible.ts";
import { BoundariesError } from "./offenders.ts";
import { QUANTISATION, type CommuneTopology } from "./schematic.ts";
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
  readonly outline: Ring;
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
  if (layer.shapes.features.length === 0)
    throw refuseBoundaries(source.file, "shapes of communes; it is empty");
  const system = options.system ?? findSystem(layer, target);
  const shapes = reproject(layer.shapes, system);
  stopOn(withinPlausibleBox(shapes, layer, target, system));
  const { file, communes, districts } = target;
  const joined = joinShapes(file, shapes, communes, districts, options);
  stopOn(joined.problems);
  const drawn = await draw(joined.shapes, target);
  return { ...drawn, summary: { format: layer.format, system: system.name, joined: joined.by } };
}

/** Snaps, looks for gaps and overlaps, simplifies twice, and looks again. */
async function draw(
  shapes: FeatureCollection,
  target: ImportTarget,
): Promise<Omit<ImportedBoundaries, "summary">> {
  const { fine, pieces, standard, overview } = await runMapshaper(shapes, target);
  const before = named(fine, target);
  stopOn(everyCommuneHasOneShape(before, target.communes, target.file), before);
  const found = findPieces(pieces, target.file);
  stopOn(found.problems.filter(isError), before, found.offenders);
  const levels = { standard: named(standard, target), overview: named(overview, target) };
  for (const [name, tolerance] of [
    ["standard", 0.02],
    ["overview", 0.1],
  ] as const) {
    const topology = levels[name];
    stopOn(
      [
        ...everyCommuneHasOneShape(topology, target.communes, target.file),
        ...coversWithoutGaps(topology, target.file),
        ...keepsAreas(before, topology, target.file, tolerance),
      ],
      before,
      found.offenders,
    );
  }
  const notes = [
    ...found.problems,
    ...areasAsDeclared(levels.standard, target),
    ...standsWhereItBelongs(levels.standard, target),
  ];
  return { ...levels, notes, offenders: BoundariesError.collect(notes, levels.standard, found.offenders) };
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

/** The whole job in one run: shapes as they are, a mosaic that shows gaps and overlaps, and both levels of detail. */
export const COMMANDS = [
  `-i in.json name=communes snap snap-interval=${String(SNAP)}`,
  "-o fine.json target=communes format=topojson no-quantization",
  '-mosaic + name=pieces calc="n = count()"',
  "-o pieces.json target=pieces format=geojson",
  simplify("standard"),
  simplify("overview"),
].join(" ");

function simplify(level: keyof typeof LEVELS): string {
  const interval = String(LEVELS[level]);
  return `-simplify target=communes interval=${interval} keep-shapes -clean target=communes -o ${level}.json target=communes format=topojson quantization=${String(QUANTISATION)}`;
}

interface Drawn {
  readonly fine: Topology;
  readonly pieces: FeatureCollection;
  readonly standard: Topology;
  readonly overview: Topology;
}

async function runMapshaper(shapes: FeatureCollection, { file }: ImportTarget): Promise<Drawn> {
  try {
    const output = await mapshaper.applyCommands(COMMANDS, { "in.json": JSON.stringify(shapes) });
    const parse = (name: string): unknown => {
      const result = output[name];
      return JSON.parse(typeof result === "string" ? result : new TextDecoder().decode(result));
    };
    return {
      fine: parse("fine.json") as Topology,
      pieces: parse("pieces.json") as FeatureCollection,
      standard: parse("standard.json") as Topology,
      overview: parse("overview.json") as Topology,
    };
  } catch (error) {
    throw refuseBoundaries(file, `polygons of communes (${reasonOf(error)})`, "check the file in a GIS");
  }
}

/** The layer of the file as the object `communes`, sorted by code, with the names and areas of the register. */
function named(topology: Topology, { communes, file }: ImportTarget): CommuneTopology {
  const [layer] = Object.values(topology.objects);
  if (layer?.type !== "GeometryCollection") throw refuseBoundaries(file, "a layer of commune polygons");
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
    type: commune?.type === "Phường" ? "Phường" : "Xã",
    areaKm2: commune?.areaKm2 ?? 0,
  };
}
