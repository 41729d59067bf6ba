import { describe, expect, it } from "vitest";
import { makeProgrammesFile } from "../../scripts/pipeline/publish/programmes.ts";
import { makeSupportFile } from "../../scripts/pipeline/publish/support.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { writeFigureTable } from "../../src/features/programmes/plan/figureTable.ts";
import { readPlanText } from "../../src/reading/planText.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const file = makeProgrammesFile(registry);
const texts = makeSupportFile(registry);
const read = (plan: string) => readPlanText(file, texts, plan);

describe(readPlanText, () => {
  it("tells Điện Biên in its own order, with as many figures a section as screen 34 counts", () => {
    const sections = read("plan-dienbien-2016-2020");
    expect(sections.map(({ section }) => section)).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "VII",
      "VIII",
    ]);
    const count = (section: string) => sections.find((one) => one.section === section)?.figures.length;
    expect(count("I")).toBe(52);
    expect(count("III")).toBe(35);
    expect(count("VI")).toBe(14);
    expect(sections.find(({ section }) => section === "V")?.programmes).toHaveLength(33);
  });

  it.each([
    ["plan-dienbien-2016-2020", "F-DB-"],
    ["plan-caobang-449-kh-ubnd-2017", "F-CB-"],
    ["plan-thanhhoa-2018", "F-TH-"],
    ["plan-sonla-2544-qd-ubnd-2022", "F-SL-"],
    ["plan-muonglay-2021-2025", "F-ML-"],
  ])("leaves out no figure of %s", (plan, prefix) => {
    const shown = read(plan).flatMap(({ figures }) => figures.map(({ id }) => id));
    const known = registry.planFacts.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id);
    expect([...shown].sort()).toEqual([...known].sort());
  });

  it("keeps the two sections III of Cao Bằng apart, and counts the tasks of Thanh Hóa", () => {
    const sections = read("plan-caobang-449-kh-ubnd-2017");
    const money = sections.find(({ section }) => section === "IV (kinh phí)");
    expect(money?.figures.map(({ value }) => value)).toContain(6401.252);
    expect(sections.find(({ section }) => section === "IV")?.figures.map(({ value }) => value)).not.toContain(
      6401.252,
    );
    const tasks = read("plan-thanhhoa-2018").map(({ section, tasks: count }) => [section, count]);
    expect(Object.fromEntries(tasks)).toMatchObject({ III: 43, V: 2 });
  });
});

describe(writeFigureTable, () => {
  it("writes a number with its unit apart, and a time as it is read", () => {
    const pick = (id: string) => texts.figures.filter((figure) => figure.id === id);
    const lines = (id: string, language: "vi" | "en") =>
      writeFigureTable(pick(id), "Kế hoạch", language).trim().split(/\r?\n/);
    expect(lines("F-DB-002", "vi").at(-1)).toMatch(
      /^"?F-DB-002"?.*I.*Tỷ lệ hộ nghèo.*2015.*48[.,]14.*%.*đo được/,
    );
    expect(lines("F-TH-003", "en").at(-1)).toContain("15/08/2018");
    expect(lines("F-TH-003", "en").at(-1)).toContain("Provincial survey plan due");
  });
});
