import type { PlanFigure } from "./file.ts";
import { leadOf, type Programme } from "./programme.ts";

/** A deadline of a plan (nhiệm vụ có thời hạn). */
export interface Task {
  readonly id: string;
  readonly label: string;
  /** First and last day of the time named: one day, a month or a quarter; ISO dates. */
  readonly from: string;
  readonly due: string;
  readonly precision: "day" | "month" | "quarter";
  /** The programme it belongs to, and who leads that. */
  readonly programme: string;
  readonly leads: readonly string[];
}

/** Where a task stands on a date. No plan says what was done, so nothing is called done. */
export type TaskStanding = "passed" | "now" | "ahead";

/** Days ahead that count as now. */
const SOON = 30;

/** Deadlines among the figures of programmes, earliest first; figures of other kinds are left out. */
export function listTasks(programmes: readonly Programme[], figures: readonly PlanFigure[]): Task[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return programmes
    .flatMap((programme) =>
      programme.facts.flatMap((id) => {
        const figure = byId.get(id);
        const time = figure === undefined ? null : readTime(figure);
        if (figure === undefined || time === null) return [];
        const leads = leadOf(programme, Number(time.due.slice(0, 4)));
        return [{ id, label: figure.label, ...time, programme: programme.id, leads }];
      }),
    )
    .sort((a, b) => a.due.localeCompare(b.due) || a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
}

/** The time a figure stands for: 20180815 is a day, 201811 a month, 20183 the third quarter of 2018; null for any other unit. */
export function readTime({
  value,
  unit,
}: Pick<PlanFigure, "value" | "unit">): Pick<Task, "from" | "due" | "precision"> | null {
  const digits = String(value);
  const year = digits.slice(0, 4);
  if (unit === "date_yyyymmdd") {
    const day = `${year}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
    return { from: day, due: day, precision: "day" };
  }
  if (unit === "yyyymm") return span(year, Number(digits.slice(4)), 1, "month");
  if (unit === "quarter_yyyyq") return span(year, 3 * Number(digits.slice(4)) - 2, 3, "quarter");
  return null;
}

function span(year: string, month: number, months: number, precision: "month" | "quarter") {
  const last = month + months - 1;
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { from: `${year}-${two(month)}-01`, due: `${year}-${two(last)}-${two(days)}`, precision };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Standing of a task on a date (ISO): passed behind its last day, now from 30 days before its first. */
export function standingOf({ from, due }: Pick<Task, "from" | "due">, date: string): TaskStanding {
  if (due < date) return "passed";
  return daysBetween(date, from) <= SOON ? "now" : "ahead";
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** What one agency leads: its programmes, and its deadlines. */
export interface AgencyLoad {
  readonly agency: string;
  readonly programmes: readonly Programme[];
  readonly tasks: readonly Task[];
}

/** Agencies by what they lead, the busiest first; programmes without a lead stand under an empty name, last. */
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
  for (const task of tasks)
    for (const agency of task.leads.length === 0 ? [""] : task.leads) loadOf(agency).tasks.push(task);
  return [...loads]
    .map(([agency, load]) => ({ agency, ...load }))
    .sort(
      (a, b) =>
        Number(a.agency === "") - Number(b.agency === "") ||
        b.tasks.length + b.programmes.length - (a.tasks.length + a.programmes.length) ||
        a.agency.localeCompare(b.agency, "vi"),
    );
}
