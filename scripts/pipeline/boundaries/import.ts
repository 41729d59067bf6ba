import mapshaper from "mapshaper";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { CommuneProperties } from "#domain/dataset";
import { makeBbox } from "#domain/bbox";
import type { Commune } from "#domain/unit";
import { ProblemsError, type Problem } from "../problem.ts";
import type { Ring } from "../registry/registry.ts";
import { coversWithoutGaps, drawnAreas, everyCommuneHasOneShape } from "./check.ts";
import { QUANTISATION, type CommuneTopology } from "./schematic.ts";

/** Neighbours from separate drawings almost coincide; points nearer than this are one (degrees, about half a metre). */
const SNAP = 0.000005;
/** Where the reader puts the id of a shape, beside its own properties. */
const ID_FIELD = "shape_id";
/** Detail kept, in metres. */
const DETAIL = 50;
/** A shape may reach this far beyond the coarse outline of its province (degrees). */
const MARGIN = 0.3;
/** Declared and drawn area may differ this much before a note is printed: coasts and islands do. */
const AREA_TOLERANCE = 0.15;

/** What a boundary file is imported for. */
export interface ImportTarget {
  readonly file: string;
  readonly province: string;
  readonly communes: readonly Commune[];
  readonly outline: Ring;
}

/**
 * Imports real boundaries (GeoJSON or TopoJSON, WGS 84): joined to the register by commune code, snapped and simplified as one
 * topology. @returns the topology with notes that do not stop the import
 * @throws ProblemsError with everything that does
 */
export async function importBoundaries(
  bytes: Uint8Array,
  target: ImportTarget,
): Promise<{ topology: CommuneTopology; notes: Problem[] }> {
  const input = parseJson(bytes, target.file);
  const fine = await runMapshaper(input, target, `-o fine.json format=topojson no-quantization`);
  const before = named(fine, target);
  stopOn(everyCommuneHasOneShape(before, target.communes, target.file));
  stopOn(withinPlausibleBox(before, target));
  const simple = `-simplify interval=${String(DETAIL)} keep-shapes -clean -o out.json format=topojson quantization=${String(QUANTISATION)}`;
  const topology = named(await runMapshaper(input, target, simple), target);
  stopOn([
    ...everyCommuneHasOneShape(topology, target.communes, target.file),
    ...coversWithoutGaps(topology, target.file),
  ]);
  stopOn(keepsAreas(before, topology, target));
  return { topology, notes: areasAsDeclared(topology, target) };
}

function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const expected = `GeoJSON or TopoJSON (${reason})`;
    throw new ProblemsError([
      {
        severity: "error",
        check: "readBoundaries",
        file,
        expected,
        remedy: "export the file again from the GIS",
      },
    ]);
  }
}

async function runMapshaper(input: unknown, { file }: ImportTarget, commands: string): Promise<Topology> {
  try {
    const output = await mapshaper.applyCommands(
      `-i in.json snap snap-interval=${String(SNAP)} id-field=${ID_FIELD} ${commands}`,
      { "in.json": JSON.stringify(input) },
    );
    const [result] = Object.values(output);
    return JSON.parse(typeof result === "string" ? result : new TextDecoder().decode(result)) as Topology;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const expected = `polygons with a property "code" (${reason})`;
    throw new ProblemsError([
      { severity: "error", check: "readBoundaries", file, expected, remedy: "check the file in a GIS" },
    ]);
  }
}

/** The only layer of the file as the object `communes`, sorted by code, with the names and areas of the register. */
function named(topology: Topology, { communes, file }: ImportTarget): CommuneTopology {
  const [layer] = Object.values(topology.objects);
  if (layer?.type !== "GeometryCollection") {
    const expected = "one layer of commune polygons";
    throw new ProblemsError([
      { severity: "error", check: "readBoundaries", file, expected, remedy: "export one layer" },
    ]);
  }
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const geometries = layer.geometries.map((geometry) => {
    const code = codeOf(geometry);
    return {
      ...geometry,
      id: code,
      properties: describe(byCode.get(code)),
    } as GeometryCollection<CommuneProperties>["geometries"][number];
  });
  geometries.sort((a, b) => String(a.id).localeCompare(String(b.id)));
  return { ...topology, objects: { communes: { type: "GeometryCollection", geometries } } };
}

/** Spreadsheets drop leading zeros from codes: five digits are restored. */
function codeOf(geometry: {
  id?: string | number | undefined;
  properties?: object | null | undefined;
}): string {
  const properties: Readonly<Record<string, unknown>> = { ...geometry.properties };
  const code = properties["code"] ?? properties[ID_FIELD] ?? "";
  return typeof code === "string" || typeof code === "number" ? String(code).padStart(5, "0") : "";
}

function describe(commune: Commune | undefined): CommuneProperties {
  return {
    name: commune?.name ?? "",
    type: commune?.type === "Phường" ? "Phường" : "Xã",
    areaKm2: commune?.areaKm2 ?? 0,
  };
}

/** A wrong meridian or swapped axes move a map by tens of kilometres and more. */
function withinPlausibleBox(topology: CommuneTopology, { file, outline, province }: ImportTarget): Problem[] {
  const [west, south, east, north] = makeBbox(outline);
  const [x0, y0, x1, y1] =
    topology.bbox ?? makeBbox(topology.arcs.flat().map(([x, y]) => [x ?? NaN, y ?? NaN]));
  if (x0 > west - MARGIN && y0 > south - MARGIN && x1 < east + MARGIN && y1 < north + MARGIN) return [];
  return [
    {
      severity: "error",
      check: "withinPlausibleBox",
      file,
      value: [x0, y0, x1, y1].map((value) => value.toFixed(3)).join(", "),
      expected: `longitude ${west.toFixed(2)} to ${east.toFixed(2)}, latitude ${south.toFixed(2)} to ${north.toFixed(2)} (province ${province}), WGS 84`,
      remedy:
        "check the order of the axes and the coordinate system; VN-2000 must be converted to WGS 84 first",
    },
  ];
}

/** Simplifying can silently empty a commune; its area says so. */
function keepsAreas(before: CommuneTopology, after: CommuneTopology, { file }: ImportTarget): Problem[] {
  const original = drawnAreas(before);
  return [...drawnAreas(after)].flatMap(([code, area]) => {
    const drawn = original.get(code) ?? 0;
    if (Math.abs(area - drawn) <= 0.02 * drawn) return [];
    const value = `${code}: ${area.toFixed(2)} km²`;
    return [
      {
        severity: "error",
        check: "keepsAreas",
        file,
        value,
        expected: `${drawn.toFixed(2)} km² as in the file`,
        remedy: "repair the shape in a GIS",
      },
    ];
  });
}

function areasAsDeclared(topology: CommuneTopology, { file, communes }: ImportTarget): Problem[] {
  const areas = drawnAreas(topology);
  return communes.flatMap(({ code, name, areaKm2 }) => {
    const drawn = areas.get(code) ?? 0;
    if (areaKm2 === null || Math.abs(drawn / areaKm2 - 1) <= AREA_TOLERANCE) return [];
    const value = `${code} ${name}: ${drawn.toFixed(1)} km² drawn`;
    return [
      {
        severity: "note",
        check: "areasAsDeclared",
        file,
        value,
        expected: `about ${areaKm2.toFixed(1)} km²`,
        remedy: "usual for coasts and islands; else check the shape",
      },
    ];
  });
}
