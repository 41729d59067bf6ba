import * as v from "valibot";
import type { Effects } from "../effects/effects.ts";
import type { EditionFile } from "../editionFile.ts";
import { parseDocument, text } from "../registry/tables.ts";

const FILE = "data/registry/publication.json";
const licence = v.object({ id: text, title: text, url: text });

const schema = v.object({
  /** Name of the data package: lower case, digits and hyphens. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/)),
  title: v.object({ vi: text, en: text }),
  publisher: v.object({ name: text, email: v.nullable(text) }),
  /** Where the atlas stands, ending in a slash; null where that is not settled. */
  homepage: v.nullable(v.pipe(v.string(), v.url(), v.endsWith("/"))),
  licences: v.object({
    /** For an edition with figures that are made up for the example. */
    example: v.nullable(licence),
    /** For an edition of a publisher's own figures; null says that none is stated. */
    figures: v.nullable(licence),
    schematicBoundaries: v.nullable(licence),
    importedBoundaries: v.nullable(licence),
  }),
});

/** Who publishes the data, where, and under which licences; a publisher of real data writes its own. */
export type Publication = v.InferOutput<typeof schema>;
export type Licence = v.InferOutput<typeof licence>;

/** With what an office has said of its edition. @throws ProblemsError where the file is not there or not as it should be */
export async function loadPublication(
  effects: Pick<Effects, "read">,
  own: EditionFile | null = null,
): Promise<Publication> {
  const written = parseDocument(FILE, (await effects.read(FILE)) ?? new Uint8Array(), schema);
  if (own === null) return written;
  return {
    ...written,
    publisher: { name: own.publisher ?? written.publisher.name, email: own.contact },
    licences: { ...written.licences, figures: own.licence },
  };
}
