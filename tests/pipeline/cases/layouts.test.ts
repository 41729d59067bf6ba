import { describe, expect, it } from "vitest";
import { BODIES } from "../../support/layouts/bodies.ts";
import { BOOKS } from "../../support/layouts/books.ts";
import { FORMATS } from "../../support/layouts/formats.ts";
import { HEADINGS } from "../../support/layouts/headings.ts";
import { judge } from "../../support/layouts/judge.ts";
import { OTHER_FORMS } from "../../support/layouts/otherForms.ts";
import { SHORTHAND } from "../../support/layouts/shorthand.ts";
import { STRANGERS } from "../../support/layouts/strangers.ts";
import { bookOf, type Layout } from "../../support/layouts/layout.ts";

const OUTCOMES = { read: "right", ask: "asks", refuse: "refused" } as const;

/** Layouts of R1 and its kin as offices send them: every figure of what is read is held against what was written. */
describe.each([
  ["files and encodings", FORMATS],
  ["headings", HEADINGS],
  ["names, totals and notes", BODIES],
  ["sheets and files", BOOKS],
  ["titles, sums and names in short", SHORTHAND],
  ["other forms, and what is none", OTHER_FORMS],
  ["what strangers sent", STRANGERS],
] as const)("%s", (_, layouts) => {
  it.each(layouts.map((layout): [string, Layout] => [layout.what, layout]))("%s", async (__, layout) => {
    const { outcome, told, differing } = await judge(layout);
    expect({
      outcome,
      told: outcome === OUTCOMES[layout.want] ? [] : told,
      differing: differing.slice(0, 3),
    }).toEqual({
      outcome: OUTCOMES[layout.want],
      told: [],
      differing: layout.want === "read" ? [] : differing.slice(0, 3),
    });
    if (layout.says !== undefined)
      expect(told.filter((line) => !line.startsWith("note")).join("\n")).toMatch(layout.says);
  });
});

describe("sheets without figures", () => {
  it("are left out, each named by a note, which the report keeps", async () => {
    const layout = BOOKS.find(({ id }) => id === "contents");
    const { told } = await judge(layout ?? { files: [], want: "read", truth: new Map(), id: "", what: "" });
    expect(told.every((line) => line.startsWith("note") && line.includes("sheetWithoutFigures"))).toBe(true);
    expect(told.map((line) => /> (.+?): /.exec(line)?.[1])).toEqual(["Bìa", "Mục lục", "Ký"]);
  });

  it("are an error where the whole workbook has nothing else", async () => {
    const bytes = bookOf({ Bìa: [["BÁO CÁO KẾT QUẢ RÀ SOÁT HỘ NGHÈO"], ["Năm 2025"]] });
    const files = [{ file: "bia.xlsx", bytes }];
    const { told } = await judge({ files, want: "refuse", truth: new Map(), id: "covers", what: "covers" });
    expect(told.join("\n")).toMatch(
      /error data\/sources\/case\/bia\.xlsx: .*expected a table of figures on one of the sheets/,
    );
  });
});
