import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { draw, findUnsaid, listStated, nameOf } from "../../support/planDraw.ts";
import { isSameKey, readStatements } from "../../support/planStatements.ts";
import { describePlans } from "../../support/planText.ts";

const registry = await loadRegistry(new MemoryEffects());

/** The atlas tells the plans: what they state is looked for on their pages, by figure with unit, date or document, and by section. */
describePlans("a draw of 80 statements from the five texts (seed 2027)", () => {
  const stated = listStated(registry);
  const drawn = draw(stated, 80, 2027);

  it("takes from every plan, and of figures, dates and documents", () => {
    expect(stated.length).toBeGreaterThan(500);
    expect(new Set(drawn.map(nameOf)).size).toBe(80);
    expect(new Set(drawn.map(({ plan }) => plan)).size).toBe(5);
    for (const kind of [/ %$/u, / đồng$/u, /^\d{4}-\d\d-\d\d$/u, /^\d{4}-Q\d$/u, /\/[A-ZĐ]/u])
      expect(drawn.filter(({ key }) => kind.test(key)).length).toBeGreaterThan(0);
  });

  it("finds at least 78 of them", () => {
    expect(drawn.length - findUnsaid(drawn, registry).length).toBeGreaterThanOrEqual(78);
  });

  it("leaves one statement of all unsaid: the total of Điện Biên, printed again over its ethnic groups", () => {
    expect(findUnsaid(stated, registry).map(nameOf)).toEqual(["plan-dienbien-2016-2020 I.3: 57214 hộ"]);
  });

  it("misses a figure that is taken away, changed, of another unit or of another section", () => {
    const misses = (change: object) =>
      findUnsaid(stated, {
        ...registry,
        planFacts: registry.planFacts.map((fact) => (fact.id === "F-DB-072" ? { ...fact, ...change } : fact)),
      }).map(nameOf);
    const lost = "plan-dienbien-2016-2020 III: 94 %";
    expect(misses({})).not.toContain(lost);
    expect(misses({ value: 95 })).toContain(lost);
    expect(misses({ unit: "billion_vnd" })).toContain(lost);
    expect(misses({ section: "IV" })).toContain(lost);
    expect(misses({ plan: "plan-thanhhoa-2018" })).toContain(lost);
  });

  it("misses a document when no part of its section names it", () => {
    const planSections = registry.planSections.map((section) => ({ ...section, parts: [] }));
    const lost = findUnsaid(stated, { ...registry, planSections }).map(nameOf);
    expect(lost).toContain("plan-dienbien-2016-2020 IV.5: 1956/QĐ-TTg");
    expect(lost).toContain("plan-dienbien-2016-2020 VIII.1.6: 6");
  });
});

describe(readStatements, () => {
  const keys = (text: string) => readStatements(text).map(({ key }) => key);
  it.each([
    ["tổng mức vốn là 83 tỷ 970 triệu đồng", ["83970000000 đồng"]],
    ["giảm 4-5%/năm", ["4 %", "5 %"]],
    ["590 triệu đồng hay 0,59 tỷ", ["590000000 đồng", "590000000 đồng"]],
    ["11 bác sĩ/1 vạn dân", ["11"]],
    ["trên 7,4 vạn người", ["74000"]],
    ["trước ngày 01/6/2018, trong Quý II năm 2018, tháng 11/2018", ["2018-06-01", "2018-Q2", "2018-11"]],
    ["Nghị quyết số 76/2014/QH13 ngày 24 tháng 6 năm 2014", ["76/2014/QH13"]],
    ["Nghị quyết 30a/2008/NQ-CP", ["30a/2008/NQ-CP"]],
    ["Tiểu dự án 1, 2 Dự án 6 giai đoạn 2021-2025 theo Chương trình 135 năm 2022", []],
  ])("reads %s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it("compares a figure without a unit by its number alone", () => {
    expect(isSameKey("11", "11 người")).toBe(true);
    expect(isSameKey("11 hộ", "11 xã")).toBe(false);
    expect(isSameKey("2018-Q1", "2018-Q2")).toBe(false);
  });
});
