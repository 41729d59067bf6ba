import { DatasetError } from "#domain/dataset";
import type { CommuneName } from "#domain/reading";
import type { Topology } from "topojson-specification";

export interface PublishedTopology {
  readonly file: string;
  readonly topology: Topology;
  readonly communes: readonly CommuneName[];
}

/**
 * Checks as much of a topology as the table needs: object `communes` with an id, a name and a type for each shape.
 * The map room checks the shapes themselves.
 * @throws DatasetError
 */
export function parseTopology(file: string, data: unknown): PublishedTopology {
  if (!isTopology(data)) throw new DatasetError(file, "not a TopoJSON topology");
  const object = data.objects["communes"];
  if (object?.type !== "GeometryCollection" || object.geometries.length === 0) {
    throw new DatasetError(file, "objects.communes: a collection of shapes expected");
  }
  const communes = object.geometries.map(({ id, properties }) => readName(file, id, properties));
  return { file, topology: data, communes };
}

function isTopology(data: unknown): data is Topology {
  return (
    typeof data === "object" &&
    data !== null &&
    "type" in data &&
    data.type === "Topology" &&
    "arcs" in data &&
    Array.isArray(data.arcs) &&
    "objects" in data &&
    typeof data.objects === "object"
  );
}

/** Of communes of today, and of provinces where the shapes are those of the whole country. */
const TYPES: ReadonlySet<unknown> = new Set(["Xã", "Phường", "Đặc khu", "Tỉnh", "Thành phố"]);

function isType(type: unknown): type is CommuneName["type"] {
  return TYPES.has(type);
}

function readName(file: string, id: unknown, properties: unknown): CommuneName {
  const { name, type } = (properties ?? {}) as Partial<Record<"name" | "type", unknown>>;
  if (typeof id !== "string" || typeof name !== "string" || !isType(type)) {
    throw new DatasetError(file, `shape ${String(id)}: code, name and type expected`);
  }
  return { code: id, name, type };
}
