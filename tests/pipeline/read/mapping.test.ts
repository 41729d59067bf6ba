import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { build } from "../../../scripts/pipeline/build.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { inEnglish } from "../../support/told.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes } from "../../../scripts/pipeline/registry/registry.ts";
import { readSources } from "../../../scripts/pipeline/read/readSources.ts";
import { valueOf } from "../../../scripts/pipeline/recognise/formTable.ts";
import { receive } from "../../support/exampleSources.ts";
import { makeFormRows, type Cell } from "../../support/formRows.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const communes = findCommunes(registry, "2025", "11", "2025-12-31");
const PERIOD = "2025-MDP2022-2025";
const MAPPING = "data/sources/test/book.xlsx.mapping.json";

function makeBook(rows: readonly (readonly Cell[])[], sheet = "Bảng 3"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

/** Form 7.1 of which nothing says any more which column is that of the poor, and whose code row is gone. */
const reworded = makeFormRows(registry, "R1", communes)
  .filter((row) => row[0] !== "A")
  .map((row) =>
    row.map((cell) =>
      cell === "Tổng số hộ nghèo" ? "Nhóm A" : cell === "Tỷ lệ hộ nghèo (%)" ? "Tỷ lệ nhóm A" : cell,
    ),
  );

describe("an unknown table", () => {
  it("gets a proposed mapping beside the workbook, not a guess", async () => {
    const effects = receive(makeBook(reworded), "11", PERIOD);
    await expect(
      build(effects, { provinces: [], folder: "out", dryRun: false, edition: "public" }),
    ).rejects.toBeInstanceOf(ProblemsError);
    const proposal = JSON.parse(effects.text(MAPPING)) as {
      confirmed: boolean;
      sheets: {
        form: string;
        firstBodyRow: number;
        columns: { column: string; header: string; key: string }[];
      }[];
    };
    expect(proposal.confirmed).toBe(false);
    expect(proposal.sheets[0]).toMatchObject({ form: "R1", firstBodyRow: 6 });
    expect(proposal.sheets[0]?.columns.find(({ column }) => column === "E")).toEqual({
      column: "E",
      header: "Kết quả rà soát về hộ (chính thức) / Nhóm A",
      key: "",
    });
    expect(proposal.sheets[0]?.columns.find(({ column }) => column === "C")).toMatchObject({
      key: "total_households",
      by: "header",
    });
  });

  it("is read once a person has completed and confirmed the mapping", async () => {
    const effects = receive(makeBook(reworded), "11", PERIOD);
    await build(effects, { provinces: [], folder: "out", dryRun: false, edition: "public" }).catch(
      () => null,
    );
    const proposal = JSON.parse(effects.text(MAPPING)) as {
      confirmed: boolean;
      sheets: { columns: { column: string; key: string }[] }[];
    };
    for (const column of proposal.sheets[0]?.columns ?? []) {
      if (column.column === "E") column.key = "poor_households";
    }
    await effects.write(MAPPING, JSON.stringify({ ...proposal, confirmed: true }));
    const { tables, problems } = await readSources(effects, registry);
    expect(problems.map(inEnglish)).toEqual([]);
    const row = tables[0]?.table.rows[0];
    expect(row === undefined ? null : valueOf(row, "poor_households")).toBe(100);
  });

  it("stays unread with a mapping that names a column the form does not have", async () => {
    const effects = receive(makeBook(reworded), "11", PERIOD);
    const columns = [{ column: "B", header: "", key: "nonsense" }];
    const sheets = [{ sheet: "Bảng 3", form: "R1", firstBodyRow: 6, columns }];
    await effects.write(MAPPING, JSON.stringify({ confirmed: true, sheets }));
    const { problems } = await readSources(effects, registry);
    expect(problems.map(inEnglish).join("\n")).toMatch(
      /mappingIsWhole.*found "nonsense"; expected the key of a column of form R1/,
    );
  });

  const say = async (columns: Readonly<Record<string, string>>, firstBodyRow = 6) => {
    const effects = receive(makeBook(reworded), "11", PERIOD);
    const said = Object.entries(columns).map(([column, key]) => ({ column, header: "", key }));
    const sheets = [{ sheet: "Bảng 3", form: "R1", firstBodyRow, columns: said }];
    await effects.write(MAPPING, JSON.stringify({ confirmed: true, sheets }));
    const { tables, problems } = await readSources(effects, registry);
    expect(tables).toEqual([]);
    return problems.map(inEnglish).join("\n");
  };

  it("stays unread with a mapping, confirmed or not, that lacks what its form is for", async () => {
    expect(await say({ B: "area_name", C: "total_households", G: "near_poor_households" })).toMatch(
      /^error .*mappingIsWhole\): expected the columns that form R1 is for: poor_households \(.*Tổng số hộ nghèo\)/,
    );
  });

  it.each([
    [{ B: "area_name", C: "total_households", "5": "poor_households" }, 6, /found "5"; expected the letter/],
    [{ B: "area_name", C: "total_households", E: "total_households" }, 6, /found "E total_households"/],
    [
      { B: "area_name", C: "total_households", E: "poor_households" },
      900,
      /found "900".*the sheet has \d+ rows/,
    ],
    [{ C: "total_households", E: "poor_households" }, 6, /a column with the key "area_name"/],
  ])("stays unread with a mapping of %j from row %i", async (columns, row, told) => {
    expect(await say(columns, row)).toMatch(told);
  });

  it("may be skipped, which the report says", async () => {
    const effects = receive(makeBook(reworded), "11", PERIOD);
    const sheets = [{ sheet: "Bảng 3", form: "skip", firstBodyRow: 1, columns: [] }];
    await effects.write(MAPPING, JSON.stringify({ confirmed: true, sheets }));
    const { problems } = await readSources(effects, registry);
    expect(problems.map((problem) => problem.check)).toContain("sheetIsSkipped");
  });

  it("stays unread with a mapping of a sheet that the workbook does not have", async () => {
    const effects = receive(makeBook(reworded), "11", PERIOD);
    const sheets = [{ sheet: "Bảng 9", form: "skip", firstBodyRow: 1, columns: [] }];
    await effects.write(MAPPING, JSON.stringify({ confirmed: true, sheets }));
    const { problems } = await readSources(effects, registry);
    expect(problems.map(inEnglish).join("\n")).toMatch(
      /mappingIsWhole\): found "Bảng 9"; expected the name of a sheet/,
    );
  });
});

