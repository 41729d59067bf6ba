import type { FeatureCollection, Position } from "geojson";
import proj4 from "proj4";
import { SystemError } from "../fault.ts";

/** Shift from VN-2000 to WGS 84, position vector (EPSG:6960): metres, seconds of arc, parts per million. */
const SHIFT = "-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278";

/** Central meridians of VN-2000 / TM-3 by EPSG code, in degrees. */
const TM3: Readonly<Record<string, number>> = {
  "5896": 102,
  "5897": 105,
  "5898": 108,
  "5899": 107.75,
  "9205": 103,
  "9206": 104,
  "9207": 104.5,
  "9208": 104.75,
  "9209": 105.5,
  "9210": 105.75,
  "9211": 106,
  "9212": 106.25,
  "9213": 106.5,
  "9214": 107,
  "9215": 107.25,
  "9216": 107.5,
  "9217": 108.25,
  "9218": 108.5,
};

/** How coordinates of a file become WGS 84: a name for the report, and the conversion, null where there is nothing to do. */
export interface CoordinateSystem {
  readonly name: string;
  readonly toWgs84: ((point: readonly [number, number]) => [number, number]) | null;
  /** The datum as the file writes it, where it has no name and is taken for VN-2000 by its projection. */
  readonly unnamedDatum?: string;
}

export const WGS84: CoordinateSystem = { name: "WGS 84", toWgs84: null };

/** VN-2000, transverse Mercator on a central meridian (kinh tuyến trục) in degrees; 3 degree zones have k = 0.9999. */
export function makeVn2000(meridian: number, k = 0.9999): CoordinateSystem {
  const definition = `+proj=tmerc +lat_0=0 +lon_0=${String(meridian)} +k=${String(k)} +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=${SHIFT} +units=m +no_defs`;
  return { name: `VN-2000, ${formatMeridian(meridian)}`, toWgs84: converter(definition) };
}

function converter(definition: string): CoordinateSystem["toWgs84"] {
  const conversion = proj4(definition, "EPSG:4326");
  return ([x, y]) => {
    const [longitude, latitude] = conversion.forward([x, y]);
    return [longitude, latitude];
  };
}

/** "105°45'". */
export function formatMeridian(meridian: number): string {
  const degrees = Math.floor(meridian);
  return `${String(degrees)}°${String(Math.round((meridian - degrees) * 60)).padStart(2, "0")}'`;
}

/** "105°45'", "105.75", "105-45" or "105 45" in degrees. @throws SystemError for anything else */
export function parseMeridian(text: string): number {
  const match = /^(\d{3})(?:[°\-\s:](\d{1,2})['′]?|([.,]\d+))?°?$/.exec(text.trim());
  const degrees =
    Number(match?.[1]) + Number(match?.[2] ?? 0) / 60 + Number(match?.[3]?.replace(",", ".") ?? 0);
  if (match === null || degrees < 102 || degrees > 110)
    throw new SystemError({ kind: "meridian", found: text });
  return degrees;
}

/** The system an EPSG code stands for. @throws SystemError for a code that Vietnamese boundaries do not come in */
export function fromEpsg(code: string): CoordinateSystem {
  const number = code.replace(/^EPSG:/i, "");
  const meridian = TM3[number];
  if (meridian !== undefined) return makeVn2000(meridian);
  switch (number) {
    case "4326":
      return WGS84;
    case "4756":
      return {
        name: "VN-2000, degrees",
        toWgs84: converter(`+proj=longlat +ellps=WGS84 +towgs84=${SHIFT} +no_defs`),
      };
    case "3405":
      return makeVn2000(105, 0.9996);
    case "3406":
      return makeVn2000(111, 0.9996);
    case "32648":
    case "32649":
      return {
        name: `WGS 84 / UTM ${number.slice(3)}`,
        toWgs84: converter(`+proj=utm +zone=${number.slice(3)} +datum=WGS84 +units=m +no_defs`),
      };
    default:
      throw new SystemError({ kind: "epsg", found: number, known: Object.keys(TM3) });
  }
}

/**
 * The system of a .prj or of a GeoPackage's definition. A datum without a name (as GDAL and QGIS write systems of a person's own) is VN-2000
 * where its projection or its shift is: read as WGS 84 it would move a map by 224 m.
 * @throws SystemError for one that can not be understood
 */
export function fromWellKnownText(text: string): CoordinateSystem {
  const datum = /DATUM\s*\[\s*"([^"]*)"/i.exec(text)?.[1] ?? "";
  return /^(?:D_)?unknown/i.test(datum) ? fromUnnamedDatum(text, datum) : fromNamedDatum(text);
}

function fromUnnamedDatum(text: string, unnamedDatum: string): CoordinateSystem {
  const isShifted = /-191[._]9/.test(text);
  if (!PROJECTED.test(text)) return isShifted ? { ...fromEpsg("4756"), unnamedDatum } : WGS84;
  const [meridian, k] = [parameter(text, MERIDIAN), parameter(text, SCALE)];
  const isVn2000 = isShifted || (k === 0.9999 && parameter(text, EASTING) === 500_000);
  if (meridian === null || !isVn2000) throw new SystemError({ kind: "datum", found: unnamedDatum });
  return { ...makeVn2000(meridian, k ?? 0.9999), unnamedDatum };
}

const PROJECTED = /PROJC(?:S|RS)\s*\[/i;
const MERIDIAN = "central_meridian|longitude of natural origin";
const SCALE = "scale_factor|scale factor at natural origin";
const EASTING = "false_easting|false easting";

function fromNamedDatum(text: string): CoordinateSystem {
  if (!PROJECTED.test(text)) return /VN.?2000/i.test(text) ? fromEpsg("4756") : WGS84;
  const meridian = parameter(text, MERIDIAN);
  const k = parameter(text, SCALE);
  if (/VN.?2000/i.test(text) && meridian !== null) return makeVn2000(meridian, k ?? 0.9999);
  try {
    return { name: /"([^"]+)"/.exec(text)?.[1] ?? "projected", toWgs84: converter(text) };
  } catch {
    throw new SystemError({ kind: "prj" });
  }
}

function parameter(text: string, names: string): number | null {
  const match = new RegExp(`"(?:${names})"\\s*,\\s*(-?[\\d.]+)`, "i").exec(text);
  return match === null ? null : Number(match[1]);
}

/** All shapes in WGS 84. */
export function reproject(shapes: FeatureCollection, { toWgs84 }: CoordinateSystem): FeatureCollection {
  if (toWgs84 === null) return shapes;
  const convert = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    if (isPosition(value)) return toWgs84([value[0] ?? NaN, value[1] ?? NaN]);
    return value.map(convert);
  };
  return {
    ...shapes,
    features: shapes.features.map((shape) => ({
      ...shape,
      geometry: mapCoordinates(shape.geometry, convert),
    })),
  };
}

function isPosition(value: readonly unknown[]): value is Position {
  return typeof value[0] === "number";
}

function mapCoordinates<G extends FeatureCollection["features"][number]["geometry"] | null>(
  geometry: G,
  convert: (value: unknown) => unknown,
): G {
  if (geometry === null || !("coordinates" in geometry)) return geometry;
  return { ...geometry, coordinates: convert(geometry.coordinates) };
}
