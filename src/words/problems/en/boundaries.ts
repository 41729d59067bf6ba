import { formatFixed } from "#domain/format";
import type { BoundaryFault, SystemFault } from "#domain/problemFaults";
import type { BoundaryValues } from "#domain/problemBoundaries";
import { byKind, type ProblemWords } from "../words.ts";
import { nearest, number } from "./phrases.ts";

const fixed = (value: number, decimals: number): string => formatFixed(value, decimals, "en");
const EXPORT_AGAIN = "export the file again from the GIS";
const again = (expected: string) => ({ expected, remedy: EXPORT_AGAIN });
const damagedShape = (how: string) => again(`a readable shapefile (${how})`);
const damagedPackage = (how: string) => again(`a whole GeoPackage with one layer of polygons (${how})`);
const GIVE_SYSTEM = "give the system with --meridian or --epsg";

/** Coordinates that can not be understood; a wrong option of the command line is told in the same words. */
interface NoSystem {
  readonly x: number;
  readonly y: number;
  readonly meridian: number | null;
}

const systems = {
  meridian: ({ found }: { readonly found: string }) => ({
    found,
    expected: "a central meridian from 102 to 110 degrees, such as 103 or 105°45'",
    remedy: GIVE_SYSTEM,
  }),
  epsg: ({ found, known }: { readonly found: string; readonly known: readonly string[] }) => ({
    found: `EPSG:${found}`,
    expected: `4326, 4756, 3405, 3406, 32648, 32649 or VN-2000 / TM-3 (${known.join(", ")})`,
    remedy: GIVE_SYSTEM,
  }),
  datum: ({ found }: { readonly found: string }) => ({
    found,
    expected: "a datum with a name, such as VN-2000 or WGS 84; the wrong one moves a map by more than 200 m",
    remedy: GIVE_SYSTEM,
  }),
  prj: () => ({ expected: "a .prj that can be understood", remedy: GIVE_SYSTEM }),
  noSystem: ({ x, y, meridian }: NoSystem) => ({
    found: `${fixed(x, 0)}; ${fixed(y, 0)}`,
    expected: "coordinates in degrees, or a word about their system; there is no .prj",
    remedy: `for VN-2000 give the central meridian of the province: --meridian ${meridian === null ? "DEGREES" : String(meridian)}`,
  }),
};

export const tellSystem = byKind<SystemFault>(systems);

const readBoundaries = byKind<BoundaryFault>({
  ...systems,
  unpacked: ({ most }) => again(`at most ${number(most)} MB unpacked; this archive holds more`),
  archive: () => again("a whole zip archive; this one is damaged"),
  bytes: ({ most }) => again(`a file of at most ${number(most)} MB`),
  unreadable: ({ reason }) => ({
    found: reason ?? "there is no such file",
    expected: "a file that can be read",
    remedy: "check the path, that it is no folder, and that this account may read it",
  }),
  otherKind: () => again("GeoJSON, TopoJSON, Shapefile (plain or zipped), GeoPackage or KML"),
  noCollection: () => again("a FeatureCollection or a Topology"),
  doctype: () => again("KML without a DOCTYPE"),
  noTable: () => ({
    expected: "a .dbf beside the .shp",
    remedy: "send all files of the shapefile, or zip them",
  }),
  empty: () => again("shapes of communes; it is empty"),
  noLayer: () => again("a layer of commune polygons"),
  json: ({ reason }) => again(`GeoJSON or TopoJSON (${reason})`),
  topology: ({ reason }) => again(`a whole TopoJSON topology (${reason})`),
  kml: ({ reason }) => again(`a readable KML file (${reason})`),
  geopackage: ({ reason }) => damagedPackage(reason),
  shapefile: ({ reason }) => damagedShape(reason),
  polygons: ({ reason }) => ({
    expected: `polygons of communes (${reason})`,
    remedy: "check the file in a GIS",
  }),
  several: ({ names }) => ({
    found: names.join(", "),
    expected: "one boundary file in the archive",
    remedy: "pack one layer",
  }),
  layers: ({ names }) => damagedPackage(`layers: ${names.length === 0 ? "none" : names.join(", ")}`),
  geometry: () => damagedPackage("a geometry that is not written as a GeoPackage has it"),
  shape: ({ record }) => damagedShape(`shape ${String(record)} of its .shp is damaged`),
  shapeType: ({ type }) => damagedShape(`its shapes are of type ${String(type)}, not polygons`),
  shapesHeader: () => damagedShape("its .shp has no header"),
  shapesShort: () => damagedShape("its .shp is cut short"),
  tableHeader: () => damagedShape("its .dbf has no header"),
  tableColumns: () => damagedShape("the columns of its .dbf are damaged"),
  tableWidth: () => damagedShape("the columns of its .dbf do not fill its rows"),
  tableShort: () => damagedShape("its .dbf is cut short"),
});

