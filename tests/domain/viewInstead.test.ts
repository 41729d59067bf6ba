import { describe, expect, it } from "vitest";
import { viewInstead, type KeptPlaces } from "#domain/viewInstead";

const today = (code: string, name: string, type: "Xã" | "Phường" = "Xã") => ({
  code,
  name,
  type,
  province: code.startsWith("15") ? "38" : "11",
  areaKm2: null,
});
const former = (code: string, name: string, ...successors: [string, number | null][]) => ({
  code,
  name,
  type: "Xã" as const,
  district: "",
  province: code.startsWith("15") ? "38" : "11",
  successors,
});

/** Two provinces after a reform: codes that stayed, went, were used again, one commune shared out and one that nobody can place. */
const kept: KeptPlaces = {
  catalogue: {
    provinces: [
      { code: "11", periods: ["2024-MDP2022-2025", "2025-MDP2022-2025"] },
      { code: "38", periods: ["2025-MDP2022-2025"] },
    ],
  },
  places: {
    current: [
      today("03127", "Điện Biên Phủ", "Phường"),
      today("03160", "Mường Nhé"),
      today("15634", "Luận Thành"),
      today("15661", "Tân Thành"),
    ],
    former: [
      former("03130", "Thanh Bình", ["03127", 1]),
      former("03127", "Noong Bua", ["03127", 1]),
      former("03160", "Sín Thầu", ["03127", 1]),
      former("15637", "Luận Khê", ["15634", 0.6], ["15661", 0.4]),
      former("03999", "Không rõ"),
    ],
  },
};
const view = (path: string) => viewInstead(path, kept);

describe("a page built ahead that was never visited, without a network", () => {
  it("is answered by the profile of its commune or the overview of its province, at a place and a period, in its language", () => {
    expect(view("xa/03160-muong-nhe/")).toBe("tinh=11&ky=2025-MDP2022-2025&xa=03160&trang=profile");
    expect(view("en/commune/03160-muong-nhe/index.html")).toBe(
      "lang=en&tinh=11&ky=2025-MDP2022-2025&xa=03160&trang=profile",
    );
    expect(view("tinh/11-dien-bien/")).toBe("tinh=11&ky=2025-MDP2022-2025&trang=overview");
    expect(view("en/province/38-thanh-hoa/")).toBe("lang=en&tinh=38&ky=2025-MDP2022-2025&trang=overview");
  });

  it("leads from a commune of before the reform to the one that took it in", () => {
    expect(view("xa/03130-thanh-binh/")).toBe("tinh=11&ky=2025-MDP2022-2025&xa=03127&trang=profile");
    // The code is Mường Nhé's today; the name tells whose page was asked for.
    expect(view("xa/03160-sin-thau/")).toBe("tinh=11&ky=2025-MDP2022-2025&xa=03127&trang=profile");
    expect(view("xa/03160-a-name-of-once/")).toBe("tinh=11&ky=2025-MDP2022-2025&xa=03160&trang=profile");
  });

  it("leaves the choice among several that took one in: they are put together on the map", () => {
    expect(view("en/commune/15637-luan-khe/")).toBe(
      "lang=en&tinh=38&ky=2025-MDP2022-2025&muc=set&tap=15634.15661",
    );
  });

  it("is nothing the atlas knows otherwise", () => {
    for (const path of [
      "xa/99999-nowhere/",
      "xa/03999-khong-ro/",
      "tinh/99-nowhere/",
      "dinh-nghia/",
      "xa/",
      "",
      "a/b/c",
    ])
      expect(view(path), path).toBeNull();
  });
});
