import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { BoundaryError, reasonOf } from "../../fault.ts";
import { refuseBoundaries, type BoundaryFile, type BoundaryLayer } from "./layer.ts";

/** GeoJSON or TopoJSON; a `crs` member of old GeoJSON is heeded. @throws ProblemsError */
export function readJson({ file, bytes }: BoundaryFile): BoundaryLayer {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw refuseBoundaries(file, { kind: "json", reason: reasonOf(error) });
  }
  if (isObject(data) && data["type"] === "Topology")
    return { format: "TopoJSON", shapes: readTopology(file, data), system: null };
  if (isObject(data) && data["type"] === "FeatureCollection" && Array.isArray(data["features"]))
    return { format: "GeoJSON", shapes: data as unknown as FeatureCollection, system: systemOf(data) };
  throw refuseBoundaries(file, { kind: "noCollection" });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The largest object of a topology as features. */
function readTopology(file: string, data: Record<string, unknown>): FeatureCollection {
  try {
    const topology = data as unknown as Topology;
    const collections = Object.values(topology.objects).flatMap((object) =>
      object.type === "GeometryCollection" ? [object] : [],
    );
    const [largest] = collections.sort((a, b) => b.geometries.length - a.geometries.length);
    if (largest === undefined) throw new BoundaryError({ kind: "noCollection" });
    return feature(topology, largest);
  } catch (error) {
    if (error instanceof BoundaryError) throw refuseBoundaries(file, error.reason);
    throw refuseBoundaries(file, { kind: "topology", reason: reasonOf(error) });
  }
}

/** "urn:ogc:def:crs:EPSG::9205" as "EPSG:9205"; the CRS84 of the standard is no statement. */
function systemOf(data: Record<string, unknown>): string | null {
  const crs = data["crs"];
  const properties = isObject(crs) ? crs["properties"] : null;
  const name = isObject(properties) ? properties["name"] : null;
  const code = typeof name === "string" ? /EPSG:+(?:[\d.]*:)?(\d+)$/.exec(name)?.[1] : undefined;
  return code === undefined ? null : `EPSG:${code}`;
}
