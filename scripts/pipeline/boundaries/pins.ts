import * as v from "valibot";
import { sha256Of } from "../digest.ts";
import type { Effects } from "../effects/effects.ts";
import { requireFile } from "../registry/files.ts";
import { parseDocument, text } from "../registry/tables.ts";

const FILE = "data/registry/boundaries.json";

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Names are put behind an address and into a folder: nothing in them leads elsewhere. */
const name = v.pipe(v.string(), v.regex(/^\d{5}_[a-z0-9_-]+\.geojson$/));
const schema = v.object({
  source: text,
  licence: text,
  commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  address: text,
  provinces: v.record(
    v.string(),
    v.object({ folder: text, files: count, bytes: count, digest: sha256, names: v.array(name) }),
  ),
});

/** Open boundaries as they are pinned: where from, under which licence, and by which digest they are known. */
export type Pins = v.InferOutput<typeof schema>;
export type Pin = Pins["provinces"][string];

/** @throws ProblemsError */
export async function loadPins(effects: Pick<Effects, "read">): Promise<Pins> {
  return parseDocument(FILE, await requireFile(effects, FILE), schema);
}

/** The address of a file. */
export function addressOf({ address, commit }: Pins, { folder }: Pin, file: string): string {
  return address.replace("{commit}", commit).replace("{folder}", folder).replace("{name}", file);
}

/** One digest over all files: SHA-256 of the lines "<sha256>  <name>", in ascending order of names. */
export async function digestOf(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const lines: string[] = [];
  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    lines.push(`${await sha256Of(bytes)}  ${file}\n`);
  return await sha256Of(lines.join(""));
}

interface Shape {
  readonly type?: unknown;
  readonly features?: readonly Shape[];
  readonly geometry?: unknown;
}

/** The files of a province as one GeoJSON, each shape with the code that its file's name begins with. @throws SyntaxError */
export function joinFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const features = [...files].flatMap(([file, bytes]) => {
    const shape = JSON.parse(new TextDecoder().decode(bytes)) as Shape;
    const parts = shape.type === "FeatureCollection" ? (shape.features ?? []) : [shape];
    return parts.map((part) => ({
      type: "Feature",
      properties: { code: file.slice(0, 5) },
      geometry: part.type === "Feature" ? part.geometry : part,
    }));
  });
  return new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features }));
}
