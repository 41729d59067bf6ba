import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes } from "../../../scripts/pipeline/registry/registry.ts";
import { valueOf } from "../../../scripts/pipeline/recognise/formTable.ts";
import { makeFormRows, type Cell } from "../../support/formRows.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { makeSheetBook, type BookSheet } from "../../support/sheetBooks.ts";
import {
  caseEffects,
  formOf,
  putCase,
  readCaseSources,
  readFormCase,
  type ReadCase,
} from "../../support/sharedCases.ts";

const registry = await loadRegistry(new MemoryEffects());
const communes = findCommunes(registry, "2025", "11", "2025-12-31");
const rows = makeFormRows(registry, "R1", communes);
const first = rows.findIndex(([, place]) => place === "Phường Điện Biên Phủ");
const header = rows.slice(0, first);
const body = rows.slice(first, first + 45);
const total = rows[first + 45] ?? [];
const columnOf = (text: string) => (header.at(-2) ?? []).indexOf(text);
const POOR = columnOf("Tổng số hộ nghèo");

type Rows = readonly (readonly Cell[])[];
const sheet = (own: Rows, more: Partial<BookSheet> = {}): BookSheet => ({ rows: own, ...more });
const read = (sheets: Readonly<Record<string, BookSheet>>) => readFormCase("11", makeSheetBook(sheets));
const readRows = (own: Rows, more: Partial<BookSheet> = {}) => read({ S1: sheet(own, more) });

const isRate = (column: number) => String(header.at(-2)?.[column]).includes("%");
/** The total of a form of some communes, each with the figures of the fixture. */
const totalOf = (parts: Rows): Cell[] =>
  total.map((cell, column) => {
    if (typeof cell !== "number" || isRate(column)) return cell;
    return parts.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  });
const poorOf = ({ tables }: ReadCase, place: string) =>
  tables.flatMap(({ table }) =>
    table.rows.filter((row) => row.place === place).map((row) => valueOf(row, "poor_households")),
  );
const change = (own: Rows, place: string, column: number, value: Cell): Cell[][] =>
  own.map((row) => (row[1] === place ? row.map((cell, at) => (at === column ? value : cell)) : [...row]));

describe("a form whose header stands again", () => {
  it("on each printed page is one table", async () => {
    const sources = await readRows([...header, ...body.slice(0, 20), ...header, ...body.slice(20), total]);
    expect(sources.told).toEqual([]);
    expect(formOf(sources, ["poor_households"])).toMatchObject({ communes: 45 });
    expect(sources.tables).toHaveLength(1);
  });

  it("over each part, with a total of its own, is one table of which every total is tried", async () => {
    const [north, south] = [body.slice(0, 20), body.slice(20)];
    const blocks = (last: readonly Cell[]) => [
      ...header,
      ...north,
      totalOf(north),
      ...header,
      ...south,
      last,
    ];
    const sources = await readRows(blocks(totalOf(south)));
    expect(sources.told).toEqual([]);
    expect(formOf(sources, []).communes).toBe(45);
    const { errors } = await readRows(blocks(total));
    expect(errors.join("\n")).toMatch(/totalsMatchParts\): .*the sum of all communes/);
  });

  it("over the same places is another table, and nothing of it is read", async () => {
    const other = change(body, "Xã Mường Nhé", POOR, 1);
    const sources = await readRows([...header, ...body, total, [], ["Năm 2024"], ...header, ...other, total]);
    expect(sources.errors).toEqual([]);
    expect(sources.told).toHaveLength(1);
    expect(sources.told[0]).toMatch(/^flag .*secondTable/);
    expect(poorOf(sources, "Xã Mường Nhé")).toEqual([body[0]?.[POOR]]);
  });
});

describe("forms of one sheet a district", () => {
  it("are tried sheet by sheet, each total against the total of the same communes alone", async () => {
    const parts = [body.slice(0, 20), body.slice(20)];
    const poor = makeFormRows(registry, "R4", communes);
    const start = poor.findIndex(([, place]) => place === "Phường Điện Biên Phủ");
    const sheets = parts.flatMap((part, index): [string, BookSheet][] => {
      const own = poor.slice(start, start + 45).slice(...(index === 0 ? [0, 20] : [20, 45]));
      const last = poor[start + 45] ?? [];
      const sum = last.map((cell, column) =>
        typeof cell === "number" ? own.reduce((all, row) => all + Number(row[column] ?? 0), 0) : cell,
      );
      return [
        [`R1 ${String(index)}`, sheet([...header, ...part, totalOf(part)])],
        [`R4 ${String(index)}`, sheet([...poor.slice(0, start), ...own, sum])],
      ];
    });
    const sources = await read(Object.fromEntries(sheets));
    expect(sources.errors).toEqual([]);
    expect(sources.tables).toHaveLength(4);
  });
});

