import type { ProgrammesFile } from "#domain/coverage/file";
import { TASK_LEVELS, type TaskLevel } from "#domain/coverage/planTask";
import { listTasks, standingOf, type Task, type TaskStanding } from "#domain/coverage/tasks";
import type { Programme } from "#domain/coverage/programme";
import type { Language } from "#domain/localised";

/** Which tasks are shown: of a level, of an agency (by its Vietnamese name), or of all. */
export interface TaskChoice {
  readonly level: TaskLevel | null;
  readonly agency: string | null;
}

export interface TaskRow {
  readonly task: Task;
  readonly standing: TaskStanding;
}

/** The tasks of a plan as one looks at them from a date. */
export interface PlanTasks {
  readonly rows: readonly TaskRow[];
  /** Whether the last year of the plan is over: then nothing is late any more. */
  readonly isClosed: boolean;
  /** Levels that have tasks, with how many. */
  readonly levels: readonly { readonly level: TaskLevel; readonly count: number }[];
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly passed: number;
}

/** Tasks of the plan whose root is `plan`, seen from a date (ISO). */
export function readTasks(
  file: Pick<ProgrammesFile, "tasks">,
  plan: Pick<Programme, "plan" | "to">,
  date: string,
  language: Language,
): PlanTasks {
  const rows = listTasks(file.tasks, plan.plan).map((task) => ({
    task,
    standing: standingOf(task, date, plan.to),
  }));
  const levels = TASK_LEVELS.map((level) => ({
    level,
    count: rows.filter(({ task }) => task.level === level).length,
  }));
  return {
    rows,
    isClosed: rows.some(({ standing }) => standing === "closed"),
    levels: levels.filter(({ count }) => count > 0),
    agencies: listDoers(rows, language),
    passed: rows.filter(({ standing }) => standing === "passed").length,
  };
}

/** Who does the tasks, in the order of their first. */
function listDoers(rows: readonly TaskRow[], language: Language): PlanTasks["agencies"] {
  const doers = new Map<string, { id: string; name: string; count: number }>();
  for (const { task } of rows)
    for (const agency of task.agencies) {
      const doer = doers.get(agency.vi) ?? { id: agency.vi, name: agency[language], count: 0 };
      doer.count++;
      doers.set(agency.vi, doer);
    }
  return [...doers.values()];
}

export function chooseTasks(rows: readonly TaskRow[], { level, agency }: TaskChoice): TaskRow[] {
  return rows.filter(
    ({ task }) =>
      (level === null || task.level === level) &&
      (agency === null || task.agencies.some(({ vi }) => vi === agency)),
  );
}

/** Months from the first to the last year of some tasks, "2018-01", each with what falls due in it. */
export function listMonths(
  rows: readonly TaskRow[],
): readonly { readonly month: string; readonly rows: readonly TaskRow[] }[] {
  const years = [...new Set(rows.map(({ task }) => task.due.slice(0, 4)))].sort();
  return years.flatMap((year) =>
    Array.from({ length: 12 }, (_, at) => {
      const month = `${year}-${String(at + 1).padStart(2, "0")}`;
      return { month, rows: rows.filter(({ task }) => task.due.startsWith(month)) };
    }),
  );
}
