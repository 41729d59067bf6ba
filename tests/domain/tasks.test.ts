import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { programmeSchema, type PlanFigure } from "#domain/coverage/file";
import type { Programme } from "#domain/coverage/programme";
import { listAgencies, listTasks, standingOf } from "#domain/coverage/tasks";
import { layoutDeadlines } from "../../src/charts/deadlines/layout.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const programmes: Programme[] = v.parse(
  v.array(programmeSchema),
  JSON.parse(readFileSync("data/registry/programmes.json", "utf8")),
);
const { planFacts } = await loadRegistry(new MemoryEffects());
const figures: PlanFigure[] = planFacts.map(({ id, label, period, value, unit, kind }) => ({
  id,
  label,
  period,
  value,
  unit,
  kind,
}));
const own = programmes.filter(({ plan }) => plan === "plan-thanhhoa-2018");
const tasks = listTasks(own, figures);
const find = (id: string) => tasks.find((task) => task.id === id);

describe("the deadlines of Thanh Hóa 2018", () => {
  it("are the 41 that the plan gives as day, month or quarter, earliest first", () => {
    const dated = planFacts.filter(({ unit }) => ["date_yyyymmdd", "yyyymm", "quarter_yyyyq"].includes(unit));
    expect(tasks.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
    expect(tasks).toHaveLength(41);
    expect([...tasks].sort((a, b) => a.due.localeCompare(b.due)).map(({ due }) => due)).toEqual(
      tasks.map(({ due }) => due),
    );
  });

  it("last to the end of what is named", () => {
    expect(find("F-TH-003")).toMatchObject({ from: "2018-08-15", due: "2018-08-15", precision: "day" });
    expect(find("F-TH-025")).toMatchObject({ from: "2018-11-01", due: "2018-11-30", precision: "month" });
    expect(find("F-TH-021")).toMatchObject({ from: "2018-07-01", due: "2018-09-30", precision: "quarter" });
    expect(find("F-TH-029")).toMatchObject({ from: "2018-01-01", due: "2018-01-31" });
  });

  it("know who leads: housing belongs to the department of construction", () => {
    expect(find("F-TH-012")?.leads).toEqual(["Sở Xây dựng"]);
  });

  it("pass on the day after, are due within 30 days, and are never called done", () => {
    const survey = { from: "2018-08-15", due: "2018-08-15" };
    expect(standingOf(survey, "2018-08-15")).toBe("now");
    expect(standingOf(survey, "2018-08-16")).toBe("passed");
    expect(standingOf(survey, "2018-07-16")).toBe("now");
    expect(standingOf(survey, "2018-07-15")).toBe("ahead");
    expect(tasks.filter((task) => standingOf(task, "2018-07-01") === "passed")).toHaveLength(
      tasks.filter(({ due }) => due < "2018-07-01").length,
    );
  });
});

describe(listAgencies, () => {
  it("gives each programme and each deadline to its lead, and what has none to nobody, last", () => {
    const loads = listAgencies(own, tasks);
    expect(loads.at(-1)?.agency).toBe("");
    expect(new Set(loads.flatMap((load) => load.programmes.map(({ id }) => id))).size).toBe(own.length);
    expect(new Set(loads.flatMap((load) => load.tasks.map(({ id }) => id))).size).toBe(tasks.length);
  });
});

describe(layoutDeadlines, () => {
  it("keeps marks apart, on an axis of whole years, with the chosen date on it", () => {
    const { marks, months, at, rows } = layoutDeadlines(tasks, "2018-07-02", 730);
    expect(months).toHaveLength(12);
    expect(at).toBeCloseTo(364, 0);
    for (const a of marks)
      for (const b of marks)
        if (a.id !== b.id && a.row === b.row) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
    expect(Math.max(...marks.map(({ row }) => row))).toBe(rows - 1);
  });

  it("has no place for a date of another year, and nothing to draw without spans", () => {
    expect(layoutDeadlines(tasks, "2026-11-21", 730).at).toBeNull();
    expect(layoutDeadlines([], "2026-11-21", 730).rows).toBe(0);
  });
});
