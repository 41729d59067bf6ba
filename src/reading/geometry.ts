import { feature, mesh, neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { makeBbox } from "#domain/bbox";
import { DatasetError, type CommuneProperties } from "#domain/dataset";
import { poleOfInaccessibility } from "../domain/geometry/pole.ts";
import type { MapGeometry } from "../domain/scene.ts";

type CommuneTopology = Topology<{ communes: GeometryCollection<CommuneProperties> }>;

/** Prepares a published topology for drawing. @throws DatasetError naming the file when it is not one */
export function readGeometry(data: unknown, file: string): MapGeometry {
  const topology = requireTopology(data, file);
  const collection = topology.objects.communes;
  const features = feature(topology, collection).features.map((shape, index) => {
    const { geometry, id } = shape;
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") {
      throw new DatasetError(
        file,
        `objects.communes.geometries[${String(index)}]: polygon expected, ${geometry.type} found`,
      );
    }
    return { type: "Feature" as const, id: index, properties: { code: String(id) }, geometry };
  });
  return {
    codes: collection.geometries.map((geometry) => String(geometry.id)),
    names: collection.geometries.map(
      ({ properties }) => (properties as Partial<CommuneProperties> | undefined)?.name ?? "",
    ),
    bbox: makeBbox(features.flatMap((shape) => outerRings(shape.geometry).flat()) as [number, number][]),
    features,
    borders: mesh(topology, collection, (a, b) => a !== b),
    outline: mesh(topology, collection, (a, b) => a === b),
    neighbours: neighbors(collection.geometries),
    anchors: features.map((shape) => poleOfInaccessibility(outerRings(shape.geometry))),
  };
}

function requireTopology(data: unknown, file: string): CommuneTopology {
  const topology = data as Partial<CommuneTopology> | null;
  const communes = topology?.objects?.communes as GeometryCollection | undefined;
  if (
    !Array.isArray(topology?.arcs) ||
    communes?.type !== "GeometryCollection" ||
    communes.geometries.length === 0
  ) {
    throw new DatasetError(file, 'TopoJSON with an object "communes" expected');
  }
  return topology as CommuneTopology;
}

/** Outer rings of a geometry, holes left out. */
export function outerRings(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): GeoJSON.Position[][] {
  return geometry.type === "Polygon"
    ? geometry.coordinates.slice(0, 1)
    : geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
}
