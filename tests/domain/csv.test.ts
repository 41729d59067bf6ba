import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv } from "#domain/csv";

describe(formatCsv, () => {
  it("is read back by another parser as it was written", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }).filter((text) => !/^[=+\-@\t\r]/.test(text)),
      fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 100),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const back: unknown = parse(formatCsv(rows), { delimiter: ";", bom: true, relaxColumnCount: true });
        expect(back).toEqual(
          rows.map((row) =>
            row.map((value) => (typeof value === "number" ? String(value).replace(".", ",") : value)),
          ),
        );
      }),
    );
  });
  it("leaves nothing that a spreadsheet would run", () => {
    expect(formatCsv([["=cmd|' /C calc'!A0", "+1", "@x"]])).toContain("'=cmd|' /C calc'!A0;'+1;'@x");
  });
  it("writes an unknown number as an empty cell, never as 0", () => {
    expect(formatCsv([["Nậm Kè", null, 0]])).toContain("Nậm Kè;;0");
  });
});
