import { read, type WorkBook } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { makeBook } from "../../../scripts/pipeline/openData/workbook.ts";

describe("hostile names", () => {
  it.each(["=cmd|' /C calc'!A0", "+84", "-1+1", "@SUM(A1)", "\t=1+1", "＝HYPERLINK(1)"])(
    "%j is text in a workbook, letter by letter, and no formula",
    (hostile) => {
      const period = { id: "2025-MDP2022-2025", date: "2025-12-31", standard: "MDP2022-2025" } as const;
      const province = {
        build: { province: "11", series: [], periods: [period] },
        table: { rows: ["03160"] },
        names: new Map([["03160", hostile]]),
      } as unknown as Parameters<typeof makeBook>[0][number];
      const tables = { sources: [], measures: [], notes: [hostile] };
      const terms = { indicators: [], measures: [], carried: [], beside: [] };
      const book: WorkBook = read(makeBook([province], terms, tables, ({ build: { periods } }) => periods));
      const cells = Object.values(book.Sheets).flatMap(
        (sheet) => Object.values(sheet) as { t?: string; v?: unknown; f?: string }[],
      );
      const own = cells.filter(({ v }) => v === hostile);
      expect(own.length).toBeGreaterThan(1);
      expect(own.every(({ t, f }) => t === "s" && f === undefined)).toBe(true);
    },
  );
});
