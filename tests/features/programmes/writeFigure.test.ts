import { describe, expect, it } from "vitest";
import { makeProgrammesFile } from "../../../scripts/pipeline/publish/programmes.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { readTime } from "#domain/coverage/tasks";
import { isFigureUnit } from "#domain/coverage/units";
import { writeFigure } from "../../../src/features/programmes/writeFigure.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());

describe(writeFigure, () => {
  it.each([
    [48.14, "percent", "48,14%", "48.14%"],
    [3, "percentage_points_per_year", "3 điểm phần trăm mỗi năm", "3 percentage points a year"],
    [19002.84, "billion_vnd", "19.002,84 tỷ đồng", "19,002.84 billion đồng"],
    [57214, "households", "57.214 hộ", "57,214 households"],
    [6.8, "percent_per_year", "6,8% mỗi năm", "6.8% a year"],
    [0, "billion_vnd", "Không", "None"],
    [0, "percent", "0%", "0%"],
    [1, "flag", "có", "yes"],
    [20180815, "date_yyyymmdd", "15/08/2018", "15/08/2018"],
    [201811, "yyyymm", "11/2018", "11/2018"],
    [20183, "quarter_yyyyq", "quý III/2018", "Q3 2018"],
    [7, "buffaloes", "7 buffaloes", "7 buffaloes"],
  ])("writes %s %s as %s and %s", (value, unit, vi, en) => {
    expect(writeFigure({ value, unit }, "vi")).toBe(vi);
    expect(writeFigure({ value, unit }, "en")).toBe(en);
  });

  it("knows the unit of every figure that is published, and of every other figure of the plans", () => {
    const { figures } = makeProgrammesFile(registry);
    const unknown = [...figures, ...registry.planFacts].filter(
      (figure) => !isFigureUnit(figure.unit) && figure.unit !== "flag" && readTime(figure) === null,
    );
    expect(unknown.map(({ id, unit }) => `${id}: ${unit}`)).toEqual([]);
  });
});
