import { describe, expect, it } from "vitest";
import { figuresOf, readPlainCase } from "../../support/sharedCases.ts";

const lines = (...rows: string[]) => `${rows.join("\n")}\n`;

describe("the notation of a table", () => {
  const distances = lines("code;year;distance", "03160;2025;1.234", "03158;2025;2.105");

  it("is asked for where nothing tells it, with both readings and where to say which", async () => {
    const { plain, errors } = await readPlainCase(distances);
    expect(plain).toEqual([]);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(
      /found "1\.234".*may be 1,234 or 1\.234.*"table\.csv" in source\.json: "notation": "vi"/,
    );
  });

  it.each([
    ["vi", 1234],
    ["en", 1.234],
  ] as const)("is %s where the source says so", async (notation, value) => {
    const { plain, errors } = await readPlainCase(distances, { notation });
    expect(errors).toEqual([]);
    expect(plain[0]?.value).toBe(value);
  });

  it.each([
    ["another cell of the measure", lines("code;year;distance", "03160;2025;1.234", "03158;2025;2,5"), 1234],
    ["another cell of the measure", lines("code;year;distance", "03160;2025;1.234", "03158;2025;2.5"), 1.234],
    [
      "the interval",
      lines("code;year;distance;distance_lower;distance_upper", "03160;2025;1.234;1.1;1.4"),
      1.234,
    ],
    ["the rates beside it", lines("code;year;distance;school_rate", "03160;2025;1.234;25,42"), 1234],
  ])("is told by %s", async (_by, table, value) => {
    const { plain, errors } = await readPlainCase(table);
    expect(errors).toEqual([]);
    expect(plain.find(({ code, measure }) => code === "03160" && measure === "distance")?.value).toBe(value);
  });

  it("is decided measure by measure in a long table", async () => {
    const table = lines(
      "code;year;measure;value",
      "03160;2025;pupils;1.234",
      "03160;2025;school_rate;25.42",
      "03158;2025;pupils;2.105",
      "03158;2025;school_rate;1.234",
    );
    expect(figuresOf(await readPlainCase(table))).toEqual([
      "03160 pupils 1234",
      "03158 pupils 2105",
      "03160 school_rate 25.42",
      "03158 school_rate 1.234",
    ]);
  });

  it("is asked for where the other measures of a long table disagree", async () => {
    const table = lines(
      "code;year;measure;value",
      "03160;2025;pupils;1.234",
      "03160;2025;school_rate;25.42",
      "03160;2025;distance;1.234",
    );
    const { errors } = await readPlainCase(table);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/row 4, column value: .*found "1\.234"/);
  });
});

describe("the header of a plain table", () => {
  it.each([
    ["titles above it", lines("Bảng 3. Học sinh;;", ";;", "code;year;pupils", "03160;2025;40")],
    ["capitals", lines("Code;YEAR;Pupils", "03160;2025;40")],
    ["the separator line of Excel", lines("sep=;", "code;year;pupils", "03160;2025;40")],
    ["the separator line with a comma", lines("sep=,", "code,year,pupils", "03160,2025,40")],
  ])("is found in spite of %s", async (_what, table) => {
    const sources = await readPlainCase(table);
    expect(sources.told).toEqual([]);
    expect(figuresOf(sources)).toEqual(["03160 pupils 40"]);
  });

  it("stands again on every printed page, and remarks stand between and below rows", async () => {
    const table = lines(
      "code;year;pupils",
      "03160;2025;40",
      "code;year;pupils",
      "(*) Số liệu tạm tính;;",
      "03158;2025;41",
      "Nguồn: Sở Giáo dục và Đào tạo;;",
    );
    const sources = await readPlainCase(table);
    expect(figuresOf(sources)).toEqual(["03160 pupils 40", "03158 pupils 41"]);
    expect(sources.errors).toEqual([]);
    expect(sources.told.map((line) => /row \d: .*found "([^"]*)"/.exec(line)?.[1])).toEqual([
      "(*) Số liệu tạm tính",
      "Nguồn: Sở Giáo dục và Đào tạo",
    ]);
  });

  it.each([
    ["xã;năm;số\n1;2;3\n", /expected a header row with code or name, year or date/],
    ["code;year\n03160;2025\n", /expected at least one column of a measure/],
    ["code;year;pupils;pupils\n03160;2025;40;41\n", /D1: .*found "pupils"; expected each column once/],
  ])("is refused: %j", async (table, expected) => {
    const { plain, errors } = await readPlainCase(table);
    expect(errors.join("\n")).toMatch(expected);
    expect(plain).toEqual([]);
  });
});
