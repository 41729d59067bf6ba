import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCount, formatPercent, formatValue } from "#domain/format";
import { editDistance, toneKey } from "#domain/spelling";
import { foldText } from "#domain/text";

describe(foldText, () => {
  it("finds Điện Biên Đông typed without accents, and with the wrong Đ", () => {
    expect(foldText("Điện Biên Đông")).toBe("dien bien dong");
    expect(foldText("Ðiện Biên Ɖông")).toBe("dien bien dong");
  });

  it("reads composed and decomposed letters alike, and folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe(toneKey, () => {
  it("does not mind where the tone stands", () => {
    expect(toneKey("Hoà Bình")).toBe(toneKey("Hòa Bình"));
    expect(toneKey("Thuỷ")).toBe(toneKey("Thủy"));
  });

  it("keeps Na Tông and Nà Tòng apart", () => {
    expect(toneKey("Na Tông")).not.toBe(toneKey("Nà Tòng"));
  });
});

describe(editDistance, () => {
  it("counts the slip between Huổi Lếch and Huổi Lếnh", () => {
    expect(editDistance("Huổi Lếch", "Huổi Lếnh")).toBe(1);
    expect(editDistance("kitten", "sitting")).toBe(3);
  });
});

describe("numbers in words of the reader", () => {
  it("print 17,78% and 25.541 in Vietnamese, 17.78% and 25,541 in English", () => {
    expect(formatPercent(17.78, "vi")).toBe("17,78%");
    expect(formatCount(25541, "vi")).toBe("25.541");
    expect(formatPercent(17.78, "en")).toBe("17.78%");
    expect(formatCount(25541, "en")).toBe("25,541");
  });

  it("show a dash where there is no number", () => {
    expect(formatValue(null, { kind: "rate" }, "vi")).toBe("–");
  });
});