const near = ([x, y]: readonly [number, number]): string => `${fixed(x, 4)}; ${fixed(y, 4)}`;
const CLOSED = "closed while snapping to one topology";
const MEET = "shapes that meet without gap or overlap";

export const boundaries: ProblemWords<BoundaryValues> = {
  readBoundaries,
  communeWithoutShape: ({ code, name }) => ({
    found: `${code} ${name}`,
    expected: "one shape for each commune of the register",
    remedy: "add its shape, or import a file of the whole province",
  }),
  shapeWithoutCommune: ({ code }) => ({
    found: code,
    expected: "only communes of this province in the register of 2025",
    remedy: "remove the shape, or correct its code",
  }),
  shapeStandsOnce: ({ code }) => ({
    found: code,
    expected: "each commune once",
    remedy: "join its parts into one multipolygon",
  }),
  shapeHasArea: ({ code }) => ({ found: code, expected: "a shape with an area", remedy: "redraw the shape" }),
  shapeIsJoined: ({ found, candidates }) => ({
    found: found === "" ? "(nothing)" : found,
    expected: `the code or the name of a commune${nearest(candidates)}`,
    remedy: "correct the table of the shapes, or name its column with --code-field or --name-field",
  }),
  coversWithoutGaps: (values) => ({
    found:
      values.kind === "area"
        ? `${fixed(values.parts, 2)} km² in parts, ${fixed(values.together, 2)} km² together`
        : `${number(values.borders)} borders with more than two sides`,
    expected: "shapes that neither overlap nor leave gaps",
    remedy: "snap the borders in a GIS and import again",
  }),
  gapBetweenShapes: ({ km2, near: point }) => ({
    found: `gap, ${fixed(km2, 6)} km² near ${near(point)}`,
    expected: MEET,
    remedy: CLOSED,
  }),
  shapesOverlap: ({ shapes, km2, near: point, isLarge }) => ({
    found: `overlap of ${number(shapes)}, ${fixed(km2, 6)} km² near ${near(point)}`,
    expected: MEET,
    remedy: isLarge ? "decide in a GIS whose land it is" : CLOSED,
  }),
  keepsAreas: ({ code, drawn, before }) => ({
    found: `${code}: ${fixed(drawn, 2)} km²`,
    expected: `${fixed(before, 2)} km² as in the file`,
    remedy: "repair the shape in a GIS",
  }),
  areasAsDeclared: ({ code, name, drawn, declared }) => ({
    found: `${code} ${name}: ${fixed(drawn, 1)} km² drawn`,
    expected: `about ${fixed(declared, 1)} km²`,
    remedy: "usual for coasts and islands; else check the shape",
  }),
  standsWhereItBelongs: ({ code, name, distance, point: [x, y] }) => ({
    found: `${code} ${name}: ${fixed(distance, 1)} km away`,
    expected: `a shape around ${fixed(x, 2)}; ${fixed(y, 2)}`,
    remedy: "check whether its code is that of another commune",
  }),
  communesMovedTogether: ({ moved, of, east, north }) => ({
    found: `${number(moved)} of ${number(of)} communes moved the same way: ${fixed(east, 1)} km to the east, ${fixed(north, 1)} km to the north`,
    expected: "communes around their points in the register",
    remedy: "the whole map has moved: check the central meridian (--meridian) and the datum of the file",
  }),
  datumIsTakenForVn2000: ({ system, datum }) => ({
    found: datum,
    expected: "a datum with a name",
    remedy: `read as ${system}, by its projection; if it is not, export the file again in WGS 84 (EPSG:4326)`,
  }),
  withinPlausibleBox: ({ box, bounds: [west, south, east, north], province, system, fits }) => ({
    found: `${box.map((value) => fixed(value, 3)).join("; ")} (read as ${system})`,
    expected: `longitude ${fixed(west, 2)} to ${fixed(east, 2)}, latitude ${fixed(south, 2)} to ${fixed(north, 2)} (province ${province})`,
    remedy: tellFit(fits),
  }),
};

function tellFit(fits: BoundaryValues["withinPlausibleBox"]["fits"]): string {
  if (fits === null) return "check the province, the order of the axes and the coordinate system";
  if (fits.meridian === null) return "the axes are swapped: export with longitude first";
  const swapped = fits.swapped ? " and the axes swapped: export with easting first" : "";
  return `it fits as VN-2000 with --meridian ${String(fits.meridian)}${swapped}`;
}
