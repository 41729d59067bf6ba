import { describe, expect, it } from "vitest";
import { makeSheetBook, type BookCell, type BookSheet } from "../../support/sheetBooks.ts";
import { figuresOf, readPlainCase } from "../../support/sharedCases.ts";

const lines = (...rows: string[]) => `${rows.join("\n")}\n`;
const book = (rows: readonly (readonly BookCell[])[], more: Partial<BookSheet> = {}) =>
  makeSheetBook({ S1: { rows, ...more } });
const HEADER = ["code", "year", "pupils"];

describe("the code of a row", () => {
  it.each(["3160", "03160", "3160.0", '"3160,0"', "3.160E+03", "'03160", '"=""03160"""', " 03160 "])(
    "is 03160 where a spreadsheet has left %s of it",
    async (code) => {
      const sources = await readPlainCase(lines("code;year;pupils", `${code};2025;40`));
      expect(sources.told).toEqual([]);
      expect(figuresOf(sources)).toEqual(["03160 pupils 40"]);
    },
  );

  it("is 03160 where a workbook has a number for it", async () => {
    expect(figuresOf(await readPlainCase(book([HEADER, [3160, 2025, 40]])))).toEqual(["03160 pupils 40"]);
  });

  it("is asked for where a spreadsheet has rounded it, with every code that it may have been", async () => {
    const { plain, errors } = await readPlainCase(lines("code;year;pupils", "3,16E+03;2025;40"));
    expect(plain).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /row 2, column code: .*found "3,16E\+03".*Excel has rounded it \(nearest: .*03160 /,
    );
  });

  it.each([
    ["01273;2025;40", /column code: .*"01273 Phường Thục Phán".*of province 11, as source\.json says/],
    ["abc;2025;40", /column code: .*found "abc".*nearest: 03/],
    [";2025;40", /column code: .*expected the code of the place, or its name/],
    ["03130;2024;40", null],
    ["03144;2024;40", /"03144 Xã Tà Lèng".*in force on 2024-12-31; this place went into 03145/],
  ])("is tried against the register of its date: %s", async (row, expected) => {
    const { errors } = await readPlainCase(lines("code;year;pupils", row));
    if (expected === null) expect(errors).toEqual([]);
    else {
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(expected);
    }
  });

  it("names the old communes where a code of today is given to a time before it", async () => {
    const { errors } = await readPlainCase(
      lines("code;date;pupils", "03334;2019-06-30;40", "03127;2019-06-30;41"),
    );
    for (const error of errors) expect(error).toMatch(/in force on 2019-06-30; this place was then /);
    const said = await readPlainCase(lines("scheme;code;date;pupils", "2025;03334;2019-06-30;40"));
    expect(said.errors).toEqual([]);
  });

  it("agrees with the name beside it", async () => {
    const { errors } = await readPlainCase(
      lines("code;name;year;pupils", "03160;Xã Mường Nhé;2025;40", "03162;Xã Mường Nhé;2025;41"),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/B3: .*codeMatchesName\): found "03162 Xã Mường Nhé".*03162 to be Xã Nậm Kè/);
  });

  it.each([
    ["province;14;2025;40", /found "14".*of province 11/],
    ["district;999;2019;40", /found "999"; expected the code of a place/],
    ["district;095;2025;40", /"095 .*in force on 2025-12-31; this place has ceased to be one/],
    ["country;XX;2025;40", /found "XX"/],
    ["part;99-urban;2025;40", /found "99-urban"/],
  ])("is tried at every level: %s", async (row, expected) => {
    const { errors } = await readPlainCase(lines("level;code;year;pupils", row));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(expected);
  });

  it("tells of another province of the country that it is read over", async () => {
    const { plain, errors, told } = await readPlainCase(
      lines("level;code;year;pupils", "province;79;2025;40"),
      {
        province: null,
      },
    );
    expect([plain, errors]).toEqual([[], []]);
    expect(told.join()).toMatch(/^flag .*row 2, column code: .*found "79"/);
  });
});