describe("rows of a form that are no places", () => {
  it("are read over: notes between rows, merged over the table too, and below it", async () => {
    const note = ["(*) Ghi chú: số liệu tạm tính"];
    const own = [...header, ...body.slice(0, 3), note, ...body.slice(3), total, ["", "Người lập biểu"]];
    const at = header.length + 4;
    const sources = await readRows(own, { merges: [`A${String(at)}:P${String(at)}`] });
    expect(sources.errors).toEqual([]);
    expect(formOf(sources, []).communes).toBe(45);
    expect(sources.told.join()).toMatch(/^note .*rowIsNote\): found "\(\*\) Ghi chú/);
  });

  it.each(["Các xã vùng cao", "Khu vực biên giới:"])("are read over and said: %s", async (text) => {
    const sources = await readRows([...header, ...body.slice(0, 3), ["", text], ...body.slice(3), total]);
    expect(sources.errors).toEqual([]);
    expect(sources.told.join()).toContain(`rowIsNote): found "${text}"`);
  });

  it("are errors where they have figures or a number in the list", async () => {
    const strange = (body[0] ?? []).map((cell, column) => (column === 1 ? "Xã Mường Lạ" : cell));
    const { errors } = await readRows([...header, ...body, strange, total]);
    expect(errors.join("\n")).toMatch(/placeIsKnown\): found "Xã Mường Lạ"/);
    const numbered = await readRows([...header, [46, "Xã Mường Lạ"], ...body, total]);
    expect(numbered.errors.join("\n")).toMatch(/placeIsKnown\): found "Xã Mường Lạ"/);
  });

  it("are no communes by correction: a row mapped to a code that is none is refused", async () => {
    const effects = putCase(
      caseEffects(),
      { province: "11" },
      {
        workbooks: {
          "book.xlsx": makeSheetBook({
            S1: sheet([...header, ...body, ["", "Toàn huyện", ...total.slice(2)]]),
          }),
        },
      },
    );
    const line = "source,written,code,reason,reference\ncase,Toàn huyện,11,total,none\n";
    effects.files.set("data/corrections/places.csv", new TextEncoder().encode(line));
    const { errors } = await readCaseSources(effects);
    expect(errors.join("\n")).toMatch(
      /placeIsKnown\): found "11 Toàn huyện".*correct that line of data\/corrections\/places\.csv/,
    );
  });
});

describe("hidden sheets, merges and percentages of a form", () => {
  const whole = [...header, ...body, total];
  const other = [...header, ...change(body, "Xã Mường Nhé", POOR, 1), total];

  it.each(["hidden", "veryHidden"] as const)(
    "a %s copy gives way to the sheet that people see",
    async (visibility) => {
      const sources = await read({ Cũ: sheet(other, { visibility }), R1: sheet(whole) });
      expect(sources.errors).toEqual([]);
      expect(sources.tables).toHaveLength(1);
      expect(sources.told.join()).toMatch(/^note .*> Cũ: .*hiddenSheet.*states the same: 46/);
      expect(poorOf(sources, "Xã Mường Nhé")).toEqual([body[0]?.[POOR]]);
    },
  );

  it("a hidden sheet that is no form stops nothing, a visible one does", async () => {
    const scratch = [
      ["Nháp", 1, 12],
      ["Nháp", 2, 15],
    ];
    const hidden = await read({ R1: sheet(whole), Nháp: sheet(scratch, { visibility: "hidden" }) });
    expect(hidden.errors).toEqual([]);
    expect(hidden.told.join()).toMatch(/> Nháp: .*hiddenSheet.*not read/);
    const visible = await read({ R1: sheet(whole), Nháp: sheet(scratch) });
    expect(visible.errors.join()).toMatch(/recogniseForm/);
  });

  it("a figure merged over two communes is an error that names both rows", async () => {
    const letter = String.fromCharCode(65 + POOR);
    const [a, b] = [first + 1, first + 2];
    const merged = `${letter}${String(a)}:${letter}${String(b)}`;
    const { errors } = await readRows(whole, { merges: [merged] });
    expect(errors.join("\n")).toMatch(
      new RegExp(
        `readForm\\): found "\\d+ in the merged cells ${merged}".*rows ${String(a)} to ${String(b)}`,
      ),
    );
  });

  it("a rate beyond 100 % is none, and a count shown as a percentage is none", async () => {
    const rate = columnOf("Tỷ lệ hộ nghèo (%)");
    const beyond = await readRows([...header, ...change(body, "Xã Mường Nhé", rate, 254.2), total]);
    expect(beyond.errors.join("\n")).toMatch(/found "254\.2"; expected a percentage from 0 to 100/);
    const book = makeSheetBook({
      S1: {
        rows: whole.map((row) =>
          row.map((cell, at) => (row[1] === "Xã Mường Nhé" && at === POOR ? { v: 0.5, z: "0%" } : cell)),
        ),
      },
    });
    const { errors } = await readFormCase("11", book);
    expect(errors.join("\n")).toMatch(/readForm\): found "50 %"; .*that is no percentage/);
  });
});
