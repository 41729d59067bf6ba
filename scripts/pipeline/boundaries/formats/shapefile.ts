import type { FeatureCollection } from "geojson";
import { BoundaryError, reasonOf } from "../../fault.ts";
import { parseResult, runMapshaper } from "../runMapshaper.ts";
import { convertLegacy } from "../../read/encodings/legacy.ts";
import { checkShapes, checkTable } from "./shapefileParts.ts";
import { refuseBoundaries, type BoundaryFile, type BoundaryLayer } from "./layer.ts";

/** Reads a shapefile with the table, projection and code page that lie beside it. @throws ProblemsError */
export async function readShapefile({ file, bytes, beside }: BoundaryFile): Promise<BoundaryLayer> {
  const dbf = beside.get("dbf");
  if (dbf === undefined) throw refuseBoundaries(file, { kind: "noTable" });
  const prj = beside.get("prj");
  const input: Record<string, Uint8Array | string> = { "in.shp": bytes, "in.dbf": dbf };
  const cpg = beside.get("cpg");
  if (cpg !== undefined) input["in.cpg"] = new TextDecoder("latin1").decode(cpg);
  const encoding = cpg === undefined && !isUtf8(dbf) ? "encoding=latin1" : "";
  try {
    checkShapes(bytes);
    checkTable(dbf);
    const output = await runMapshaper(`-i in.shp ${encoding} -o out.json format=geojson`, input);
    const shapes = parseResult(output, "out.json") as FeatureCollection;
    return {
      format: "Shapefile",
      shapes: { ...shapes, features: convertNames(shapes.features) },
      system: prj === undefined ? null : new TextDecoder().decode(prj),
    };
  } catch (error) {
    if (error instanceof BoundaryError) throw refuseBoundaries(file, error.reason);
    throw refuseBoundaries(file, { kind: "shapefile", reason: reasonOf(error) });
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Tables of shapefiles are older than Unicode in Vietnam: their text is tried for TCVN3 and VNI as workbooks are. */
function convertNames(features: FeatureCollection["features"]): FeatureCollection["features"] {
  const keys = [...new Set(features.flatMap((shape) => Object.keys(shape.properties ?? {})))];
  const rows = features.map((shape) =>
    keys.map((key) => {
      const value: unknown = shape.properties?.[key];
      return typeof value === "string" || typeof value === "number" ? value : null;
    }),
  );
  const { rows: converted } = convertLegacy(rows, () => null);
  return features.map((shape, index) => ({
    ...shape,
    properties: Object.fromEntries(keys.map((key, at) => [key, converted[index]?.[at] ?? null])),
  }));
}
