import { describe, expect, it } from "vitest";
import { isRowOfCodes, readColumnCode } from "../../../scripts/pipeline/recognise/codeRow.ts";
import { isSame, readHeading } from "../../../scripts/pipeline/recognise/headingWords.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const path = (text: string) => text.split(" / ");

describe("headings in other words", () => {
  it.each([
    ["Kết quả rà soát về hộ (chính thức) / Tổng số hộ nghèo", "Hộ nghèo / Số hộ"],
    ["Kết quả rà soát về hộ (chính thức) / Tổng số hộ nghèo", "SỐ HỘ NGHÈO"],
    ["Kết quả rà soát về hộ (chính thức) / Tỷ lệ hộ cận nghèo (%)", "Hộ cận nghèo / Tỷ lệ %"],
    ["Kết quả rà soát về hộ (chính thức) / Tỷ lệ hộ cận nghèo (%)", "TL hộ CN"],
    ["Kết quả rà soát về khẩu (chính thức) / Tổng số khẩu nghèo", "Hộ nghèo / Số khẩu"],
    ["Kết quả rà soát về khẩu (chính thức) / Tổng số khẩu nghèo", "Số nhân khẩu nghèo"],
    ["Tổng số hộ dân cư / Số hộ", "Tổng số hộ gia đình"],
    ["Tổng số hộ dân cư / Nhân khẩu", "Tổng số người"],
    [
      "Các chỉ số thiếu hụt dịch vụ xã hội cơ bản / 1. Việc làm",
      "Các chỉ số thiếu hụt dịch vụ xã hội cơ bản / Việc làm",
    ],
  ])("%s is %s", (own, seen) => {
    expect(isSame(readHeading(path(own)).all, readHeading(path(seen)).all)).toBe(true);
  });

  it.each([
    ["Hộ nghèo / Số hộ", "Hộ cận nghèo / Số hộ"],
    ["Hộ nghèo / Số hộ", "Hộ nghèo / Số khẩu"],
    ["Hộ nghèo / Số hộ", "Hộ nghèo / Tỷ lệ (%)"],
    ["Hộ nghèo / Số hộ", "Tổng số hộ / Số hộ"],
    ["Hộ nghèo / Đầu năm", "Hộ nghèo / Cuối năm"],
    ["Hộ nghèo", "Hộ nghèo DTTS"],
    ["Hộ nghèo", "Hộ thoát nghèo"],
    ["Hộ nghèo", "Hộ nghèo được hỗ trợ"],
  ])("%s is not %s", (own, seen) => {
    expect(isSame(readHeading(path(own)).all, readHeading(path(seen)).all)).toBe(false);
  });

  it("never make one column of a form out of two", () => {
    for (const form of registry.forms) {
      const figures = form.columns.filter(
        ({ role, key }) => ["count", "rate"].includes(role) && !key.endsWith("*"),
      );
      const said = new Map<string, string>();
      for (const { path: own } of figures) {
        const words = [...readHeading(own).all].sort().join(" ");
        const whole = own.join(" / ");
        expect([undefined, whole], `${form.id}: ${whole}`).toContain(said.get(words));
        said.set(words, whole);
      }
    }
  });
});

describe("codes of columns", () => {
  it.each([
    ["4=3/1*100", { id: "4", formula: "3/1" }],
    ["(4)=(3):(1)x100", { id: "4", formula: "3/1" }],
    ["4 = 3/1 * 100%", { id: "4", formula: "3/1" }],
    ["(12)", { id: "12", formula: null }],
    ["1.2.10", { id: "1.2.10", formula: null }],
    [3, { id: "3", formula: null }],
    ["B", { id: "B", formula: null }],
  ])("%s is a code", (cell, code) => {
    expect(readColumnCode(cell)).toEqual(code);
  });

  it.each(["Xã Mường Nhé", "1234", "6,98", "", null])("%s is none", (cell) => {
    expect(readColumnCode(cell)).toBeNull();
  });

  it("stand in a row of their own, and a row of figures is none", () => {
    expect(isRowOfCodes(["A", "B", "1", "2", "3"])).toBe(true);
    expect(isRowOfCodes([1, 2, 3, 4])).toBe(true);
    expect(isRowOfCodes(["1", "Xã Mường Nhé", 12, 3])).toBe(false);
    expect(isRowOfCodes([5, 12, 3])).toBe(false);
  });
});
