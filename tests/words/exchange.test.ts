import { describe, expect, it } from "vitest";
import { sayProvinces } from "../../src/words/exchange.ts";

describe("words said of provinces in place of communes", () => {
  it.each([
    ["Đang xem 3 trong 63 xã, phường", "Đang xem 3 trong 63 tỉnh"],
    ["Xã, phường", "Tỉnh"],
    ["Tìm tên xã", "Tìm tên tỉnh"],
    ["toàn tỉnh", "cả nước"],
    ["Home: cả tỉnh.", "Home: cả nước."],
    ["Cuối năm 2016", "Năm 2016"],
    ["bảo trợ xã hội", "bảo trợ xã hội"],
  ])("%s", (before, after) => {
    expect(sayProvinces(before, "vi")).toBe(after);
  });

  it.each([
    ["63 communes", "63 provinces"],
    ["Whole province", "Whole country"],
    ["province", "country"],
    ["Ranking of communes and wards", "Ranking of provinces"],
  ])("%s", (before, after) => {
    expect(sayProvinces(before, "en")).toBe(after);
  });

  it("reaches what functions say and what lies deeper, and keeps numbers as they are", () => {
    const said = sayProvinces({ list: ["xã"], most: 3, count: (of: number) => `${String(of)} xã` }, "vi");
    expect(said.list).toEqual(["tỉnh"]);
    expect(said.most).toBe(3);
    expect(said.count(45)).toBe("45 tỉnh");
  });
});
