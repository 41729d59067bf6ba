/** Published slide sets of a province: they arrive when somebody presents. */
import * as v from "valibot";
import { FORMAT_VERSION } from "../dataset.ts";

export const SLIDE_SET_ID = /^[a-z][a-z0-9-]{0,60}$/;

export const slideSetsFileSchema = v.object({
  format: v.literal("atlas.slides"),
  version: v.literal(FORMAT_VERSION),
  province: v.string(),
  /** The text of each slide set in both languages, as its plain file `slides/<id>.<language>.md` holds it. */
  slideSets: v.array(
    v.object({ id: v.pipe(v.string(), v.regex(SLIDE_SET_ID)), vi: v.string(), en: v.string() }),
  ),
});

export type SlideSetsFile = v.InferOutput<typeof slideSetsFileSchema>;
