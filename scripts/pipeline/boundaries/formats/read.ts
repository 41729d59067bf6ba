import { ArchiveError } from "../../fault.ts";
import { isZip, unpack } from "../../read/archive.ts";
import { readJson } from "./json.ts";
import { MOST_BYTES, refuseBoundaries, type BoundaryFile, type BoundaryLayer } from "./layer.ts";

/** Reads a boundary file by what it holds, whatever its name ends in; a reader is loaded when needed. @throws ProblemsError */
export async function readBoundaryFile(source: BoundaryFile): Promise<BoundaryLayer> {
  const { file, bytes } = source;
  if (bytes.length > MOST_BYTES) throw refuseBoundaries(file, { kind: "bytes", most: MOST_BYTES / 1e6 });
  if (isZip(bytes)) return await readBoundaryFile(openArchive(source));
  if (startsWith(bytes, "SQLite format 3"))
    return await (await import("./geopackage.ts")).readGeoPackage(source);
  if (isShapefile(bytes)) return await (await import("./shapefile.ts")).readShapefile(source);
  const text = new TextDecoder().decode(bytes.slice(0, 400)).trimStart();
  if (text.startsWith("<")) return (await import("./kml.ts")).readKml(source);
  if (text.startsWith("{")) return readJson(source);
  throw refuseBoundaries(file, { kind: "otherKind" });
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder("latin1").decode(bytes.slice(0, text.length)) === text;
}

/** File code 9994, big-endian. */
function isShapefile(bytes: Uint8Array): boolean {
  return [...bytes.slice(0, 4)].join() === "0,0,39,10";
}

const KINDS = ["shp", "kml", "gpkg", "geojson", "topojson", "json"];

/** The one boundary file of an archive, with the files that share its name. @throws ProblemsError */
function openArchive({ file, bytes }: BoundaryFile): BoundaryFile {
  let files: Map<string, Uint8Array>;
  try {
    files = unpack(bytes, (name) => !name.startsWith("__MACOSX/"));
  } catch (error) {
    if (error instanceof ArchiveError) throw refuseBoundaries(file, error.reason);
    throw error;
  }
  const names = [...files.keys()].sort();
  const kind = KINDS.find((extension) => names.some((name) => extensionOf(name) === extension));
  const found = names.filter((name) => extensionOf(name) === kind);
  const [only] = found;
  if (only === undefined || found.length > 1 || isZip(files.get(only) ?? new Uint8Array()))
    throw refuseBoundaries(file, { kind: "several", names: names.slice(0, 6) });
  const stem = stemOf(only);
  const beside = new Map(
    names.filter((name) => stemOf(name) === stem).map((name) => [extensionOf(name), files.get(name)]),
  );
  return {
    file: `${file} > ${only}`,
    bytes: files.get(only) ?? new Uint8Array(),
    beside: new Map(
      [...beside].flatMap(([name, part]) => (part === undefined ? [] : [[name, part] as const])),
    ),
  };
}

/** Lower-case extension without the dot. */
export function extensionOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function stemOf(name: string): string {
  return name.replace(/\.[^./]+$/, "").toLowerCase();
}
