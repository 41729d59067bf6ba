import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { programmeSchema } from "#domain/coverage/file";
import { readWhen } from "#domain/coverage/planTask";
import type { Programme } from "#domain/coverage/programme";
import { listAgencies, listTasks, standingOf } from "#domain/coverage/tasks";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const programmes: Programme[] = v.parse(
  v.array(programmeSchema),
  JSON.parse(readFileSync("data/registry/programmes.json", "utf8")),
);
const registry = await loadRegistry(new MemoryEffects());
const PLAN = "plan-thanhhoa-2018";
const own = programmes.filter(({ plan }) => plan === PLAN);
const tasks = listTasks(registry.tasks, PLAN);
const find = (fact: string) => tasks.find((task) => task.fact === fact);

describe("the tasks of Thanh Hóa 2018", () => {
  it("are the 41 whose day, month or quarter is a figure of the plan, each once, and four more", () => {
    const dated = registry.planFacts.filter(({ unit }) =>
      ["date_yyyymmdd", "yyyymm", "quarter_yyyyq"].includes(unit),
    );
    expect(dated).toHaveLength(41);
    expect(tasks.flatMap(({ fact }) => fact ?? []).sort()).toEqual(dated.map(({ id }) => id).sort());
    const more = tasks.filter(({ fact }) => fact === null);
    expect(more.map(({ section, when }) => `${section} ${when}`).sort()).toEqual([
      "III.3.2 2018-12-01",
      "III.3.3 2018-Q2",
      "III.4 2018-06-01",
      "III.4 2018-12-01",
    ]);
  });

  it("belong to the province 4 times, to departments 30 times, to districts 7 times and to communes 4 times", () => {
    const count = (level: string) => tasks.filter((task) => task.level === level).length;
    expect(["province", "department", "district", "commune"].map(count)).toEqual([4, 30, 7, 4]);
  });

  it("stand earliest first, and last to the end of what is named", () => {
    expect([...tasks].sort((a, b) => a.due.localeCompare(b.due)).map(({ due }) => due)).toEqual(
      tasks.map(({ due }) => due),
    );
    expect(find("F-TH-003")).toMatchObject({ from: "2018-08-15", due: "2018-08-15", precision: "day" });
    expect(find("F-TH-025")).toMatchObject({ from: "2018-11-01", due: "2018-11-30", precision: "month" });
    expect(find("F-TH-021")).toMatchObject({ from: "2018-07-01", due: "2018-09-30", precision: "quarter" });
    expect(find("F-TH-029")).toMatchObject({ from: "2018-01-01", due: "2018-01-31" });
  });

  it("know who does them, whoever leads the programme: the review is of districts and communes too", () => {
    const doing = (fact: string) => find(fact)?.agencies.map(({ vi }) => vi);
    expect(doing("F-TH-012")).toEqual(["Sở Xây dựng"]);
    expect(doing("F-TH-004")).toEqual(["UBND cấp huyện"]);
    expect(doing("F-TH-007")).toEqual(["UBND cấp xã"]);
    expect(doing("F-TH-038")).toEqual(["Bảo hiểm xã hội tỉnh"]);
    expect(doing("F-TH-031")).toHaveLength(5);
    expect(
      tasks.filter(({ agencies }) => agencies.some(({ vi }) => vi.startsWith("Sở Lao động"))),
    ).toHaveLength(3);
  });

  it("pass on the day after, are due within 30 days, and are never called done", () => {
    const survey = { from: "2018-08-15", due: "2018-08-15" };
    expect(standingOf(survey, "2018-08-15", 2018)).toBe("now");
    expect(standingOf(survey, "2018-08-16", 2018)).toBe("passed");
    expect(standingOf(survey, "2018-07-16", 2018)).toBe("now");
    expect(standingOf(survey, "2018-07-15", 2018)).toBe("ahead");
    expect(tasks.filter((task) => standingOf(task, "2018-07-01", 2018) === "passed")).toHaveLength(
      tasks.filter(({ due }) => due < "2018-07-01").length,
    );
  });

  it("are closed with their plan, and not late for ever", () => {
    for (const task of tasks) {
      expect(standingOf(task, "2019-01-01", 2018)).toBe("closed");
      expect(standingOf(task, "2018-12-31", 2018)).not.toBe("closed");
    }
  });
});

describe(readWhen, () => {
  it.each(["2018-13", "2018-00", "2018-Q0", "2018-02-29", "2018", "15/8/2018", ""])(
    "knows no time in %j",
    (when) => {
      expect(readWhen(when)).toBeNull();
    },
  );

  it("knows the 29th of February of a leap year, and the last day of that month", () => {
    expect(readWhen("2020-02-29")).toMatchObject({ due: "2020-02-29" });
    expect(readWhen("2020-02")).toMatchObject({ from: "2020-02-01", due: "2020-02-29" });
    expect(readWhen("2020-Q1")).toMatchObject({ from: "2020-01-01", due: "2020-03-31" });
  });
});

describe(listAgencies, () => {
  it("gives each programme to its lead, each task to those that do it, and what has no lead to nobody, last", () => {
    const loads = listAgencies(own, tasks);
    expect(loads.at(-1)?.agency).toBe("");
    expect(new Set(loads.flatMap((load) => load.programmes.map(({ id }) => id))).size).toBe(own.length);
    expect(new Set(loads.flatMap((load) => load.tasks.map(({ id }) => id))).size).toBe(tasks.length);
  });
});
