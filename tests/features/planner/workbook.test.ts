import { read, utils, type WorkSheet } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { DEFAULT_SCENARIO } from "#domain/planner/scenario";
import { en as plannerEn } from "../../../src/features/planner/en.ts";
import { vi as plannerVi } from "../../../src/features/planner/vi.ts";
import { vi as vietnamese } from "../../../src/words/vi.ts";
import type { PlanLine } from "../../../src/features/planner/reading/lines.ts";
import { makePlanSheets, type PlanBook, type Sheet } from "../../../src/features/planner/reading/workbook.ts";
import { saveWorkbook } from "../../../src/ui/saveWorkbook.ts";
import { FIXTURE_SOURCES } from "../../support/fixtureRegistry.ts";

const PLANNER = { vi: plannerVi, en: plannerEn };

/** A name that a spreadsheet would reckon with if it were a formula. */
const HOSTILE = '=1+1+HYPERLINK("http://x.vn")';

const line: PlanLine = {
  code: "99010",
  name: "Nậm Kè",
  type: "Xã",
  index: 3,
  rank: 1,
  need: 50.4,
  needStatus: "derived",
  needDocuments: ["fixture-report"],
  poor: 504,
  poorStatus: "official",
  poorDocuments: ["fixture-report"],
  served: 504,
  cost: 5_040_000,
  isGiven: true,
  isPartial: false,
  change: null,
  sponsor: HOSTILE,
};
const behind: PlanLine = {
  ...line,
  code: "99025",
  name: HOSTILE,
  rank: 2,
  need: 38.123456,
  needStatus: "illustrative",
  served: 0,
  cost: 0,
  isGiven: false,
  change: "leaves",
  sponsor: null,
};
const [document] = FIXTURE_SOURCES;
if (document === undefined) throw new Error("no document");

const book: PlanBook = {
  words: PLANNER.vi,
  language: "vi",
  status: vietnamese.explore.status,
  scenario: { ...DEFAULT_SCENARIO, name: HOSTILE },
  outcome: {
    allocation: {
      lines: [{ index: 3, poor: 504, others: 0, cost: 5_040_000 }],
      poor: 504,
      others: 0,
      cost: 5_040_000,
      left: 0,
    },
    missed: 952,
    undercoverage: 65.384615,
    leakage: null,
  },
  outcomeStatus: "illustrative",
  lines: [line, behind],
  needName: "Tỷ lệ hộ nghèo",
  criteria: "mọi xã",
  province: "Tỉnh Thử Nghiệm",
  period: "cuối năm 2025",
  link: "https://atlas.vn/?pa=x",
  sources: [document, { ...document, id: "another-report" }],
  asked: [],
  record: "illustrative",
  against: "phương án đã giữ: B",
  notes: ["Kế hoạch có nhưng không gắn được với xã nào: X."],
  nameOf: ({ type, name }) => `${type} ${name}`,
  fitting: 2,
  cut: "tất cả",
  unknown: [["99007", HOSTILE]],
};

const [list, plan, documents] = makePlanSheets(book) as [Sheet, Sheet, Sheet];
const { columns } = PLANNER.vi.list;

describe("the list of a plan's workbook", () => {
  const [head = [], ...rows] = list.rows;

  it("says in every row how far each figure may be trusted and which document it is from", () => {
    const statuses = head.flatMap((title, at) => (title === columns.status ? [at] : []));
    const sources = head.flatMap((title, at) => (title === "Mã nguồn" ? [at] : []));
    expect([statuses.length, sources.length, rows.length]).toEqual([2, 2, 2]);
    for (const row of rows) for (const at of [...statuses, ...sources]) expect(row[at]).toMatch(/.{3,}/);
    expect(rows.map((row) => row[statuses[0] ?? 0])).toEqual([
      vietnamese.explore.status.derived,
      vietnamese.explore.status.illustrative,
    ]);
  });

  it("has as many cells and widths in a row as titles", () => {
    expect(new Set([...rows.map(({ length }) => length), list.widths.length])).toEqual(
      new Set([head.length]),
    );
  });

  it("writes million đồng, four decimals of a rate, and what a plan changes", () => {
    const read = (title: string) => rows.map((row) => row[head.indexOf(title)]);
    expect(read(columns.cost)).toEqual([5040, 0]);
    expect(read("Tỷ lệ hộ nghèo")).toEqual([50.4, 38.1235]);
    expect(read(PLANNER.vi.sheets.chosen)).toEqual([PLANNER.vi.sheets.given, PLANNER.vi.sheets.notGiven]);
    expect(read(columns.change)).toEqual([null, PLANNER.vi.against.leaves]);
  });

  it("leaves an unknown need empty: it is not 0", () => {
    const [unknown] = makePlanSheets({ ...book, lines: [{ ...line, need: null, needStatus: "missing" }] });
    expect(unknown?.rows[1]?.[head.indexOf("Tỷ lệ hộ nghèo")]).toBeNull();
  });
});

