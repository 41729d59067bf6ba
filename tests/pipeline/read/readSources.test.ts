import { describe, expect, it } from "vitest";
import { utils, write } from "@e965/xlsx";
import { inEnglish } from "../../support/told.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { readSources } from "../../../scripts/pipeline/read/readSources.ts";
import { makeExampleWorkbook, receive, rowOf, spoil, type Rows } from "../../support/exampleSources.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const OLD = "2016-MDP2016-2020";
const NEW = "2025-MDP2022-2025";
const old = makeExampleWorkbook(registry, "11", OLD);
const recent = makeExampleWorkbook(registry, "11", NEW);

/** Every problem of one received workbook, a line each. */
async function read(
  bytes: Uint8Array,
  period = NEW,
  prepare: (effects: MemoryEffects) => void = () => undefined,
): Promise<string> {
  const effects = receive(bytes, "11", period);
  prepare(effects);
  const { problems } = await readSources(effects, registry);
  return problems.map(inEnglish).join("\n");
}

/** The 2025 workbook with one cell of form R1 set. */
function set(place: string, column: number, value: string | number | null): Uint8Array {
  return spoil(recent, "Biểu R1", (rows) => {
    const row = rows[rowOf(rows, place)];
    if (row !== undefined) row[column] = value;
    return rows;
  });
}

