/** What a programme gives (nội dung hỗ trợ): purpose, content, who is eligible, where, and norms (định mức), each in both languages. */
import * as v from "valibot";
import { localised } from "../dataset.ts";
import { FIGURE_UNITS } from "./units.ts";

/** How a norm bounds what is given: at least, more than, less than, or about; without a bound it is the amount itself. */
export const NORM_BOUNDS = ["from", "above", "below", "about"] as const;

/** An amount, size, age or duration that a plan prints for what is given: 25 million đồng a house, 30 m², 36 months. */
const normSchema = v.object({
  label: localised,
  /** In `unit`. */
  value: v.number(),
  /** Upper end where a range is printed. */
  to: v.optional(v.number()),
  bound: v.optional(v.picklist(NORM_BOUNDS)),
  unit: v.picklist(FIGURE_UNITS),
  /** Section of the plan that prints it, "V.1.3". */
  section: v.string(),
});

/** A text is null where the plan says nothing of it, which is not the same as nothing written here. */
const said = v.nullable(localised);

export const supportSchema = v.object({
  programme: v.string(),
  /** Sections of the plan that the texts retell, parted by ", ". */
  section: v.string(),
  purpose: said,
  content: localised,
  eligible: said,
  places: said,
  norms: v.array(normSchema),
});

export type Support = v.InferOutput<typeof supportSchema>;
export type Norm = v.InferOutput<typeof normSchema>;

/** The texts of a programme, in the order in which a reader asks for them. */
export const SUPPORT_TEXTS = ["purpose", "eligible", "content", "places"] as const;
export type SupportText = (typeof SUPPORT_TEXTS)[number];
