import type { PlanFigure } from "./file.ts";
import { readWhen, spanOf, type PlanTask, type TaskTime } from "./planTask.ts";
import { leadOf, type Programme } from "./programme.ts";

/** A task of a plan with the days its time stands for. */
export interface Task extends PlanTask, TaskTime {}

/**
 * Where a task stands on a date. No plan says what was done, so nothing is called done or late: it passed without a result on record, and
 * with its plan it is closed.
 */
export type TaskStanding = "closed" | "passed" | "now" | "ahead";

/** Days ahead that count as now. */
const SOON = 30;

/** The tasks of a plan by time, earliest first. */
export function listTasks(tasks: readonly PlanTask[], plan: string): Task[] {
  return tasks
    .flatMap((task) => {
      const time = task.plan === plan ? readWhen(task.when) : null;
      return time === null ? [] : [{ ...task, ...time }];
    })
    .sort((a, b) => a.due.localeCompare(b.due) || a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
}

/** The time a figure stands for: 20180815 is a day, 201811 a month, 20183 the third quarter of 2018; null for any other unit. */
export function readTime({ value, unit }: Pick<PlanFigure, "value" | "unit">): TaskTime | null {
  const digits = String(value);
  const year = digits.slice(0, 4);
  if (unit === "date_yyyymmdd") {
    const day = `${year}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
    return { from: day, due: day, precision: "day" };
  }
  if (unit === "yyyymm") return spanOf(year, Number(digits.slice(4)), 1, "month");
  if (unit === "quarter_yyyyq") return spanOf(year, 3 * Number(digits.slice(4)) - 2, 3, "quarter");
  return null;
}

/**
 * Standing of a task on a date (ISO): passed behind its last day, now from 30 days before its first, and closed once the last year of its
 * plan is over.
 */
export function standingOf(
  { from, due }: Pick<Task, "from" | "due">,
  date: string,
  lastYear: number,
): TaskStanding {
  if (Number(date.slice(0, 4)) > lastYear) return "closed";
  if (due < date) return "passed";
  return daysBetween(date, from) <= SOON ? "now" : "ahead";
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** What one agency answers for: the programmes it leads, and its own tasks. */
export interface AgencyLoad {
  /** In Vietnamese, as the plan writes it; empty where it names none. */
  readonly agency: string;
  readonly programmes: readonly Programme[];
  readonly tasks: readonly Task[];
}

/**
 * Agencies by what they answer for, the busiest first; programmes without a lead stand under an empty name, last. A task stands with those
 * that do it, whoever leads its programme.
 */
export function listAgencies(programmes: readonly Programme[], tasks: readonly Task[]): AgencyLoad[] {
  const loads = new Map<string, { programmes: Programme[]; tasks: Task[] }>();
  const loadOf = (agency: string) => {
    const load = loads.get(agency) ?? { programmes: [], tasks: [] };
    loads.set(agency, load);
    return load;
  };
  for (const programme of programmes) {
    const leads = leadOf(programme, programme.to);
    for (const agency of leads.length === 0 ? [""] : leads) loadOf(agency).programmes.push(programme);
  }
  for (const task of tasks) for (const { vi } of task.agencies) loadOf(vi).tasks.push(task);
  return [...loads]
    .map(([agency, load]) => ({ agency, ...load }))
    .sort(
      (a, b) =>
        Number(a.agency === "") - Number(b.agency === "") ||
        b.tasks.length + b.programmes.length - (a.tasks.length + a.programmes.length) ||
        a.agency.localeCompare(b.agency, "vi"),
    );
}
