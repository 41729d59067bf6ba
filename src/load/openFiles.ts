import * as v from "valibot";
import { localised, parsePublished } from "#domain/dataset";
import type { Library } from "./library.ts";

/** The folder of published open data, from that of the published files. */
export const OPEN_FOLDER = "v1/";

const licence = v.object({ name: v.string(), title: v.string(), path: v.string() });

const packageSchema = v.object({
  version: v.string(),
  until: v.string(),
  example: v.boolean(),
  edition: v.picklist(["public", "internal"]),
  /** How many values have each status. */
  figures: v.record(v.string(), v.number()),
  archive: v.nullable(v.string()),
  archive_bytes: v.nullable(v.number()),
  description: v.string(),
  description_en: v.string(),
  citation: v.string(),
  citation_en: v.string(),
  licenses: v.optional(v.array(licence), []),
  resources: v.array(
    v.object({
      path: v.string(),
      format: v.string(),
      title: v.string(),
      title_en: v.string(),
      bytes: v.number(),
      province: v.nullable(v.string()),
    }),
  ),
});

const dictionarySchema = v.object({
  format: v.literal("atlas.dictionary"),
  entries: v.array(
    v.object({
      part: v.picklist(["column", "status", "standard", "indicator", "measure"]),
      id: v.string(),
      name: localised,
      definition: localised,
      unit: v.string(),
      formula: v.string(),
      standards: v.array(v.string()),
      decree: v.string(),
    }),
  ),
});

const apiSchema = v.object({
  paths: v.record(
    v.string(),
    v.object({ get: v.object({ operationId: v.string(), summary: v.string(), description: v.string() }) }),
  ),
});

export type OpenPackage = v.InferOutput<typeof packageSchema>;
export type OpenResource = OpenPackage["resources"][number];
export type Dictionary = v.InferOutput<typeof dictionarySchema>;
export type Api = v.InferOutput<typeof apiSchema>;

/** What can be taken away as a whole; @throws LoadProblem */
export async function readPackage(library: Library): Promise<OpenPackage> {
  return await library.read(`${OPEN_FOLDER}datapackage.json`, (file, data) =>
    parsePublished(packageSchema, file, data),
  );
}

/** The data dictionary in both languages; @throws LoadProblem */
export async function readDictionary(library: Library): Promise<Dictionary> {
  return await library.read(`${OPEN_FOLDER}dictionary.json`, (file, data) =>
    parsePublished(dictionarySchema, file, data),
  );
}

/** The JSON files as an API; @throws LoadProblem */
export async function readApi(library: Library): Promise<Api> {
  return await library.read(`${OPEN_FOLDER}openapi.json`, (file, data) =>
    parsePublished(apiSchema, file, data),
  );
}

/** What most people can open comes first. */
const ORDER = ["xlsx", "csv", "geojson", "topojson", "md", "cff", "json"];

/** Files of the province at hand and of the whole edition; schemas stand apart. */
export function listOpenFiles(
  { resources }: OpenPackage,
  province: string,
): { own: OpenResource[]; whole: OpenResource[] } {
  const files = resources
    .filter(({ path }) => !path.startsWith("schema/"))
    .sort((a, b) => ORDER.indexOf(a.format) - ORDER.indexOf(b.format));
  return {
    own: files.filter((file) => file.province === province),
    whole: files.filter((file) => file.province === null),
  };
}
