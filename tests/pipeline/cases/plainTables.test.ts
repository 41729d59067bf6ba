import { expect, it } from "vitest";
import { describeCases, figuresOf, readCase, readPlainCase } from "../../support/sharedCases.ts";

const read = (name: string) => readPlainCase(readCase(name), { file: name });

describeCases("plain tables as offices send them", () => {
  it("reads 1.234 pupils as 1234, because pupils are counted", async () => {
    const sources = await read("vn-thousands.csv");
    expect(sources.told).toEqual([]);
    expect(figuresOf(sources)).toEqual(["03160 pupils 1234", "03158 pupils 2105", "03166 pupils 987"]);
  });

  it("names every row that can not be, with value, expectation and remedy, and takes none of the table", async () => {
    const { plain, errors } = await read("plain-unchecked.csv");
    expect(plain).toEqual([]);
    const expected: readonly (readonly [place: string, ...parts: string[]])[] = [
      ["C3", 'found "03160: school_rate = 12.5"', "row 2 says 90.5", "remove one of the rows"],
      ["row 4, column code", 'found "99999"', "nearest: 0", "correct the code"],
      ["row 5, column school_rate", 'found "254,2"', "from 0 to 100", "write the percentage itself"],
      ["row 6, column school_rate", 'found "-5"', "not negative"],
      ["row 7, column year", 'found "9999"', "from 1990 to 2026", "correct the year"],
      [
        "row 8, column code",
        "03130 Phường Thanh Bình",
        "in force on 2025-12-31",
        "write the new code (03127)",
      ],
    ];
    expect(errors).toHaveLength(expected.length);
    for (const [place, ...parts] of expected) {
      const line = errors.find((error) => error.includes(`${place}: `)) ?? "";
      for (const part of parts) expect(line).toContain(part);
    }
  });

  it("reads cells formatted as percentages as a reader sees them", async () => {
    const sources = await read("percent-cells.xlsx");
    expect(sources.told).toEqual([]);
    expect(figuresOf(sources)).toEqual(["03160 school_rate 25.42", "03158 school_rate 90"]);
  });

  it("lets the visible sheet stand against a very hidden one, and names that", async () => {
    const sources = await read("very-hidden-sheet-wins.xlsx");
    expect(figuresOf(sources)).toEqual(["03160 pupils 500"]);
    expect(sources.told).toHaveLength(1);
    expect(sources.told[0]).toMatch(
      /^note .*> S2: .*hiddenSheet\): found "a very hidden sheet".*states the same: 1/,
    );
  });

  it("gives a figure that is merged over two communes to neither, and names both rows", async () => {
    const { plain, errors } = await read("merged-value.xlsx");
    expect(plain).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/row 2, column pupils: .*500 in the merged cells C2:C3.*rows 2 to 3/);
  });
});
