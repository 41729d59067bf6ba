import { describe, expect, it } from "vitest";
import { shortenName } from "../../../src/app/header/shortenName.ts";

describe("a province that stands alone", () => {
  it("is called by its name without its type, in both languages", () => {
    expect(
      ["Tỉnh Điện Biên", "Điện Biên province", "Thành phố Đà Nẵng", "Đà Nẵng city"].map(shortenName),
    ).toEqual(["Điện Biên", "Điện Biên", "Đà Nẵng", "Đà Nẵng"]);
  });
});
