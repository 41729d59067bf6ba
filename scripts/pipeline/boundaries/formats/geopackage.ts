import type { Feature, Geometry } from "geojson";
import { WKBLoader } from "@loaders.gl/wkt";
import initSqlJs, { type Database } from "sql.js";
import { BoundaryError, reasonOf } from "../../fault.ts";
import { refuseBoundaries, type BoundaryFile, type BoundaryLayer } from "./layer.ts";

/** Bytes of the envelope by its code in the flags of a GeoPackage geometry (OGC 12-128r18, 2.1.3). */
const ENVELOPES = [0, 32, 48, 48, 64];

/** A row without a shape. */
const EMPTY: Geometry = { type: "MultiPolygon", coordinates: [] };

/** Reads the one layer of features of a GeoPackage. @throws ProblemsError */
export async function readGeoPackage({ file, bytes }: BoundaryFile): Promise<BoundaryLayer> {
  const { Database } = await initSqlJs();
  let database: Database | null = null;
  try {
    database = new Database(bytes);
    const { table, column, system } = findLayer(database);
    return {
      format: "GeoPackage",
      shapes: { type: "FeatureCollection", features: readRows(database, table, column) },
      system,
    };
  } catch (error) {
    if (error instanceof BoundaryError) throw refuseBoundaries(file, error.reason);
    throw refuseBoundaries(file, { kind: "geopackage", reason: reasonOf(error) });
  } finally {
    database?.close();
  }
}

function findLayer(database: Database): { table: string; column: string; system: string | null } {
  const layers = query(
    database,
    `SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition
     FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id ORDER BY 1`,
  );
  const [layer] = layers;
  if (layer === undefined || layers.length > 1)
    throw new BoundaryError({ kind: "layers", names: layers.map((row) => String(row[0])) });
  const [table = "", column = "", organization = "", code = "", definition = ""] = layer.map(textOf);
  return { table, column, system: systemOf(organization, code, definition) };
}

/** "EPSG:9205", else the definition; null where the file says nothing, as for the undefined systems 0 and -1. */
function systemOf(organization: string, code: string, definition: string): string | null {
  if (organization.toUpperCase() === "EPSG" && Number(code) > 0) return `EPSG:${code}`;
  return definition === "" || definition === "undefined" ? null : definition;
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

function query(database: Database, sql: string): unknown[][] {
  return database.exec(sql).flatMap((result) => result.values as unknown[][]);
}

function readRows(database: Database, table: string, column: string): Feature[] {
  const [result] = database.exec(`SELECT * FROM "${table.replaceAll('"', '""')}"`);
  if (result === undefined) return [];
  const at = result.columns.indexOf(column);
  return result.values.map((row): Feature => {
    const properties = Object.fromEntries(
      result.columns.flatMap((name, index) => (index === at ? [] : [[name, row[index] ?? null]])),
    );
    const blob = row[at];
    return {
      type: "Feature",
      properties,
      geometry: blob instanceof Uint8Array ? readGeometry(blob) : EMPTY,
    };
  });
}

/** A geometry without its GeoPackage header. @throws BoundaryError for anything else */
function readGeometry(blob: Uint8Array): Geometry {
  if (blob[0] !== 0x47 || blob[1] !== 0x50) throw new BoundaryError({ kind: "geometry" });
  const flags = blob[3] ?? 0;
  if (((flags >> 4) & 1) === 1) return EMPTY;
  const envelope = ENVELOPES[(flags >> 1) & 7];
  if (envelope === undefined) throw new BoundaryError({ kind: "geometry" });
  const { buffer } = blob.slice(8 + envelope);
  return WKBLoader.parseSync(buffer, { wkb: { shape: "geojson-geometry" } }) as Geometry;
}
