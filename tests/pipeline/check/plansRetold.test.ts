import { describe, expect, it } from "vitest";
import { plansAreTold } from "../../../scripts/pipeline/check/plansAreTold.ts";
import { supportIsWhole } from "../../../scripts/pipeline/check/supportIsWhole.ts";
import { tasksAreWhole } from "../../../scripts/pipeline/check/tasksAreWhole.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { inEnglish } from "../../support/told.ts";

const registry = await loadRegistry(new MemoryEffects());

describe(supportIsWhole, () => {
  const [first, ...others] = registry.support;
  if (first === undefined) throw new Error("the registry says of no programme what it gives");
  const told = (support: typeof registry.support) =>
    supportIsWhole({ ...registry, support })
      .map(inEnglish)
      .join("\n");

  it("is silent about the register: all 110 programmes say what they give", () => {
    expect(registry.support).toHaveLength(110);
    expect(supportIsWhole(registry)).toEqual([]);
  });

  it("finds a programme that says nothing, and one that says it twice", () => {
    expect(told(others)).toMatch(/"db"; expected an entry that says what this programme gives/);
    expect(told([first, first, ...others])).toMatch(/"db"; expected one entry a programme/);
  });

  it("finds a text in one language only, and takes null for a plan that says nothing", () => {
    expect(told([{ ...first, content: { vi: "Hỗ trợ", en: " " } }, ...others])).toMatch(
      /"db: content\.en"; expected words in English/,
    );
    expect(told([{ ...first, purpose: null }, ...others])).toBe("");
    const norm = { label: { vi: "", en: "Loan" }, value: 25, unit: "million_vnd" as const, section: "V" };
    expect(told([{ ...first, norms: [norm] }, ...others])).toMatch(
      /"db: norms\.1\.vi"; expected words in Vietnamese/,
    );
  });

  it("finds a range that runs downwards, and a programme nobody knows", () => {
    const norm = {
      label: { vi: "Vay", en: "Loan" },
      value: 40,
      to: 30,
      unit: "million_vnd" as const,
      section: "V",
    };
    expect(told([{ ...first, norms: [norm] }, ...others])).toMatch(
      /"db: 40 to 30"; expected a range from low/,
    );
    expect(told([first, ...others, { ...first, programme: "db.99" }])).toMatch(/a programme of the registry/);
  });
});

describe(tasksAreWhole, () => {
  const [first, ...others] = registry.tasks;
  if (first === undefined) throw new Error("the registry has no task");
  const told = (change: Partial<typeof first>) =>
    tasksAreWhole({ ...registry, tasks: [{ ...first, ...change }, ...others] })
      .map(inEnglish)
      .join("\n");

  it("is silent about the 45 tasks of the registry", () => {
    expect(registry.tasks).toHaveLength(45);
    expect(tasksAreWhole(registry)).toEqual([]);
  });

  it.each([
    ["a task that stands twice", { id: "th.t02" }, /"th\.t02"; expected one task an id/],
    ["a task without an agency", { agencies: [] }, /expected the agency that does the task/],
    [
      "an agency in one language",
      { agencies: [{ vi: "Sở Y tế", en: "" }] },
      /agencies\.1\.en"; expected words in English/,
    ],
    ["a date that is none", { when: "2018-02-30" }, /expected a day such as 2018-08-15/],
    ["a quarter that is none", { when: "2018-Q5" }, /expected a day such as/],
    ["a time outside the plan", { when: "2019-Q3" }, /expected a time in 2018-2018/],
    ["another time than the plan's figure", { when: "2018-Q2" }, /expected the time of F-TH-021, 20183/],
    ["a plan nobody knows", { plan: "plan-x" }, /a plan of the registry/],
    ["a programme of another plan", { programme: "db.1" }, /a programme of the registry/],
    ["a figure nobody knows", { fact: "F-TH-999" }, /a fact of the registry/],
  ])("finds %s", (_what, change, expected) => {
    expect(told(change)).toMatch(expected);
  });
});

describe(plansAreTold, () => {
  const [first, ...others] = registry.planSections;
  if (first === undefined) throw new Error("the registry tells of no plan");
  const told = (planSections: typeof registry.planSections) =>
    plansAreTold({ ...registry, planSections })
      .map(inEnglish)
      .join("\n");

  it("is silent about the five plans: every one of the 483 figures stands in a section that is told", () => {
    expect(registry.planFacts).toHaveLength(483);
    expect(plansAreTold(registry)).toEqual([]);
  });

  it.each([
    [
      "a section without its title in a language",
      { title: { vi: "Thực trạng", en: "" } },
      /title\.en"; expected words in English/,
    ],
    ["a plan nobody knows", { plan: "plan-x" }, /a plan of the registry/],
    [
      "a section that is gone, by each of its figures",
      { section: "X" },
      /"F-DB-001: plan-dienbien-2016-2020 I"; expected a section/,
    ],
    [
      "a duty without its words in a language",
      { parts: [{ section: "I.1", kind: "duty" as const, text: { vi: "", en: "Survey" } }] },
      /parts\.1\.vi"; expected words in Vietnamese/,
    ],
    [
      "a duty under another section than its own",
      { parts: [{ section: "II.1", kind: "duty" as const, text: { vi: "Rà soát", en: "Survey" } }] },
      /"plan-dienbien-2016-2020 I: II\.1"; expected a section/,
    ],
  ])("finds %s", (_what, change, expected) => {
    expect(told([{ ...first, ...change }, ...others])).toMatch(expected);
  });

  it("finds a section that stands twice", () => {
    expect(told([first, first, ...others])).toMatch(
      /plan-dienbien-2016-2020 I"; expected each section of a plan once/,
    );
  });
});