describe(readSources, () => {
  it("reads the official forms of Điện Biên without a word", async () => {
    expect(await read(old, OLD)).toBe("");
    expect(await read(recent)).toBe("");
  });

  it("tells commune, district, subtotal and total rows apart", async () => {
    const { tables } = await readSources(receive(old, "11", OLD), registry);
    const kinds =
      tables.find(({ table }) => table.form.id === "A-poor")?.table.rows.map((row) => row.kind) ?? [];
    expect(kinds.filter((kind) => kind === "commune")).toHaveLength(130);
    expect(kinds.filter((kind) => kind !== "commune")).toEqual(["subtotal", "subtotal", "total"]);
  });

  it("recognises a form on a sheet of any name, lower down, with a strange column in front", async () => {
    const moved = spoil(
      recent,
      "Biểu R4",
      (rows) => [["Trang 1"], [], ...rows].map((row) => ["ghi chú", ...row]),
      { r: 2, c: 1 },
    );
    const book = receive(moved, "11", NEW);
    const { tables, problems } = await readSources(book, registry);
    expect(tables.map(({ table }) => table.form.id)).toContain("R4");
    expect(
      problems.filter((problem) => problem.place.sheet === "Biểu R4" && problem.check === "recogniseForm"),
    ).toEqual([]);
  });

  it("names the file, sheet, cell, value, expectation and remedy of text where a number must be", async () => {
    expect(await read(set("Xã Nậm Kè", 4, "khoảng 1300"))).toMatch(
      /error data\/sources\/test\/book\.xlsx > Biểu R1 > E\d+: .*\(readForm\): found "khoảng 1300"; expected a number for "Kết quả rà soát về hộ \(chính thức\) \/ Tổng số hộ nghèo"; write a number, or leave it empty/,
    );
  });

  it("refuses a negative and a broken count", async () => {
    expect(await read(set("Xã Nậm Kè", 4, -3))).toMatch(/found "-3"; expected .*not negative/);
    expect(await read(set("Xã Nậm Kè", 4, 12.5))).toMatch(/found "12.5"; expected .*whole/);
  });

  it("finds more poor households than households, and says every other thing that breaks with it", async () => {
    const message = await read(set("Xã Nậm Kè", 4, 99999));
    for (const check of ["poorWithinTotal", "rateMatchesCounts", "totalsMatchParts", "formsAgree"])
      expect(message).toContain(check);
  });

  it("stops at a rate that its counts deny, unless a correction accepts it as printed", async () => {
    const spoilt = set("Xã Nậm Kè", 5, 99.99);
    expect(await read(spoilt)).toMatch(
      /error .*rateMatchesCounts\): found "Xã Nậm Kè: 99\.99".*accepted\.csv: .*,F13,99\.99,REASON/,
    );
    const accepted = await read(spoilt, NEW, (effects) => {
      const rows =
        "file,sheet,cell,printed,reason\ndata/sources/test/book.xlsx,Biểu R1,F13,99.99,printed so in the decision\n";
      effects.files.set("data/corrections/accepted.csv", new TextEncoder().encode(rows));
    });
    expect(accepted).toMatch(/^flag .*rateMatchesCounts.*kept as printed: printed so in the decision$/);
  });

  it("names the nearest communes for one it does not know, with the line to add to the corrections", async () => {
    const unknown = set("Xã Nậm Kè", 1, "Xã Nậm Kẽm");
    const message = await read(unknown);
    expect(message).toMatch(
      /placeIsKnown\): found "Xã Nậm Kẽm".*nearest: 03162 Xã Nậm Kè.*places\.csv: test,Xã Nậm Kẽm,03162/,
    );
    expect(message).toMatch(/everyCommuneReported.*03162 Xã Nậm Kè/);
    const corrected = await read(unknown, NEW, (effects) => {
      effects.files.set(
        "data/corrections/places.csv",
        new TextEncoder().encode(
          "source,written,code,reason,reference\ntest,Xã Nậm Kẽm,03162,typing slip,letter\n",
        ),
      );
    });
    expect(corrected).toBe("");
  });

  it.each([
    ["Xá Tổng", "Sá Tổng"],
    ["Huổi Lếnh", "Huổi Lếch"],
    ["Sáng Nhè", "Xá Nhè"],
    ["Xín Chải", "Sín Chải"],
  ])("offers %s for the resolution's spelling %s", async (register, written) => {
    const message = await read(
      spoil(old, "Biểu A-poor", (rows) => {
        const row = rows[rowOf(rows, `Xã ${register}`)];
        if (row !== undefined) row[1] = `Xã ${written}`;
        return rows;
      }),
      OLD,
    );
    expect(message).toMatch(new RegExp(`placeIsKnown\\): found "Xã ${written}".*${register}`));
  });

  it("does not mind where the tone mark sits", async () => {
    const cao = makeExampleWorkbook(registry, "38", NEW);
    const moved = spoil(cao, "Biểu R1", (rows) =>
      rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace("Hóa", "Hoá") : cell))),
    );
    const { problems } = await readSources(receive(moved, "38", NEW), registry);
    expect(problems).toEqual([]);
  });

  it("does not choose between two communes of one name", async () => {
    const cao = makeExampleWorkbook(registry, "04", OLD);
    const bare = spoil(cao, "Biểu A-poor", (rows) =>
      rows.map((row) =>
        row.map((cell) =>
          typeof cell === "string" && cell.startsWith("Xã Vĩnh Quang") ? "Xã Vĩnh Quang" : cell,
        ),
      ),
    );
    const { problems } = await readSources(receive(bare, "04", OLD), registry);
    expect(problems.map(inEnglish).join("\n")).toMatch(
      /placeIsUnambiguous\): found "Xã Vĩnh Quang".*01300 Xã Vĩnh Quang; 01693 Xã Vĩnh Quang/,
    );
  });

  it("finds a row that stands twice", async () => {
    const doubled = spoil(recent, "Biểu R1", (rows) => {
      const index = rowOf(rows, "Xã Nậm Kè");
      return [...rows.slice(0, index + 1), [...(rows[index] ?? [])], ...rows.slice(index + 1)];
    });
    expect(await read(doubled)).toMatch(/noDuplicateRows\): found "Xã Nậm Kè.*it stands in row \d+ already/);
  });

  it("never takes a subtotal for a commune, and finds one that its communes deny", async () => {
    const wrong = spoil(old, "Biểu A-poor", (rows) => {
      const row = rows[rowOf(rows, "Khu vực thành thị")];
      if (row !== undefined) row[14] = Number(row[14]) + 7;
      return rows;
    });
    expect(await read(wrong, OLD)).toMatch(
      /totalsMatchParts\): found "Khu vực thành thị: [\d,]+"; expected [\d,]+, the sum of the communes under it/,
    );
  });

  it("finds flows that do not balance and forms that mirror each other wrongly", async () => {
    const wrong = spoil(recent, "Biểu R2", (rows) => {
      const row = rows[rowOf(rows, "Xã Nậm Kè")];
      if (row !== undefined) row[4] = Number(row[4]) + 5;
      return rows;
    });
    const message = await read(wrong);
    expect(message).toMatch(/flowsBalance.*start [\d,]+ less [\d,]+ who left/);
    expect(message).toMatch(/mirroredFlows.*as on sheet "Biểu R2"/);
  });

  it("finds deprivations that do not add up or break the rule of three", async () => {
    const wrong = spoil(recent, "Biểu R4", (rows) => {
      const row = rows[rowOf(rows, "Xã Nậm Kè")];
      if (row !== undefined) row[3] = 10;
      return rows;
    });
    const message = await read(wrong);
    expect(message).toMatch(/deprivationsAddUp.*the sum of the indicators/);
    expect(message).toMatch(/deprivationsAddUp.*three a poor household/);
  });

  it("says what an unknown table lacks and which form is missing", async () => {
    const header = spoil(recent, "Biểu R1", (rows) =>
      rows.map((row) =>
        row.map((cell) =>
          typeof cell === "string" && cell.includes("nghèo") && !/cận|KẾT QUẢ/.test(cell)
            ? cell.replace("nghèo", "khó khăn")
            : /^\d+(=|$)/.test(String(cell)) && typeof cell === "string"
              ? null
              : cell,
        ),
      ),
    );
    const message = await read(header);
    expect(message).toMatch(
      /recogniseForm\): expected form R1 \(sure to \d+ %\), which also has ".*Tổng số hộ nghèo"/,
    );
    expect(message).toMatch(/recogniseForm\): found "R2, R3, R4, R6"; expected a form with all households/);
  });

  it("recognises a form whose header cell was renamed by its code row, and says so", async () => {
    const header = spoil(recent, "Biểu R1", (rows) =>
      rows.map((row) => row.map((cell) => (cell === "Tổng số hộ nghèo" ? "Hộ khó khăn" : cell))),
    );
    expect(await read(header)).toMatch(/^note .*Biểu R1.*recognisedByCodeRow.*form R1/);
  });

  it("refuses a damaged workbook, one of another kind, and one that changed since it came", async () => {
    expect(await read(recent.slice(0, 3000))).toMatch(/readWorkbook\): expected a whole zip archive/);
    expect(await read(new TextEncoder().encode("=cmd|'/c calc'"))).toMatch(
      /readWorkbook\): expected an Excel or OpenDocument workbook/,
    );
    const changed = receive(recent, "11", NEW);
    changed.files.set("data/sources/test/book.xlsx", old);
    expect((await readSources(changed, registry)).problems.map((problem) => problem.check)).toContain(
      "sourceIsUnchanged",
    );
  });

  it("names a workbook that is listed and not there", async () => {
    const effects = receive(recent, "11", NEW);
    effects.files.delete("data/sources/test/book.xlsx");
    const { problems } = await readSources(effects, registry);
    expect(problems.map(inEnglish).join()).toMatch(/book\.xlsx: .*\(sourceIsThere\): expected a file/);
  });

  it("keeps an empty cell missing, and reads an error value as an error", async () => {
    const blank = await readSources(receive(set("Xã Nậm Kè", 8, null), "11", NEW), registry);
    const row = blank.tables
      .find(({ table }) => table.form.id === "R1")
      ?.table.rows.find((candidate) => candidate.place === "Xã Nậm Kè");
    expect(row?.cells.get("avg_living_agri_households")?.value).toBeNull();
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([["STT"], [1]] satisfies Rows);
    sheet["A2"] = { t: "e", v: 0x07, w: "#DIV/0!" };
    utils.book_append_sheet(book, sheet, "x");
    expect(await read(new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer))).toMatch(
      /recogniseForm/,
    );
  });
});