describe("the time of a row", () => {
  it.each([
    ["2025-12-31", "2025-12-31"],
    ["31/12/2025", "2025-12-31"],
    ["5/5/2025", "2025-05-05"],
    ["2024-02-29", "2024-02-29"],
  ])("is %s", async (date, expected) => {
    const { plain, errors } = await readPlainCase(lines("scheme;code;date;pupils", `2025;03160;${date};40`));
    expect(errors).toEqual([]);
    expect(plain.map((figure) => figure.date)).toEqual([expected]);
  });

  it("is that of a date cell of a spreadsheet", async () => {
    const cell = { v: 46_022, z: "dd/mm/yyyy" };
    const { plain, told } = await readPlainCase(
      book([
        ["code", "date", "pupils"],
        ["03160", cell, 40],
      ]),
    );
    expect(told).toEqual([]);
    expect(plain[0]?.date).toBe("2025-12-31");
  });

  it.each([
    ["2025-13-45", /column date: .*found "2025-13-45"; expected a date such as/],
    ["2025-02-29", /column date: .*found "2025-02-29"/],
    ["30/02/2025", /column date: .*found "30\/02\/2025"/],
    ["03/04/2025", /column date: .*this one can be read in two ways/],
    ["2027-12-31", /column date: .*found "2027"; expected a year from 1990 to 2026/],
    ["1912-12-31", /expected a year from 1990 to 2026/],
  ])("is none: %s", async (date, expected) => {
    const { plain, errors } = await readPlainCase(lines("code;date;pupils", `03160;${date};40`));
    expect(plain).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(expected);
  });

  it("is one: a date and a year that differ are an error", async () => {
    const { errors } = await readPlainCase(lines("code;date;year;pupils", "03160;2025-12-31;2024;40"));
    expect(errors.join()).toMatch(/found "2025-12-31"; expected the same year.*year says 2024/);
  });

  it("is of its standard: no figure of 2019 is by that of 2021-2025", async () => {
    const { errors } = await readPlainCase(lines("code;year;standard;pupils", "03160;2019;MDP2022-2025;40"));
    expect(errors.join()).toMatch(
      /found "2019"; expected a year of the standard MDP2022-2025, from 2021 to 2026/,
    );
  });
});

describe("the figures of a row", () => {
  it.each([
    ["03160;2025;;100", []],
    ["03160;2025;;0", []],
    ["03160;2025;;100,1", [/from 0 to 100/]],
    ["03160;2025;-3;", [/not negative/]],
    ["03160;2025;1,5;", [/whole/]],
    ["03160;2025;vài chục;", [/found "vài chục"; expected a number/]],
  ])("are what their measure is: %s", async (row, expected) => {
    const { errors } = await readPlainCase(lines("code;year;pupils;school_rate", row));
    expect(errors).toHaveLength(expected.length);
    expected.forEach((part, index) => {
      expect(errors[index]).toMatch(part);
    });
  });

  it("are in the unit of their measure", async () => {
    const { errors } = await readPlainCase(lines("code;year;unit;pupils", "03160;2025;households;40"));
    expect(errors.join()).toMatch(/found "households"; expected the unit persons of pupils/);
  });

  it("take a percentage for a rate and for no count", async () => {
    const half = { v: 0.125, z: "0.0%" };
    const rows = [
      ["code", "year", "school_rate", "pupils"],
      ["03160", 2025, half, half],
    ];
    const { errors } = await readPlainCase(book(rows));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/column pupils: .*found "12\.5 %".*that is no percentage/);
    const quoted = [
      ["code", "year", "pupils"],
      ["03160", 2025, { v: 40, z: '0"%"' }],
    ];
    expect(figuresOf(await readPlainCase(book(quoted)))).toEqual(["03160 pupils 40"]);
  });

  it("stand once: the same commune, date and measure again is an error even where it says the same", async () => {
    const { errors } = await readPlainCase(
      lines("code;year;pupils", "03160;2025;40", "03158;2025;41", "3160;2025;40"),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/C4: .*found "03160: pupils = 40"; expected each figure once; row 2 says 40/);
  });
});