describe("what a plan asks and comes to", () => {
  const read = (title: string) => plan.rows.find(([first]) => first === title)?.[1];

  it("stands beside its status, its link and the communes that nobody can judge", () => {
    expect(read(columns.status)).toBe(vietnamese.explore.status.illustrative);
    expect(read(PLANNER.vi.sheets.link)).toBe(book.link);
    expect(read("99007")).toBe(HOSTILE);
  });

  it("is written to two decimals, and a share of nobody is empty", () => {
    expect(read(PLANNER.vi.outcome.reached)).toBe(504);
    expect(read(`${PLANNER.vi.outcome.undercoverage} (%)`)).toBe(65.38);
    expect(read(`${PLANNER.vi.outcome.leakage} (%)`)).toBeNull();
  });
});

describe("the documents of a plan's workbook", () => {
  it("are those that its rows name, and no other", () => {
    expect(documents.rows.slice(1).map(([id]) => id)).toEqual(["fixture-report", ""]);
    expect(documents.rows.at(-1)?.[1]).toBe(PLANNER.vi.sheets.record);
    const [, , apart] = makePlanSheets({ ...book, record: null });
    expect(apart?.rows).toHaveLength(2);
  });

  it("are those of the poor households as well as those of the need", () => {
    const [, , named] = makePlanSheets({ ...book, lines: [{ ...line, poorDocuments: ["another-report"] }] });
    expect(named?.rows.slice(1).map(([id]) => id)).toEqual(["fixture-report", "another-report", ""]);
  });
});

describe("a workbook on a reader's disk", () => {
  const saved: Blob[] = [];
  beforeAll(() => {
    vi.stubGlobal("document", { createElement: () => ({ click: () => undefined }) });
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${String(saved.push(blob as Blob))}`);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  async function readBack(sheets: readonly Sheet[]): Promise<WorkSheet[]> {
    await saveWorkbook("plan.xlsx", sheets);
    const blob = saved.pop();
    if (blob === undefined) throw new Error("nothing was saved");
    const { SheetNames, Sheets } = read(await blob.arrayBuffer(), { cellFormula: true });
    return SheetNames.flatMap((name) => {
      const sheet: WorkSheet | undefined = Sheets[name];
      return sheet === undefined ? [] : [sheet];
    });
  }

  it("never holds a formula: a name that looks like one stays text", async () => {
    const sheets = await readBack([list, plan, documents]);
    expect(sheets).toHaveLength(3);
    const cells = sheets.flatMap((sheet) => Object.entries(sheet).filter(([key]) => /^[A-Z]+\d+$/.test(key)));
    const hostile = cells.filter(([, cell]) => String((cell as { v: unknown }).v).includes("=1+1"));
    expect(hostile).toHaveLength(4);
    for (const [, cell] of hostile) expect(cell).toMatchObject({ t: "s" });
    for (const [, cell] of cells) expect(cell).not.toHaveProperty("f");
  });

  it("holds numbers as numbers, and comes back as it was made", async () => {
    const [first] = await readBack([list]);
    if (first === undefined) throw new Error("no sheet");
    expect(utils.sheet_to_json(first, { header: 1, defval: null })).toEqual(list.rows);
  });

  it("names a sheet as a spreadsheet allows", async () => {
    await saveWorkbook("plan.xlsx", [
      { name: "[Phương án]: nghèo? hay/không " + "a".repeat(40), rows: [], widths: [] },
    ]);
    const blob = saved.pop();
    const { SheetNames } = read(await (blob?.arrayBuffer() ?? Promise.reject(new Error("nothing"))));
    expect(SheetNames[0]).toHaveLength(31);
    expect(SheetNames[0]).not.toMatch(/[[\]:*?/\\]/);
  });
});
