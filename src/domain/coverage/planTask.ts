/** A task with a date that a plan gives to somebody (nhiệm vụ có thời hạn), with its own agency and level. */
import * as v from "valibot";
import { localised } from "../dataset.ts";

/** Who a task belongs to: the province's committee, a department, districts, communes (tỉnh, sở, huyện, xã). */
export const TASK_LEVELS = ["province", "department", "district", "commune"] as const;
export type TaskLevel = (typeof TASK_LEVELS)[number];

export const planTaskSchema = v.object({
  id: v.string(),
  plan: v.string(),
  /** Programme that it is a part of. */
  programme: v.string(),
  section: v.string(),
  level: v.picklist(TASK_LEVELS),
  /** Who does it; several where the plan gives one task to several. */
  agencies: v.array(localised),
  label: localised,
  /** "2018-08-15", "2018-11" or "2018-Q3". */
  when: v.string(),
  /** Before the time named, within it, or from it on. */
  term: v.picklist(["before", "within", "from"]),
  /** The figure of the plan that records the time, or null. */
  fact: v.nullable(v.string()),
});

export type PlanTask = v.InferOutput<typeof planTaskSchema>;

/** A time as days: ISO dates, first and last. */
export interface TaskTime {
  readonly from: string;
  readonly due: string;
  readonly precision: "day" | "month" | "quarter";
}

/** The days that "2018-08-15", "2018-11" or "2018-Q3" stands for; null for what is no time. */
export function readWhen(when: string): TaskTime | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(when);
  if (day !== null) {
    const isDate = !Number.isNaN(Date.parse(when)) && new Date(when).toISOString().startsWith(when);
    return isDate ? { from: when, due: when, precision: "day" } : null;
  }
  const [, year = "", month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(when) ?? [];
  if (month !== undefined) return spanOf(year, Number(month), 1, "month");
  const [, ofYear = "", quarter] = /^(\d{4})-Q([1-4])$/.exec(when) ?? [];
  return quarter === undefined ? null : spanOf(ofYear, 3 * Number(quarter) - 2, 3, "quarter");
}

/** So many months of a year from one on. */
export function spanOf(
  year: string,
  month: number,
  months: number,
  precision: "month" | "quarter",
): TaskTime {
  const last = month + months - 1;
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { from: `${year}-${two(month)}-01`, due: `${year}-${two(last)}-${two(days)}`, precision };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