describe("sheets, hidden rows and merges of a plain table", () => {
  it("refuses visible sheets that contradict each other, and takes ones that agree once", async () => {
    const sheet = (pupils: number): BookSheet => ({ rows: [HEADER, ["03160", 2025, pupils]] });
    const { plain, errors } = await readPlainCase(makeSheetBook({ A: sheet(500), B: sheet(9) }));
    expect(plain).toEqual([]);
    expect(errors.join()).toMatch(/> B > C2: .*found "03160: pupils = 9".*A > row 2 says 500/);
    const agreeing = await readPlainCase(makeSheetBook({ A: sheet(500), B: sheet(500) }));
    expect(figuresOf(agreeing)).toEqual(["03160 pupils 500"]);
  });

  it.each(["xlsx", "xls", "ods"] as const)("sees percentages and dates of an .%s file", async (type) => {
    const rows = [
      ["code", "date", "school_rate"],
      ["03160", { v: 46_022, z: "yyyy-mm-dd" }, { v: 0.2542, z: "0.00%" }],
    ];
    const { plain, told } = await readPlainCase(makeSheetBook({ S1: { rows } }, type), {
      file: `table.${type}`,
    });
    expect(told).toEqual([]);
    expect(plain.map(({ date, value }) => [date, value])).toEqual([["2025-12-31", 25.42]]);
  });

  it.each(["hidden", "veryHidden"] as const)(
    "reads a %s sheet that nothing contradicts, and says so",
    async (visibility) => {
      const rows = (code: string, pupils: number) => [HEADER, [code, 2025, pupils]];
      const sources = await readPlainCase(
        makeSheetBook({ A: { rows: rows("03160", 500) }, B: { rows: rows("03158", 9), visibility } }),
      );
      expect(figuresOf(sources)).toEqual(["03160 pupils 500", "03158 pupils 9"]);
      expect(sources.told.join()).toMatch(/^note .*> B: .*read like a visible sheet/);
    },
  );

  it("leaves out a hidden row whose commune a visible one states, and names it", async () => {
    const rows = [HEADER, ["03160", 2025, 9], ["03160", 2025, 500], ["03158", 2025, 7]];
    const sources = await readPlainCase(book(rows, { hiddenRows: [1, 3] }));
    expect(figuresOf(sources)).toEqual(["03160 pupils 500", "03158 pupils 7"]);
    expect(sources.told).toHaveLength(2);
    expect(sources.told[0]).toMatch(/row 2: .*hiddenRows\): found "03160".*left out/);
    expect(sources.told[1]).toMatch(/row 4: .*hiddenRows\): found "03158".*read like a visible row/);
  });

  it("fills merges of codes, names and years, and gives a merged figure to nobody, even as text", async () => {
    const rows = [HEADER, ["03160", 2024, 40], [null, 2025, 41]];
    expect(figuresOf(await readPlainCase(book(rows, { merges: ["A2:A3"] })))).toEqual([
      "03160 pupils 40",
      "03160 pupils 41",
    ]);
    const text = [HEADER, ["03160", 2025, "1.500"], ["03158", 2025, null], ["03166", 2025, 30]];
    const { plain, errors } = await readPlainCase(book(text, { merges: ["C2:C3"] }));
    expect(plain).toEqual([]);
    expect(errors.join()).toMatch(/1\.500 in the merged cells C2:C3/);
    const dashes = [HEADER, ["03160", 2025, "-"], ["03158", 2025, null], ["03166", 2025, 30]];
    expect(figuresOf(await readPlainCase(book(dashes, { merges: ["C2:C3"] })))).toEqual(["03166 pupils 30"]);
  });
});
