/** A section of a plan (mục của kế hoạch) in the plan's own order, by its own number, with a title and a summary of ours. */
import * as v from "valibot";
import { localised } from "../dataset.ts";

export const planSectionSchema = v.object({
  plan: v.string(),
  /** "III"; "III (đối tượng)" where a plan uses a number twice. */
  section: v.string(),
  title: localised,
  /** Null where its programmes and figures say all of it. */
  text: v.nullable(localised),
});

export type PlanSection = v.InferOutput<typeof planSectionSchema>;

/** The section of a plan that a finer one belongs to: "V" of "V.1.3", "II" of "II.2(7)", "IV (kinh phí)" of itself. */
export function mainSectionOf(section: string): string {
  return /^[IVX]+(?: \(.*\))?/.exec(section)?.[0] ?? "";
}
