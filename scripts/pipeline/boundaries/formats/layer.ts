import type { FeatureCollection } from "geojson";
import type { BoundaryFault } from "#domain/problemFaults";
import { ProblemsError } from "../../problem.ts";

/** Shapes as a file has them, and what the file says about their coordinates. */
export interface BoundaryLayer {
  readonly format: "GeoJSON" | "TopoJSON" | "Shapefile" | "GeoPackage" | "KML";
  readonly shapes: FeatureCollection;
  /** "EPSG:9205", the text of a .prj, or null where the file says nothing. */
  readonly system: string | null;
}

/** A boundary file and the files that lie beside it, such as the .dbf and .prj of a shapefile. */
export interface BoundaryFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** By lower-case extension without the dot. */
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

/** No province, and no nation, needs more. */
export const MOST_BYTES = 600_000_000;

/** A file that can not be read, and why. */
export function refuseBoundaries(file: string, values: BoundaryFault): ProblemsError {
  return new ProblemsError([{ severity: "error", check: "readBoundaries", place: { file }, values }]);
}
