/** Published decks of a province: they arrive when somebody presents. */
import * as v from "valibot";
import { FORMAT_VERSION } from "../dataset.ts";

export const DECK_ID = /^[a-z][a-z0-9-]{0,60}$/;

export const decksFileSchema = v.object({
  format: v.literal("atlas.decks"),
  version: v.literal(FORMAT_VERSION),
  province: v.string(),
  /** The text of each deck in both languages, as its plain file `decks/<id>.<language>.md` holds it. */
  decks: v.array(v.object({ id: v.pipe(v.string(), v.regex(DECK_ID)), vi: v.string(), en: v.string() })),
});

export type DecksFile = v.InferOutput<typeof decksFileSchema>;
