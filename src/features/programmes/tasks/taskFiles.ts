import { makeCalendar } from "#domain/coverage/taskCalendar";
import type { Task } from "#domain/coverage/tasks";
import { formatCsv } from "#domain/csv";
import type { Language } from "#domain/localised";
import type { TaskRow } from "../../../reading/planTasks.ts";
import { writeTime } from "../writeFigure.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

const WORDS = { vi, en };

/** When a task is due, with the word that the plan has before it: "trước 15/08/2018", "trong quý I/2018". */
export function writeDue(task: Task, language: Language): string {
  return WORDS[language].terms[task.term](writeTime(task, language));
}

export function writeDoers({ agencies }: Task, language: Language): string {
  return agencies.map((agency) => agency[language]).join(", ");
}

/** Tasks as a table of values parted by commas; `plan` is the title of the plan. */
export function writeTaskTable(rows: readonly TaskRow[], plan: string, language: Language): string {
  const { columns, levels, standings } = WORDS[language];
  return formatCsv([
    [plan],
    ["id", ...Object.values(columns)],
    ...rows.map(({ task, standing }) => [
      task.id,
      writeDue(task, language),
      task.label[language],
      writeDoers(task, language),
      levels[task.level],
      standings[standing],
      task.section,
    ]),
  ]);
}

/** Tasks as a calendar; `made` is ISO with time. */
export function writeTaskCalendar(
  rows: readonly TaskRow[],
  { plan, made }: { readonly plan: string; readonly made: string },
  language: Language,
): string {
  const words = WORDS[language];
  const entries = rows.map(({ task }) => ({
    id: task.id,
    due: task.due,
    summary: task.label[language],
    description: `${writeDue(task, language)}\n${writeDoers(task, language)}\n${plan}, ${words.sectionOf(task.section)}`,
    category: words.levels[task.level],
  }));
  return makeCalendar(entries, { name: plan, made });
}
