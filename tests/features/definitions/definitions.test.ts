import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Standard } from "#domain/standard";
import { joinStandards } from "#domain/standards/standardFacts";
import { TERMS } from "#domain/terms";
import { en as termsEn } from "../../../src/features/shared/terms/en.ts";
import { vi as termsVi } from "../../../src/features/shared/terms/vi.ts";
import { en as standardsEn } from "../../../src/features/shared/standards/en.ts";
import { vi as standardsVi } from "../../../src/features/shared/standards/vi.ts";
import DefinitionsView from "../../../src/features/definitions/DefinitionsView.svelte";
import { findTerms } from "../../../src/features/shared/terms/findTerms.ts";
import { renderIn } from "../../support/renderIn.ts";

const registry = JSON.parse(readFileSync("data/registry/standards.json", "utf8")) as Standard[];
const standards = joinStandards(registry, {
  dimensions: Object.fromEntries(registry.map(({ id, dimensions }) => [id, dimensions])),
  rules: Object.fromEntries(registry.map((standard) => [standard.id, standard])),
} as unknown as Parameters<typeof joinStandards>[1]);

/** The page as a reader without scripts gets it, and its text alone. */
function read(language: "vi" | "en", given = standards) {
  const html = renderIn(language, DefinitionsView, { language, standards: given, level: 1 });
  const text = html
    .replace(/<!--.*?-->/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
  return { html, text };
}

describe.each(["vi", "en"] as const)("the definitions without scripts, %s", (language) => {
  const { html, text } = read(language);

  it("hold every term under its anchor, and a way to each", () => {
    for (const id of TERMS) {
      expect(html).toContain(`<article id="${id}"`);
      expect(html).toContain(`href="#${id}"`);
      expect(text).toContain({ vi: termsVi, en: termsEn }[language][id].short);
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("have one title, headings without gaps, and no style in the markup", () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(html).not.toMatch(/ style=/);
  });

  it("print each condition once, with how well it is known", () => {
    const deprivations = registry.flatMap(({ dimensions }) =>
      dimensions.flatMap((entry) => entry.deprivations),
    );
    expect(deprivations).toHaveLength(22);
    for (const { condition, evidence } of deprivations)
      expect(text).toContain(
        `${condition[language]} (${{ vi: standardsVi, en: standardsEn }[language].evidence[evidence]})`,
      );
  });
});

describe("the lines of the standards", () => {
  const { text } = read("vi");

  it("come from the data: change a line and the sentence changes", () => {
    expect(text).toContain(
      "từ 1.500.000 đồng (nông thôn), 2.000.000 đồng (thành thị) trở xuống, và thiếu hụt từ 3 chỉ số trở lên trong 12 chỉ số",
    );
    const raised = standards.map((standard) =>
      standard.id === "MDP2022-2025" && standard.rule !== null
        ? { ...standard, rule: { ...standard.rule, incomeLine: { rural: 1_234_000, urban: 5_678_000 } } }
        : standard,
    );
    expect(read("vi", raised).text).toContain(
      "từ 1.234.000 đồng (nông thôn), 5.678.000 đồng (thành thị) trở xuống",
    );
    expect(read("vi", raised).text).not.toContain("1.500.000 đồng (nông thôn)");
  });

  it("say which line and which list no text was found for, and give no number there", () => {
    expect(text).toContain("500.000 đồng (thành thị) trở xuống. Mức ở nông thôn: chưa tìm thấy văn bản.");
    expect(text).toContain("Với chuẩn 2026-2030: chưa tìm thấy văn bản nêu danh sách");
    expect(text).not.toMatch(/400\.000|520\.000|650\.000 đồng \(thành thị\)/);
  });

  it("are never typed into the words: an edition without rules names no amount", () => {
    const bare = standards.map((standard) => ({ ...standard, rule: null, dimensions: [] }));
    for (const language of ["vi", "en"] as const) {
      const found = read(language, bare).text.match(/[\d.,]+ đồng/g) ?? [];
      // What is left are the incomes of the four made-up families.
      expect(found).toHaveLength(4);
    }
  });

  it("cite decree and date of all four", () => {
    for (const cited of [
      "Quyết định 09/2011/QĐ-TTg, 30/01/2011",
      "Quyết định 59/2015/QĐ-TTg, 19/11/2015",
      "Nghị định 07/2021/NĐ-CP, 27/01/2021",
      "Nghị định 351/2025/NĐ-CP, 30/12/2025",
    ])
      expect(text).toContain(cited);
  });

  it("call the made-up families what the rules say, and say they are made up", () => {
    expect(text).toContain("Ví dụ, không có thật");
    expect(text).toMatch(/650\.000 đồng một người.*chuẩn 2016-2020 hộ nghèo.*chuẩn 2021-2025 hộ cận nghèo/);
    expect(text).toContain("chuẩn 2026-2030 chưa nói được chưa có danh sách chỉ số");
  });
});

describe("finding a term", () => {
  it.each([
    ["hộ nghèo là gì", "vi", "ho-ngheo"],
    ["ho ngheo la gi", "vi", "ho-ngheo"],
    ["can ngheo", "vi", "ho-can-ngheo"],
    ["tái nghèo nghĩa là gì", "vi", "tai-ngheo"],
    ["hai so nam 2021", "vi", "doi-chuan"],
    ["ATK", "vi", "xa-an-toan-khu"],
    ["what is leakage", "en", "ro-ri"],
    ["hộ cận nghèo", "en", "ho-can-ngheo"],
  ] as const)("%s (%s) leads to %s", (query, language, id) => {
    expect(findTerms(query, language)[0]?.id).toBe(id);
  });

  it("leaves the names of places alone", () => {
    for (const query of ["", "xa", "Mường Nhé", "Nậm Kè", "dien bien"])
      expect(findTerms(query, "vi")).toEqual([]);
  });
});
