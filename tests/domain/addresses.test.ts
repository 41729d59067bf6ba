import { communePath, definitionsPath, provincePath, rootOf, slugOf } from "#domain/addresses";
import { describe, expect, it } from "vitest";

describe("addresses of the pages built ahead", () => {
  it("name a commune by code and plain letters", () => {
    expect(communePath("vi", "03160", "Mường Nhé")).toBe("xa/03160-muong-nhe/");
    expect(communePath("en", "03160", "Mường Nhé")).toBe("en/commune/03160-muong-nhe/");
    expect(provincePath("vi", "11", "dien-bien")).toBe("tinh/11-dien-bien/");
    expect(definitionsPath("en")).toBe("en/definitions/");
  });

  it("hold no letter that an address has to escape, whatever a name holds", () => {
    for (const name of [
      "Đắk Pơ",
      `"><script>`,
      "../../etc",
      "Xã\u202eabc",
      "...",
      "A".repeat(300),
      "Ng. Ái",
    ]) {
      expect(encodeURIComponent(slugOf(name))).toBe(slugOf(name));
      expect(slugOf(name)).toMatch(/^[a-z0-9](-?[a-z0-9])*$/);
      expect(slugOf(name).length).toBeLessThanOrEqual(60);
    }
  });

  it("lead back to the root from any depth", () => {
    for (const path of ["", "xa/03160-muong-nhe/", "en/commune/03160-muong-nhe/"])
      expect(new URL(rootOf(path), `https://example.test/atlas/${path}`).pathname).toBe("/atlas/");
  });
});
