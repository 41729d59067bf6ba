import { formatCount } from "#domain/format";
import type { TaskWords } from "./vi.ts";

export const en: TaskWords = {
  title: "Tasks with a deadline",
  date: "Seen from",
  level: "Level",
  agency: "Done by",
  everyone: "All agencies",
  everyLevel: (count) => `All levels (${formatCount(count, "en")})`,
  levels: {
    province: "Province",
    department: "Departments",
    district: "Districts",
    commune: "Communes",
  },
  year: "Tasks by month and level, one mark a task",
  month: (month) =>
    new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }).format(
      Date.UTC(2018, month - 1, 1),
    ),
  tasks: (count) => `${formatCount(count, "en")} ${count === 1 ? "task" : "tasks"}`,
  closed: (to, count) =>
    `The plan, which ran to ${String(to)}, is closed: ${formatCount(count, "en")} tasks are closed with it, and none counts as late. Choose a day within the plan to look from there. No report says which task was done.`,
  running: (passed, all) =>
    `${formatCount(passed, "en")} of ${formatCount(all, "en")} tasks have passed without a result on record. No document says which task is done.`,
  standings: {
    closed: "closed",
    passed: "passed, no result on record",
    now: "due now",
    ahead: "ahead",
  },
  terms: {
    before: (time) => `before ${time}`,
    within: (time) => `in ${time}`,
    from: (time) => `from ${time}`,
  },
  columns: {
    due: "Due",
    task: "Task",
    agencies: "Done by",
    level: "Level",
    standing: "Standing",
    section: "Section",
  },
  each: (count) => `One by one (${formatCount(count, "en")})`,
  none: "The agency and level chosen have no task.",
  calendar: "Put into a calendar (iCalendar)",
  export: "Download the tasks (CSV)",
  file: "tasks",
  sectionOf: (section) => `section ${section}`,
};
