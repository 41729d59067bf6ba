/** A section of a plan (mục của kế hoạch) in the plan's own order, by its own number, with a title and a summary of ours. */
import * as v from "valibot";
import { localised } from "../dataset.ts";

/** What a plan says besides its figures: legal bases (căn cứ), causes (nguyên nhân), duties (nhiệm vụ), reports (báo cáo). */
export const PLAN_PART_KINDS = ["basis", "cause", "duty", "report"] as const;
export type PlanPartKind = (typeof PLAN_PART_KINDS)[number];

/** One thing that a plan says, under its own number of section: "VIII.1.6". */
const planPartSchema = v.object({ section: v.string(), kind: v.picklist(PLAN_PART_KINDS), text: localised });
export type PlanPart = v.InferOutput<typeof planPartSchema>;

export const planSectionSchema = v.object({
  plan: v.string(),
  /** "III"; "III (đối tượng)" where a plan uses a number twice. */
  section: v.string(),
  title: localised,
  /** Null where its programmes and figures say all of it. */
  text: v.nullable(localised),
  /** In the plan's order, kind by kind; left out where there are none. */
  parts: v.optional(v.array(planPartSchema)),
});

export type PlanSection = v.InferOutput<typeof planSectionSchema>;

/** The section of a plan that a finer one belongs to: "V" of "V.1.3", "II" of "II.2(7)", "IV (kinh phí)" of itself. */
export function mainSectionOf(section: string): string {
  return /^[IVX]+(?: \(.*\))?/.exec(section)?.[0] ?? "";
}
