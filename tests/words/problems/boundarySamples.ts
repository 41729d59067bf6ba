import type { BoundaryValues } from "#domain/problemBoundaries";
import type { Samples } from "./sampleShape.ts";

const candidate = { code: "03162", type: "Xã", name: "Nậm Kè" };
const point = [103.1234, 21.4321] as const;

/** Samples of what can be wrong with imported boundaries. */
export const boundaries: Samples<BoundaryValues> = {
  readBoundaries: {
    unpacked: { kind: "unpacked", most: 401 },
    archive: { kind: "archive" },
    meridian: { kind: "meridian", found: "500" },
    epsg: { kind: "epsg", found: "1", known: ["9205"] },
    prj: { kind: "prj" },
    datum: { kind: "datum", found: "D_Unknown_based_on_GRS80" },
    noSystem: { kind: "noSystem", meridian: 103, x: 500123, y: 2380456 },
    bytes: { kind: "bytes", most: 600 },
    unreadable: { kind: "unreadable", reason: "EACCES" },
    otherKind: { kind: "otherKind" },
    noCollection: { kind: "noCollection" },
    doctype: { kind: "doctype" },
    noTable: { kind: "noTable" },
    empty: { kind: "empty" },
    noLayer: { kind: "noLayer" },
    json: { kind: "json", reason: "Unexpected end" },
    topology: { kind: "topology", reason: "arcs missing" },
    kml: { kind: "kml", reason: "unclosed tag" },
    geopackage: { kind: "geopackage", reason: "no such table" },
    shapefile: { kind: "shapefile", reason: "not supported" },
    polygons: { kind: "polygons", reason: "no shapes" },
    several: { kind: "several", names: ["a.shp", "b.shp"] },
    layers: { kind: "layers", names: ["xa", "huyen"] },
    geometry: { kind: "geometry" },
    shape: { kind: "shape", record: 12 },
    shapeType: { kind: "shapeType", type: 3 },
    shapesHeader: { kind: "shapesHeader" },
    shapesShort: { kind: "shapesShort" },
    tableHeader: { kind: "tableHeader" },
    tableColumns: { kind: "tableColumns" },
    tableWidth: { kind: "tableWidth" },
    tableShort: { kind: "tableShort" },
  },
  communeWithoutShape: { only: { code: "03127", name: "Điện Biên Phủ" } },
  shapeWithoutCommune: { only: { code: "99999" } },
  shapeStandsOnce: { only: { code: "03127" } },
  shapeHasArea: { only: { code: "03127" } },
  shapeIsJoined: { only: { found: "Nậm Kẽm", candidates: [candidate] } },
  coversWithoutGaps: {
    area: { kind: "area", parts: 9541.25, together: 9539.5 },
    borders: { kind: "borders", borders: 4 },
  },
  gapBetweenShapes: { only: { km2: 0.002345, near: point } },
  shapesOverlap: { only: { shapes: 2, km2: 1.5, near: point, isLarge: true } },
  keepsAreas: { only: { code: "03127", drawn: 61.25, before: 65.5 } },
  areasAsDeclared: { only: { code: "03127", name: "Điện Biên Phủ", drawn: 61.5, declared: 80.25 } },
  standsWhereItBelongs: { only: { code: "03127", name: "Điện Biên Phủ", distance: 12.5, point } },
  communesMovedTogether: { only: { moved: 43, of: 45, east: 25.9, north: -0.4 } },
  datumIsTakenForVn2000: { only: { system: "VN-2000, 105°45'", datum: "D_Unknown_based_on_WGS84" } },
  withinPlausibleBox: {
    only: {
      box: [21.125, 102.5, 22.75, 103.625],
      bounds: [102.25, 20.75, 103.5, 22.5],
      province: "11",
      system: "WGS 84",
      fits: { meridian: 103, swapped: true },
    },
  },
};
