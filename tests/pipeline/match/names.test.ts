import { describe, expect, it } from "vitest";
import { makeGazetteer, matchCommune } from "../../../scripts/pipeline/match/match.ts";
import { readCode } from "../../../scripts/pipeline/match/writtenCode.ts";
import { classifyRow } from "../../../scripts/pipeline/recognise/classifyRow.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes } from "../../../scripts/pipeline/registry/registry.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const districts = registry.districts.filter(({ province }) => province === "11");
const today = makeGazetteer(findCommunes(registry, "2025", "11", "2025-12-31"), districts);
const before = makeGazetteer(findCommunes(registry, "pre2025", "11", "2024-12-31"), districts);

describe("a name in a list of communes", () => {
  it.each([
    ["Xa Dung", "03208"],
    ["Xã Xa Dung", "03208"],
    ["X. Xa Dung", "03208"],
    ["Mường Nhé", "03160"],
    ["xã Mường Nhé", "03160"],
    ["X. Mường Nhé", "03160"],
    ["X.Mường Nhé", "03160"],
    ["1. Mường Nhé", "03160"],
    ["12) Xã Mường Nhé", "03160"],
    ["- Xã Mường Nhé", "03160"],
    ["– X. Mường Nhé", "03160"],
    ["P. Điện Biên Phủ", "03127"],
    ["P.Điện Biên Phủ", "03127"],
    ["2. Phường Điện Biên Phủ", "03127"],
  ])("%s is %s", (written, code) => {
    expect(matchCommune(written, today, null)).toMatchObject({ kind: "found", commune: { code } });
  });

  it.each([
    ["TT. Tuần Giáo", "Tuần Giáo"],
    ["Thị trấn Tuần Giáo", "Tuần Giáo"],
    ["TT.Tuần Giáo (Huyện Tuần Giáo)", "Tuần Giáo"],
    ["Thị trấn Tuần Giáo, Huyện Tuần Giáo", "Tuần Giáo"],
  ])("%s was the township %s", (written, name) => {
    expect(matchCommune(written, before, null)).toMatchObject({
      kind: "found",
      commune: { name, type: "Thị trấn" },
    });
  });

  it.each(["P. Mường Nhé", "Phường Mường Nhé", "X. Điện Biên Phủ", "TT. Mường Nhé"])(
    "%s is no commune, because its type is another",
    (written) => {
      expect(matchCommune(written, today, null).kind).toBe("unknown");
    },
  );
});

describe("the last row of a form", () => {
  const names = {
    districts: new Map(districts.map((district) => [district.name, district])),
    province: "Tỉnh Điện Biên",
  };

  it.each([
    "Tổng cộng",
    "TỔNG CỘNG (I+II)",
    "Tổng số",
    "Tổng số (45 xã)",
    "Tổng cộng: 45 xã, phường",
    "Cộng",
    "Toàn tỉnh",
    "Cả tỉnh",
    "TỈNH ĐIỆN BIÊN",
    "Tỉnh Điện Biên",
    "Toàn tỉnh Điện Biên",
    "Tổng cộng tỉnh Điện Biên",
    "Tổng số toàn tỉnh Điện Biên (45 xã, phường)",
    "Tỉnh Điện Biên (45 xã)",
  ])("%s is the total", (place) => {
    expect(classifyRow(place, names)).toEqual({ kind: "total" });
  });

  it.each([
    "Điện Biên",
    "Phường Điện Biên Phủ",
    "Xã Điện Biên",
    "Tỉnh Sơn La",
    "Huyện Điện Biên Đông",
    "Tổng Dâu",
  ])("%s is not", (place) => {
    expect(classifyRow(place, names).kind).not.toBe("total");
  });

  it.each([
    ["I Khu vực thành thị", "urban"],
    ["I. Khu vực thành thị", "urban"],
    ["II. KHU VỰC NÔNG THÔN", "rural"],
    ["Thành thị", "urban"],
    ["Cộng khu vực nông thôn", "rural"],
    ["B. Nông thôn", "rural"],
  ])("%s is the %s part", (place, part) => {
    expect(classifyRow(place, names)).toEqual({ kind: "subtotal", part });
  });
});

describe(readCode, () => {
  it.each([
    ["3160", 5, "03160"],
    ["03160", 5, "03160"],
    ["3160.0", 5, "03160"],
    ["3160,00", 5, "03160"],
    ["3,160E+03", 5, "03160"],
    ["1.2345E+4", 5, "12345"],
    ["4", 2, "04"],
    ["95", 3, "095"],
  ])("reads %s as the code %s", (written, width, code) => {
    expect(readCode(written, width)).toEqual({ kind: "code", code });
  });

  it("knows which codes a rounded one may be: 3,16E+03 is shown for 3155 to 3165", () => {
    expect(readCode("3,16E+03", 5)).toEqual({ kind: "rounded", least: 3155, most: 3165 });
  });

  it.each(["", "3160.5", "abc", "123456", "3.16E-2", "03160a"])("takes %j for no code", (written) => {
    expect(readCode(written, 5)).toEqual({ kind: "none" });
  });
});
