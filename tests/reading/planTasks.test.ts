import { describe, expect, it } from "vitest";
import { makeProgrammesFile } from "../../scripts/pipeline/publish/programmes.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import {
  writeDue,
  writeTaskCalendar,
  writeTaskTable,
} from "../../src/features/programmes/tasks/taskFiles.ts";
import { chooseTasks, listMonths, readTasks } from "../../src/reading/planTasks.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const file = makeProgrammesFile(await loadRegistry(new MemoryEffects()));
const PLAN = { plan: "plan-thanhhoa-2018", to: 2018 };
const read = (date: string) => readTasks(file, PLAN, date, "vi");

describe(readTasks, () => {
  it("is closed once the plan is over: of 45 tasks none is late", () => {
    expect(read("2026-12-01")).toMatchObject({ isClosed: true, passed: 0 });
    expect(read("2018-12-31")).toMatchObject({ isClosed: false });
  });

  it("counts on 16 August 2018 what has passed without a result: all that was due before", () => {
    const { rows, passed } = read("2018-08-16");
    expect(passed).toBe(rows.filter(({ task }) => task.due < "2018-08-16").length);
    // Screen 35: 22 done, 3 late and 3 without a result.
    expect(passed).toBe(28);
  });

  it("counts levels and agencies, one that shares a task too", () => {
    const { levels, agencies } = read("2018-01-01");
    expect(levels).toEqual([
      { level: "province", count: 4 },
      { level: "department", count: 30 },
      { level: "district", count: 7 },
      { level: "commune", count: 4 },
    ]);
    expect(agencies.find(({ id }) => id === "Sở Xây dựng")?.count).toBe(6);
  });

  it("has nothing of a plan without dates", () => {
    expect(readTasks(file, { plan: "plan-dienbien-2016-2020", to: 2020 }, "2018-01-01", "vi").rows).toEqual(
      [],
    );
  });
});

describe(chooseTasks, () => {
  it("gives a commune its four, and a department those that it does alone or with others", () => {
    const { rows } = read("2018-01-01");
    expect(
      chooseTasks(rows, { level: "commune", agency: null }).map(({ task }) => writeDue(task, "vi")),
    ).toEqual(["trước quý I/2018", "trước 30/08/2018", "trước 15/11/2018", "trong 12/2018"]);
    expect(chooseTasks(rows, { level: "province", agency: "Sở Xây dựng" })).toHaveLength(1);
    expect(chooseTasks(rows, { level: "commune", agency: "Sở Xây dựng" })).toEqual([]);
  });
});

describe(listMonths, () => {
  it("puts every task into one of the twelve months of its plan", () => {
    const { rows } = read("2018-01-01");
    const months = listMonths(rows);
    expect(months.map(({ month }) => month)).toEqual(
      Array.from({ length: 12 }, (_, at) => `2018-${String(at + 1).padStart(2, "0")}`),
    );
    expect(months.flatMap((one) => one.rows)).toHaveLength(45);
  });
});

describe("the files of tasks", () => {
  const { rows } = read("2018-07-01");

  it("have a row and an event each, in the language that is read", () => {
    const calendar = writeTaskCalendar(rows, { plan: "Plan", made: "2026-12-01T00:00:00.000Z" }, "en");
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(45);
    expect(calendar.replaceAll("\r\n ", "")).toContain("CATEGORIES:Communes");
    expect(writeTaskTable(rows, "Kế hoạch", "vi").trim().split(/\r?\n/)).toHaveLength(47);
  });
});
