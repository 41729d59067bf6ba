import { describe, expect, it } from "vitest";
import { signOf, signOfAll } from "#domain/sign";
import { STATUSES } from "#domain/status";
import { bracket, countRuns, figure, formatRuns } from "../../src/words/run.ts";
import { readSigned, signOfTexts, signText, speakSigned, speakValue } from "../../src/words/signed.ts";
import { SIGNS } from "../../src/words/signs.ts";

describe("a sign", () => {
  it("is carried by what is made up, provisional or estimated, and by nothing else", () => {
    expect(STATUSES.filter((status) => signOf(status) !== null)).toEqual([
      "provisional",
      "estimated",
      "illustrative",
    ]);
  });

  it("stands once at the head of a column where all figures shown have it", () => {
    expect(signOfAll(["illustrative", "suppressed", "illustrative", "missing"])).toBe("illustrative");
    expect(signOfAll(["illustrative", "official"])).toBeNull();
    expect(signOfAll(["official", "derived"])).toBeNull();
    expect(signOfAll(["provisional", "illustrative"])).toBeNull();
    expect(signOfAll(["suppressed", "missing"])).toBeNull();
  });
});

describe("a text with signed figures", () => {
  const said = `xã Nậm Kè: ${signText("58,25%", "illustrative")}, tỉnh: ${signText("17,78%", "official")}, cả nước ${signText("2,93%", "provisional")}.`;

  it("is read as runs, in order", () => {
    expect(readSigned(said)).toEqual([
      { text: "xã Nậm Kè: ", sign: null },
      { text: "58,25%", sign: "illustrative" },
      { text: ", tỉnh: 17,78%, cả nước ", sign: null },
      { text: "2,93%", sign: "provisional" },
      { text: ".", sign: null },
    ]);
  });

  it("has the words of its signs in plain text", () => {
    expect(speakSigned(said, SIGNS.vi)).toBe(
      "xã Nậm Kè: 58,25% (giả định), tỉnh: 17,78%, cả nước 2,93% (tạm).",
    );
    expect(speakSigned(signText("58.25%", "illustrative"), SIGNS.en)).toBe("58.25% (assumed)");
  });

  it("is under a chip where every figure of the column has one sign, whatever stands between", () => {
    const both = `${signText("1.317", "illustrative")} / ${signText("2.261", "illustrative")}`;
    expect(signOfTexts([both, signText("938", "illustrative"), "–"])).toBe("illustrative");
    expect(signOfTexts([both, `${signText("938", "illustrative")} / 1.644`])).toBeNull();
    expect(signOfTexts(["17,78%"])).toBeNull();
    expect(signOfTexts([])).toBeNull();
  });

  it("gives no sign to what is not there", () => {
    expect(signText("", "illustrative")).toBe("");
    const rule = { kind: "rate" } as Parameters<typeof speakValue>[1];
    expect(speakValue({ value: null, status: "illustrative" }, rule, "vi")).toBe("–");
    expect(speakValue({ value: 58.25, status: "illustrative" }, rule, "vi")).toBe("58,25% (giả định)");
    expect(speakValue({ value: 17.78, status: "official" }, rule, "vi")).toBe("17,78%");
  });
});

describe("a sentence", () => {
  it("says the word of a sign behind the counts, which have it too", () => {
    const made = { status: "illustrative" } as const;
    const counts = countRuns(
      made,
      [["1.317", "illustrative"], " trong ", ["2.261", "illustrative"], " hộ"],
      SIGNS.vi,
    );
    const runs = [figure("58,25%", made), ...bracket(made, counts, SIGNS.vi)];
    expect(formatRuns(runs)).toBe("58,25% (1.317 trong 2.261 hộ, giả định)");
    expect(runs.filter(({ sign }) => sign === "illustrative").map(({ text }) => text)).toEqual([
      "58,25%",
      "1.317",
      "2.261",
    ]);
    expect(runs.filter(({ tone }) => tone === "sign").map(({ text }) => text)).toEqual([", giả định"]);
  });

  it("gives each count its own sign, and says its word where the rate has another", () => {
    const rate = { status: "provisional" } as const;
    const counts = countRuns(
      rate,
      [["5.340", "illustrative"], " trong ", ["1.027.000", "illustrative"], " hộ"],
      SIGNS.vi,
    );
    const runs = bracket(rate, counts, SIGNS.vi);
    expect(formatRuns(runs)).toBe(" (5.340 (giả định) trong 1.027.000 (giả định) hộ, tạm)");
    expect(runs.flatMap(({ text, sign }) => (sign == null ? [] : [[text, sign]]))).toEqual([
      ["5.340", "illustrative"],
      ["1.027.000", "illustrative"],
    ]);
  });

  it("says it alone where there are no counts, and nothing of what is official", () => {
    expect(formatRuns(bracket({ status: "illustrative" }, [], SIGNS.en))).toBe(" (assumed)");
    expect(formatRuns(bracket({ status: "provisional" }, [], SIGNS.vi))).toBe(" (tạm)");
    const official = { status: "official" } as const;
    const counts = countRuns(
      official,
      [["25.541", "official"], " trong ", ["143.650", "official"], " hộ"],
      SIGNS.vi,
    );
    expect(formatRuns(bracket(official, counts, SIGNS.vi))).toBe(" (25.541 trong 143.650 hộ)");
    expect(bracket({ status: "derived" }, [], SIGNS.vi)).toEqual([]);
  });
});
