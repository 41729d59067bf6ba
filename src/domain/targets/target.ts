/** What a plan wants poverty to fall to (mục tiêu giảm nghèo), as value and as published. */
import * as v from "valibot";
import { localised, nullableNumber, standardId } from "../dataset.ts";

/**
 * How a value is to be read: points off every year (điểm phần trăm mỗi năm), points off by the end, the rate itself at the end, or
 * percent of the baseline off by the end. Points are not percent.
 */
export const TARGET_KINDS = ["points-per-year", "points-by-end", "level-by-end", "relative-by-end"] as const;

/**
 * The word before the number: "trên" and "dưới" leave the number itself out, "từ" and "không quá" take it in; "stated" stands without a
 * word and is reached by the number itself.
 */
export const TARGET_BOUNDS = ["above", "at-least", "below", "at-most", "stated", "range"] as const;

const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

/**
 * Whom a target is for: a province, districts of old, a commune of today, each by code, or an area that is none of them. Districts
 * that the document speaks of without naming them have no code.
 */
const scope = v.object({
  level: v.picklist(["province", "districts", "area", "commune"]),
  codes: v.array(v.string()),
  /** Official standing that the document gives the named districts (huyện nghèo). */
  designation: v.optional(v.picklist(["poor-district"])),
  /** What the document calls districts or an area; a province and a commune have their names elsewhere. */
  name: v.nullable(localised),
});

/** One way of reading a target that its document leaves open. */
const reading = v.object({ kind: v.picklist(TARGET_KINDS), says: localised });

export const targetSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9.-]{0,40}$/)),
  plan: v.string(),
  /** Figures of the plan it rests on. */
  facts: v.array(v.string()),
  scope,
  indicator: v.picklist(["poor_rate", "minority_poor_rate"]),
  standard: standardId,
  /** Null exactly where it is undecided. */
  kind: v.nullable(v.picklist(TARGET_KINDS)),
  /** The baseline is the end of this year: "2016-2020" falls five times from the end of 2015. */
  from: year,
  to: year,
  /** Points or percent, 0 to 100; both the same where no range is printed. */
  value: v.object({ low: v.number(), high: v.number() }),
  bound: v.picklist(TARGET_BOUNDS),
  baseline: v.object({
    /** Null where nothing is printed: then the value measured at the end of `from` stands in. */
    percent: nullableNumber,
    /** Whether the document prints it, its other figures imply it, or it has to be measured. */
    basis: v.picklist(["printed", "implied", "measured"]),
    /** Standard it was measured under where that is not the target's own. */
    standard: v.optional(standardId),
    says: v.nullable(localised),
  }),
  /** Why it can not be drawn without a decision, with every reading. */
  undecided: v.nullable(v.object({ says: localised, readings: v.array(reading) })),
  /** What a reader has to know beside it. */
  note: v.nullable(localised),
});

export type Target = v.InferOutput<typeof targetSchema>;
export type TargetKind = (typeof TARGET_KINDS)[number];
export type TargetBound = (typeof TARGET_BOUNDS)[number];
