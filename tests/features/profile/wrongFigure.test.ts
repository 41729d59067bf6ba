import { expect, it } from "vitest";
import { vi } from "../../../src/features/profile/vi.ts";
import { mailAbout } from "../../../src/features/profile/wrongFigure.ts";

it("writes to the publisher of code, period, indicator and address, letter by letter", () => {
  const link = mailAbout(
    "so@example.vn",
    {
      code: "03388",
      place: "Phường Đoàn Kết",
      period: "2025-MDP2022-2025",
      indicator: "Tỷ lệ hộ nghèo",
      address: "https://example.vn/atlas/?xa=03388&nam=2025",
    },
    vi.wrong,
  );
  const { pathname, searchParams } = new URL(link);
  expect(pathname).toBe("so@example.vn");
  expect(searchParams.get("subject")).toBe("Số liệu sai: Phường Đoàn Kết, 03388");
  expect(searchParams.get("body")?.split("\r\n").slice(0, 4)).toEqual([
    "Phường Đoàn Kết (03388)",
    "Tỷ lệ hộ nghèo",
    "2025-MDP2022-2025",
    "https://example.vn/atlas/?xa=03388&nam=2025",
  ]);
});
