import { describe, expect, it } from "vitest";
import { FIT, fitText, prepareText } from "#domain/searchText";

const fit = (text: string, query: string) => fitText(prepareText(text), prepareText(query));

describe(fitText, () => {
  it("minds neither accents nor capitals: Mường Nhé is found by muong nhe", () => {
    expect(fit("Mường Nhé", "muong nhe")).toBe(FIT.whole);
    expect(fit("Mường Nhé", "MUONG N")).toBe(FIT.begins);
    expect(fit("Thiếu hụt nhà tiêu hợp vệ sinh", "nhà tiêu")).toBe(FIT.word);
  });

  it("takes the first letters that offices write: BHYT, DTTS", () => {
    expect(fit("Thiếu hụt bảo hiểm y tế (hộ nghèo)", "bhyt")).toBe(FIT.initials);
    expect(fit("Số hộ dân tộc thiểu số", "DTTS")).toBe(FIT.initials);
    expect(fit("Số hộ nghèo", "hn")).toBeNull();
  });

  it("takes the words in any order, the last one unfinished", () => {
    expect(fit("Tỷ lệ hộ cận nghèo", "ngheo can")).toBe(FIT.words);
    expect(fit("Tỷ lệ hộ cận nghèo", "ngheo ty l")).toBe(FIT.words);
    expect(fit("Tỷ lệ hộ nghèo", "ngheo ngheo")).toBeNull();
  });

  it("forgives one letter in a word of four and more, and no second one", () => {
    expect(fit("Tủa Chùa", "tua chuo")).toBe(FIT.slip);
    expect(fit("Thanh Hưng", "thanh hunf")).toBe(FIT.slip);
    expect(fit("Bảo hiểm y tế", "bao hiemm")).toBe(FIT.slip);
    expect(fit("Pú Nhi", "pux")).toBeNull();
    expect(fit("Bảo hiểm y tế", "baao hiemm")).toBeNull();
  });

  it("answers nothing for nothing", () => {
    expect(fit("Mường Nhé", " - ")).toBeNull();
  });
});
