import { describe, expect, it } from "vitest";
import type { Language } from "#domain/localised";
import type { QualityReport } from "#domain/qualityReport";
import { reportPath } from "#domain/addresses";
import { makeFixtureFiles } from "../support/fixtureData.ts";
import { HOSTILE, makeFixtureReport } from "../support/fixtureReport.ts";
import { bundleForTests, readText, renderAll } from "../support/renderedSite.ts";

const bundle = await bundleForTests();
const LANGUAGES: readonly Language[] = ["vi", "en"];

/** Pages of a report, by language. */
async function renderPages(report: unknown): Promise<Readonly<Record<Language, string>>> {
  const site = await renderAll(bundle, new Map([...makeFixtureFiles(), ["quality-report.json", report]]));
  const pageOf = (language: Language) => site.get(reportPath(language)) ?? "";
  return { vi: pageOf("vi"), en: pageOf("en") };
}

/** What the sentences of problems say is tried where they are made; the version of the format is no figure. */
const APART = new Set(["version", "values"]);

/** The same report with a number of its own in every place that holds one, and what these are. */
function renumber(report: QualityReport): { report: unknown; numbers: number[] } {
  const numbers: number[] = [];
  const walk = (value: unknown, key = ""): unknown => {
    if (APART.has(key)) return value;
    if (typeof value === "number") {
      numbers.push(70_001 + 1_013 * numbers.length);
      return numbers.at(-1);
    }
    if (Array.isArray(value)) return value.map((each) => walk(each));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
  };
  return { report: walk(report), numbers };
}

/** Texts that files, cells and people have written: nothing may shorten or change them. */
const WRITTEN = [
  "file",
  "sheet",
  "cell",
  "before",
  "after",
  "reason",
  "written",
  "flag",
  "period",
  "label",
  "id",
];

function listWritten(value: unknown, key = ""): string[] {
  if (typeof value === "string") return WRITTEN.includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => listWritten(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => listWritten(each, name));
}

describe("the page of the quality report", () => {
  it("shows every number of its JSON in both languages, each written as the language writes it", async () => {
    const { report, numbers } = renumber(makeFixtureReport());
    const pages = await renderPages(report);
    expect(numbers.length).toBeGreaterThan(30);
    for (const language of LANGUAGES) {
      const said = readText(pages[language]);
      const format = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB");
      const missing = numbers.filter(
        (number) => !said.includes(format.format(number)) && !said.includes(String(number)),
      );
      expect(missing).toEqual([]);
    }
  });

  it("shows every text that a file, a cell or a person wrote, and markup in it as letters", async () => {
    const report = makeFixtureReport();
    const pages = await renderPages(report);
    for (const language of LANGUAGES) {
      const said = readText(pages[language]);
      const written = listWritten({ ...report, changes: report.changes?.changed });
      expect([...new Set(written)].filter((each) => !said.includes(each))).toEqual([]);
      expect(said).toContain(HOSTILE);
      expect(pages[language]).not.toContain("<script>alert");
    }
  });

  it("says in words what the JSON says by code: places, documents, measures, how sure, why", async () => {
    const { vi, en } = await renderPages(makeFixtureReport());
    for (const text of [
      "Xã Bản Không",
      "Tỉnh Thử Nghiệm",
      "Kế hoạch thử nghiệm",
      "Số hộ nghèo",
      "dòng mã cột",
    ])
      expect(readText(vi)).toContain(text);
    for (const text of ["Thử Nghiệm province", "Fixture plan", "Poor households", "the row of column codes"])
      expect(readText(en)).toContain(text);
    expect(readText(vi)).toContain("không có đơn vị kế thừa trong nghị quyết");
    expect(readText(en)).toContain("assumed household weights");
  });

  it("tells 1,250.5 million recorded beside 98,765.4 printed, and that what is not stated is not 0", async () => {
    const { vi, en } = await renderPages(makeFixtureReport());
    expect(readText(vi)).toContain("Kế hoạch thử nghiệm 98.765,4 1.250,5 1.100 tạm tính");
    expect(readText(en)).toContain("Fixture plan 98,765.4 1,250.5 1,100 provisional");
    expect(readText(vi)).toContain("2025 3 3 3 không nêu không nêu không nêu");
    expect(readText(en)).toContain("2025 3 3 3 not stated not stated not stated");
  });

  it("writes arithmetic as the reader does: 100 × 904 / 57.214 = 1,58 where 1,59 is printed", async () => {
    const { vi, en } = await renderPages(makeFixtureReport());
    expect(readText(vi)).toContain("1,59 1,58 100 × 904 / 57.214");
    expect(readText(en)).toContain("1.59 1.58 100 × 904 / 57,214");
    expect(readText(vi)).toContain("2–8 12,7119");
  });

  it("gives every part a heading and a link, every table a caption and headers", async () => {
    const pages = await renderPages(makeFixtureReport());
    for (const language of LANGUAGES) {
      const page = pages[language];
      const parts = [...page.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id);
      expect(parts).toHaveLength(12);
      for (const id of parts) expect(page).toContain(`href="#${id ?? ""}"`);
      const tables = page.match(/<table[\s\S]*?<\/table>/g) ?? [];
      expect(tables.length).toBeGreaterThanOrEqual(12);
      for (const table of tables)
        expect(table).toMatch(/<caption[\s\S]*<th scope="col"[\s\S]*<th scope="row"/);
    }
  });

  it("says where there is nothing to tell, and that a first release has nothing before it", async () => {
    const none = { flagged: [], notes: [], plans: [], corrected: [], converted: [], changes: null };
    const { vi, en } = await renderPages({ ...makeFixtureReport(), ...none });
    expect(readText(vi).match(/Không có gì\./g)).toHaveLength(5);
    expect(readText(en)).toContain("First release in this folder");
  });

  it("is not written from a report that is missing or of another format", async () => {
    await expect(renderPages(undefined)).rejects.toThrow(/quality-report\.json: not there/);
    const other = { ...makeFixtureReport(), version: 0 };
    await expect(renderPages(other)).rejects.toThrow(/quality-report\.json: version/);
  });
});

describe("the report that stands alone", () => {
  it("says the same without a link out of it, and warns of an internal edition", async () => {
    const report = { ...makeFixtureReport(), edition: "internal" as const };
    const bare = await bundle.renderer.renderReport(() => Promise.resolve(report));
    expect(bare.map(({ language }) => language)).toEqual(["vi", "en"]);
    for (const { body } of bare) {
      const out = [...body.matchAll(/href="([^"]*)"/g)].filter(([, href = ""]) => !href.startsWith("#"));
      expect(out).toEqual([]);
    }
    expect(readText(bare[0]?.body ?? "")).toContain("Bản nội bộ: số nhỏ chưa được che");
  });
});
