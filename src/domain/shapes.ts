/** Shapes of communes as files for geographic programs; apart from what the first map needs. */
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Properties of one commune in a file. */
export type Properties = Readonly<Record<string, string | number | null>>;

/** What is written beside the shapes: a sentence, the address, the licence. */
export type About = Readonly<Record<string, unknown>>;

/** Decimals of a degree in GeoJSON: the sixth is a tenth of a metre, and RFC 7946 asks for no more. */
const DECIMALS = 1e6;

type Places = Topology<{ communes: GeometryCollection }>;
type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** Communes and their properties by code, in the order of the shapes; those without properties are left out. */
export type PropertiesOf = (code: string) => Properties | null;

/**
 * GeoJSON as RFC 7946 wants it: WGS 84 longitude and latitude, outer rings counter-clockwise and holes clockwise, a bounding box, the code as
 * the id of the feature. What is said about the file stands as a member `about`, which the standard allows.
 */
export function makeGeoJson(
  topologies: readonly Topology[],
  propertiesOf: PropertiesOf,
  about: About,
): GeoJSON.FeatureCollection<Area> & { readonly about: About } {
  const features = topologies.flatMap((topology) => {
    const places = topology as Places;
    return places.objects.communes.geometries.flatMap((geometry): GeoJSON.Feature<Area>[] => {
      const code = String(geometry.id);
      const properties = propertiesOf(code);
      if (properties === null || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")) return [];
      const shape = (feature(places, geometry) as GeoJSON.Feature<Area>).geometry;
      return [{ type: "Feature", id: code, properties: { ...properties }, geometry: orient(shape) }];
    });
  });
  return { type: "FeatureCollection", ...boxOf(features), features, about };
}

function orient(shape: Area): Area {
  const polygon = (rings: GeoJSON.Position[][]) =>
    rings.map((ring, index) => {
      const rounded = ring.map((point) => point.map((degree) => Math.round(degree * DECIMALS) / DECIMALS));
      return signedArea(rounded) > 0 === (index === 0) ? rounded : rounded.reverse();
    });
  return shape.type === "Polygon"
    ? { type: "Polygon", coordinates: polygon(shape.coordinates) }
    : { type: "MultiPolygon", coordinates: shape.coordinates.map(polygon) };
}

/** Twice the area in square degrees; above 0 where the ring runs counter-clockwise. */
export function signedArea(ring: readonly GeoJSON.Position[]): number {
  return ring.reduce((sum, [ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + ax * by - bx * ay;
  }, 0);
}

function boxOf(features: readonly GeoJSON.Feature<Area>[]): { bbox?: GeoJSON.BBox } {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    for (const [x = 0, y = 0] of rings.flat()) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return features.length === 0 ? {} : { bbox: box };
}

/** The same topology with other properties; communes without any are left out, and so are the borders that only they used. */
export function makeTopoJson(topology: Topology, propertiesOf: PropertiesOf, about: About): Topology {
  const places = topology as Places;
  const kept = new Map<number, number>();
  const keep = (arc: number): number => {
    const own = arc < 0 ? ~arc : arc;
    const index = kept.get(own) ?? kept.size;
    kept.set(own, index);
    return arc < 0 ? ~index : index;
  };
  const geometries = places.objects.communes.geometries.flatMap((geometry) => {
    const properties = propertiesOf(String(geometry.id));
    if (properties === null) return [];
    return [{ ...geometry, ...renumber(geometry, keep), properties: { ...properties } }];
  }) as GeometryCollection["geometries"];
  const { transform, bbox } = topology;
  const made: Places = {
    type: "Topology",
    ...(transform === undefined ? {} : { transform }),
    ...(bbox === undefined || geometries.length < places.objects.communes.geometries.length ? {} : { bbox }),
    objects: { communes: { type: "GeometryCollection", geometries } },
    arcs: [...kept.keys()].map((arc) => topology.arcs[arc] ?? []),
  };
  return Object.assign(made, { about });
}

function renumber(geometry: GeometryCollection["geometries"][number], keep: (arc: number) => number): object {
  const ring = (arcs: number[]) => arcs.map(keep);
  if (geometry.type === "Polygon") return { arcs: geometry.arcs.map(ring) };
  if (geometry.type === "MultiPolygon") return { arcs: geometry.arcs.map((polygon) => polygon.map(ring)) };
  return {};
}
