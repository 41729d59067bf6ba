import { catalogueSchema, parsePublished } from "#domain/dataset";
import type { Effects } from "../effects/effects.ts";

/**
 * Imported boundaries of a province as a release publishes them, in the form in which they are kept beside the sources: whoever has the release
 * and not the file goes on with the same lines. @returns null where the release has none of its own for the province
 */
export async function publishedBoundaries(
  effects: Pick<Effects, "read">,
  folder: string,
  province: string,
): Promise<{ readonly source: string; readonly overview: unknown; readonly standard: unknown } | null> {
  const read = async (name: string): Promise<unknown> => {
    const bytes = await effects.read(`${folder}/${name}`);
    return bytes === undefined ? null : JSON.parse(new TextDecoder().decode(bytes));
  };
  const written = await read("catalogue.json");
  if (written === null) return null;
  const catalogue = parsePublished(catalogueSchema, "catalogue.json", written);
  const entry = catalogue.provinces.find(({ code }) => code === province);
  if (entry?.boundaries.kind !== "imported") return null;
  const overview = await read(entry.files.topology);
  const standard = entry.files.detail === undefined ? overview : await read(entry.files.detail);
  return overview === null ? null : { source: entry.boundaries.source, overview, standard };
}
