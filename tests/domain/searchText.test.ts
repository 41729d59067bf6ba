import { describe, expect, it } from "vitest";
import { FIT, fitText, markText, prepareText } from "#domain/searchText";

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

describe(markText, () => {
  const mark = (text: string, query: string) => markText(text, prepareText(query)).join("|");

  it("marks what was typed in the name as it is written", () => {
    expect(mark("Tỉnh Sơn La", "son la")).toBe("Tỉnh |Sơn La|");
    expect(mark("Thiếu hụt nhà tiêu hợp vệ sinh", "nha tieu")).toBe("Thiếu hụt |nhà tiêu| hợp vệ sinh");
  });

  it("marks nothing where the letters stand otherwise", () => {
    expect(mark("Bảo hiểm y tế", "bhyt")).toBe("Bảo hiểm y tế||");
  });
});