describe("a form as offices change it", () => {
  const rows = makeFormRows(registry, "R1", communes);
  const read = async (changed: readonly (readonly Cell[])[]) => {
    const sources = await readSources(receive(makeBook(changed), "11", PERIOD), registry);
    const row = sources.tables[0]?.table.rows.find((entry) => entry.code === "03127");
    return {
      form: sources.tables[0]?.table.form.id,
      poor: row === undefined ? null : valueOf(row, "poor_households"),
      problems: sources.problems.map(inEnglish),
    };
  };

  it("is read with its columns in another order", async () => {
    const reversed = rows.map((row) => (row.length > 3 ? [...row].reverse() : row));
    expect(await read(reversed)).toEqual({ form: "R1", poor: 100, problems: [] });
  });

  it("is read with a column of codes that lost their zeros, which then decide", async () => {
    const coded = rows.map((row, index) => {
      const code = communes[index - 6]?.code;
      return row.length > 3
        ? [...row, index === 2 ? "Mã xã" : code === undefined ? null : Number(code)]
        : row;
    });
    expect(await read(coded)).toEqual({ form: "R1", poor: 100, problems: [] });
    const swapped = coded.map((row) => row.map((cell) => (cell === 3127 ? 3151 : cell)));
    expect((await read(swapped)).problems.join("\n")).toMatch(
      /codeMatchesName\): found "03151 Phường Điện Biên Phủ"/,
    );
  });

  it("is refused whole with a list of households on another sheet", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "7.1");
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([["DANH SÁCH CHI TIẾT HỘ NGHÈO"], ["STT", "Họ và tên", "Số định danh"]]),
      "2.3",
    );
    const bytes = new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const sources = await readSources(receive(bytes, "11", PERIOD), registry);
    expect(sources.tables).toEqual([]);
    expect(sources.problems.map(inEnglish)).toEqual([
      'error data/sources/test/book.xlsx > 2.3 > B2: No personal data (noPersonalData): found "Họ và tên"; expected figures of communes; this sheet lists people or households, which never enter the atlas: delete the file here and send the aggregate form instead',
    ]);
  });

  it("is refused with twelve-digit citizen numbers under a harmless header, and repeats none of them", async () => {
    const listed = rows.map((row, index) => [
      ...row,
      index > 5 && index < 15 ? `0110990${String(10000 + index)}` : null,
    ]);
    const { problems } = await read(listed);
    expect(problems.join()).toMatch(/noPersonalData\): found "a column of twelve-digit citizen numbers"/);
    expect(problems.join()).not.toMatch(/0110990/);
  });

  it("leaves out a hidden copy of a row and says so", async () => {
    const copy = rows[6] ?? [];
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([...rows.slice(0, 7), copy, ...rows.slice(7)]);
    sheet["!rows"] = Array.from({ length: 8 }, (_, index) => (index === 7 ? { hidden: true } : {}));
    utils.book_append_sheet(book, sheet, "7.1");
    const bytes = new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const { problems } = await readSources(receive(bytes, "11", PERIOD), registry);
    expect(problems.map(inEnglish)).toEqual([
      expect.stringMatching(/\(hiddenRows\): .*; left out, because a visible row stands for the same place$/),
    ]);
  });
});

describe("places of the register of 2024", () => {
  const old = findCommunes(registry, "pre2025", "11", "2020-12-31");
  const read = async (from: string, to: string) => {
    const rows = makeFormRows(registry, "A-poor", old).map((row) =>
      row.map((cell) => (cell === from ? to : cell)),
    );
    const { problems } = await readSources(receive(makeBook(rows), "11", "2020-MDP2016-2020"), registry);
    return problems.map(inEnglish).join("\n");
  };

  it.each([
    ["Xã Xá Tổng", "Xã Sá Tổng"],
    ["Xã Huổi Lếnh", "Xã Huổi Lếch"],
    ["Xã Sáng Nhè", "Xã Xá Nhè"],
    ["Xã Xín Chải", "Xã Sín Chải"],
  ])("the resolution's %s is a slip of the register's %s: suggested, never assumed", async (slip, name) => {
    const known = old.some((commune) => `Xã ${commune.name}` === name) ? [name, slip] : [slip, name];
    const message = await read(known[0] ?? "", known[1] ?? "");
    expect(message).toMatch(/placeIsKnown\): found "/);
    expect(message).toContain(`nearest: `);
    expect(message).toContain((known[0] ?? "").replace("Xã ", ""));
  });

  it("Na Tông and Nà Tòng are two communes, whichever way their tones are typed", async () => {
    expect(await read("Xã Na Tông", "Xã Na Tông")).toBe("");
    const message = await read("Xã Nà Tòng", "Xã Na Tong");
    expect(message).toMatch(/placeIsUnambiguous\): found "Xã Na Tong".*03263 Xã Nà Tòng; 03365 Xã Na Tông/);
  });
});
