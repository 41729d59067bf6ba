import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormColumn } from "../../../scripts/pipeline/registry/registry.ts";
import { rateMisfit } from "../../../scripts/pipeline/recognise/arithmetic.ts";
import { readColumn } from "../../../scripts/pipeline/recognise/readColumn.ts";
import { readNumber } from "../../../scripts/pipeline/recognise/readNumber.ts";
import { inEnglish } from "../../support/told.ts";

const value = (text: string, notation: "vi" | "en" = "vi") => {
  const reading = readNumber(text, notation);
  return reading.kind === "number" ? reading.value : reading.kind;
};
const count: FormColumn = { key: "n", path: ["Số hộ"], role: "count" };
const rate: FormColumn = { key: "r", path: ["Tỷ lệ %"], role: "rate", rateOf: ["n", "all"] };
const values = (cells: readonly unknown[], column: FormColumn) =>
  readColumn(cells, column).cells.map((cell) => cell.value);

describe(readNumber, () => {
  it.each([
    ["25, 42%", 25.42],
    ["15,86 %", 15.86],
    ["7,4 vạn", 74_000],
    ["83 tỷ 970 triệu", 83_970_000_000],
    ["189 tỷ 005 triệu", 189_005_000_000],
    ["590 triệu", 590_000_000],
    ["11.266,56 ha", 11_266.56],
    ["1.500", 1500],
    ["(12)", -12],
    ["1 234", 1234],
  ])("reads %s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each(["", " ", "-", "–", "…", "x", "X", "..."])("takes %j for nothing collected, not for 0", (text) => {
    expect(value(text)).toBe("missing");
  });

  it.each(["khoảng 1300", "6.47", "1.50.000", "12a", "=cmd|'/c calc'!A1"])(
    "does not take %s for a Vietnamese number",
    (text) => {
      expect(value(text)).toBe("text");
    },
  );

  it("reads back every number in the notation it was written in", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const number = Number(`${String(whole)}.${String(cents).padStart(2, "0")}`);
        for (const [notation, locale] of [
          ["vi", "vi-VN"],
          ["en", "en-GB"],
        ] as const)
          expect(value(number.toLocaleString(locale, { minimumFractionDigits: 2 }), notation)).toBe(number);
      }),
    );
  });
});

describe(readColumn, () => {
  it("reads 1.500 in a column of counts as 1500, because a count is whole", () => {
    expect(values(["1.500", "900", "12.345"], count)).toEqual([1500, 900, 12_345]);
    expect(values(["1,500", "900", "12,345"], count)).toEqual([1500, 900, 12_345]);
  });

  it("settles 6.470 in a column of rates by the counts beside it", () => {
    const rows = [
      new Map([
        ["n", { value: 647, column: "C" }],
        ["all", { value: 10_000, column: "B" }],
      ]),
    ];
    const reading = readColumn(["6.470"], {
      ...rate,
      misfit: (candidates) => rateMisfit(rate, candidates, rows),
    });
    expect(reading.cells[0]?.value).toBe(6.47);
    expect(reading.notation).toBe("en");
  });

  it("decides for the column: one cell that fits one notation only decides for all", () => {
    expect(values(["6.47", "1.500"], rate)).toEqual([6.47, 1.5]);
    expect(values(["6,47", "1.500"], { ...rate, role: "number" })).toEqual([6.47, 1500]);
  });

  it("keeps blanks, dashes and crosses missing", () => {
    expect(values([null, "-", "x", 0, "0"], count)).toEqual([null, null, null, 0, 0]);
  });

  it("finds fault with a count that lost its zeros", () => {
    const [cell] = readColumn([1.5], count).cells;
    expect(cell).toEqual({ value: null, fault: "whole" });
    expect(
      inEnglish({
        check: "readForm",
        severity: "error",
        place: { file: "a.xlsx", row: 5, column: "C" },
        values: { kind: "figure", fault: "whole", header: "Số hộ", found: "1.5" },
      }),
    ).toMatch(/whole \(1\.5 in a file may stand for 1\.500/);
  });
});
