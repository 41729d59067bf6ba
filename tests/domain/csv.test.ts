import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv, neutralise, OPEN_DATA, SPREADSHEET } from "#domain/csv";

/** Nothing in it may begin a formula, in whatever way a program cuts a line into cells. */
const harmless = fc.string({ maxLength: 12 }).filter((text) => !/[=+\-@＝＋－＠\t\r]/.test(text));
const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);

describe(formatCsv, () => {
  it.each([
    ["spreadsheets", SPREADSHEET],
    ["programs", OPEN_DATA],
  ])("is read back by another parser as it was written for %s, numbers below 0 too", (_for, style) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(harmless, figure), { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        (rows) => {
          const text = formatCsv(rows, style);
          const back: unknown = parse(text, {
            delimiter: style.separator,
            bom: true,
            relaxColumnCount: true,
          });
          expect(back).toEqual(
            rows.map((row) =>
              row.map((value) =>
                typeof value === "number" ? String(value).replace(".", style.decimal) : value,
              ),
            ),
          );
        },
      ),
    );
  });
  it("leaves nothing that a spreadsheet would run", () => {
    const hostile = ["=1+1", "+1", "@x", "-2+3", " =1", "\t=1", "\r=1", "＝1", "\u200B=1", "\u202E=1"];
    for (const text of hostile) {
      expect(neutralise(text).startsWith("'")).toBe(true);
      expect(neutralise(text).endsWith(text)).toBe(true);
    }
    expect(formatCsv([["=cmd|' /C calc'!A0"]])).toContain("\"'=cmd|");
  });
  it("leaves nothing to run where a program cuts cells at another separator", () => {
    expect(neutralise("a,=1")).toBe("a,'=1");
    expect(neutralise("a; @SUM(A1)")).toBe("a;' @SUM(A1)");
    expect(neutralise("a,-2+3+cmd|x")).toBe("a,'-2+3+cmd|x");
    expect(neutralise("a\n=1")).toBe("a\n'=1");
  });
  it("leaves plain words and numbers inside them as they are", () => {
    for (const text of [
      "Nậm Kè",
      "a - b",
      "2016-2020",
      "giảm nhiều nhất là xã Nậm Kè, -12,30.",
      "1 + 1",
      "a@b.vn",
    ])
      expect(neutralise(text)).toBe(text);
  });
  it("writes an unknown number as an empty cell, never as 0", () => {
    expect(formatCsv([["Nậm Kè", null, 0]])).toContain("Nậm Kè;;0");
  });
});
