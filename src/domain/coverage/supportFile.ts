/** Published texts of plans and programmes: arrive beside the register, where a reader opens or searches it. */
import * as v from "valibot";
import { FORMAT_VERSION } from "../dataset.ts";
import { planFigure } from "./file.ts";
import { planSectionSchema } from "./planSection.ts";
import { supportSchema } from "./support.ts";

export const supportFileSchema = v.object({
  format: v.literal("atlas.support"),
  version: v.literal(FORMAT_VERSION),
  /** What each programme gives. */
  support: v.array(supportSchema),
  /** The plans in their own order. */
  sections: v.array(planSectionSchema),
  /** Every figure that a plan prints, in the plan's own order; the register has those of its programmes. */
  figures: v.array(v.object({ plan: v.string(), ...planFigure.entries })),
});

export type SupportFile = v.InferOutput<typeof supportFileSchema>;
