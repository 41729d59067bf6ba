/** Published texts of what programmes give: arrive beside the register, where a reader opens or searches it. */
import * as v from "valibot";
import { FORMAT_VERSION } from "../dataset.ts";
import { supportSchema } from "./support.ts";

export const supportFileSchema = v.object({
  format: v.literal("atlas.support"),
  version: v.literal(FORMAT_VERSION),
  support: v.array(supportSchema),
});

export type SupportFile = v.InferOutput<typeof supportFileSchema>;
