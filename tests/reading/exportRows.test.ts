import { describe, expect, it } from "vitest";
import { readMap, readProvince } from "../../src/paper/mapPack/province.ts";
import { exportRows } from "../../src/reading/exportRows.ts";
import { readMovement } from "../../src/reading/movement.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

const files = makeFixtureFiles();
const province = await readProvince((file) => Promise.resolve(structuredClone(files.get(file))), {
  code: "99",
  language: "vi",
  site: "",
});

describe("the table that leaves with a change", () => {
  it("says of each change its status and documents, which may be weaker than those of the value of now", () => {
    const subject = readMap(province, { period: "2025-MDP2022-2025" });
    if (subject === null) throw new Error("the fixture has this view");
    const { choice, exploration, messages } = subject;
    const rows = exploration.rows.slice(3, 4);
    const movement = readMovement(province.table, choice, exploration.rows, { secondPeriod: null });
    const [own] = movement?.changes.slice(3, 4) ?? [];
    if (movement === null || own === undefined) throw new Error("the fixture has a year before");
    const weaker = {
      ...movement,
      changes: movement.changes.map((change) => ({ ...change, status: "provisional" as const })),
    };
    const words = { code: "Mã", source: "Nguồn", link: "Liên kết", note: "Ghi chú" };
    const about = { sentence: "Câu", link: "", language: "vi" } as const;
    const lines = exportRows(messages, words, { choice, exploration, rows, movement: weaker }, about).split(
      /\r?\n/,
    );
    const head = lines.find((line) => line.includes("Mã")) ?? "";
    expect(head).toContain(
      '"So với 2021, điểm %";"So với 2021, điểm %: tình trạng";"So với 2021, điểm %: nguồn"',
    );
    const row = lines.find((line) => line.startsWith(exploration.rows[3]?.code ?? "?")) ?? "";
    expect(row).toMatch(/;tính từ số chính thức;.*;-7,2;tạm tính;/);
    expect(exportRows(messages, words, { choice, exploration, rows }, about)).not.toContain("So với");
  });
});
