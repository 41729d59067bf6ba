import * as v from "valibot";
import type { Effects } from "./effects/effects.ts";
import { parseDocument, text } from "./registry/tables.ts";

/** Where an office says what its edition is; not committed. */
export const EDITION_FILE = "data/edition.json";

const licence = v.object({ id: text, title: text, url: text });
const schema = v.object({
  provinces: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{2}$/))), v.minLength(1)),
  /** Who publishes it; null where that is not settled. */
  publisher: v.nullable(text),
  /** Of its figures; null says that none is stated. */
  licence: v.nullable(licence),
  /** An address to write to, of mail; null for none. */
  contact: v.nullable(v.pipe(v.string(), v.email())),
  /** Whether the example of this repository is part of it. */
  example: v.boolean(),
});

/** What an edition is: whose, of which provinces (`data/edition.json`). */
export type EditionFile = v.InferOutput<typeof schema>;

/** @returns null where there is none, and the example stands for it @throws ProblemsError for one that can not be read */
export async function readEditionFile(effects: Pick<Effects, "read">): Promise<EditionFile | null> {
  const bytes = await effects.read(EDITION_FILE);
  return bytes === undefined ? null : parseDocument(EDITION_FILE, bytes, schema);
}

/** The same from what a person has said; null where an address of mail is none. */
export function parseEdition(said: EditionFile): EditionFile | null {
  const result = v.safeParse(schema, said);
  return result.success ? result.output : null;
}
