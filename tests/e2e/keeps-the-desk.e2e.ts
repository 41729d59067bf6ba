import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { unzipSync } from "fflate";
import type { Page } from "@playwright/test";
import { changeCells } from "../support/changeCells.ts";
import { expect, test } from "./atlas.ts";

/** The example's own workbook of end-2025, as an officer of the province would have it. */
const BOOK = "data/sources/example-dien-bien/2025-MDP2022-2025.xlsx";
const ADDRESS = "/?tinh=11&ky=2025-MDP2022-2025&trang=ban-so-lieu";
const LONG = 120_000;

async function openDesk(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await expect(page.getByRole("heading", { name: "Bàn số liệu" })).toBeVisible();
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator("[data-desk=files]").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

const desk = (page: Page) => page.locator("[data-page=ban-so-lieu]");

test.describe("the data desk", () => {
  test.setTimeout(4 * LONG);

  test("reads a workbook, shows its map beside what is published, and hands on the sources", async ({
    page,
  }) => {
    await openDesk(page);
    await drop(page, "Rà soát 2025.xlsx", new Uint8Array(await readFile(BOOK)));
    await expect(desk(page)).toContainText("Nhận là biểu R1, R2, R3, R4, R6 · 45 xã · chắc 100%");
    await expect(desk(page)).toContainText("Đủ điều kiện xuất bản.", { timeout: LONG });
    await expect(desk(page).locator("#desk-map")).toBeVisible();
    // 25,541 of 143,650 households: what the province has published, and the form says no other.
    await expect(desk(page).getByRole("row", { name: /Toàn tỉnh/ })).toContainText("17,78%");
    await expect(desk(page)).toContainText("0 xã đổi số");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải nguồn và quyết định" }).click(),
    ]);
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    const folder = "data/sources/dien-bien-2025-mdp2022-2025-provisional";
    const manifest = JSON.parse(new TextDecoder().decode(files[`${folder}/source.json`])) as {
      workbooks: { file: string; sha256: string }[];
    };
    const sha256 = createHash("sha256")
      .update(await readFile(BOOK))
      .digest("hex");
    expect(manifest.workbooks).toEqual([{ file: "Rà soát 2025.xlsx", period: "2025-MDP2022-2025", sha256 }]);
    expect(Buffer.from(files[`${folder}/Rà soát 2025.xlsx`] ?? [])).toEqual(await readFile(BOOK));
  });

  test("shows a name that nobody knows where it stands, takes the answer, keeps it through a reload, and forgets all", async ({
    page,
  }) => {
    const faulty = changeCells(new Uint8Array(await readFile(BOOK)), { "Biểu R1": { B15: "Xã Không Đâu" } });
    await openDesk(page);
    await drop(page, "Rà soát 2025.xlsx", faulty);
    const card = desk(page).locator("[data-check=placeIsKnown]");
    await expect(card).toContainText("dòng 15", { timeout: LONG });
    await expect(card.locator("mark")).toHaveText("Xã Không Đâu");
    await expect(desk(page)).toContainText(/Còn \d+ việc phải sửa\./);
    await card.getByRole("button", { name: "Đây là Xã Quảng Lâm (03164)" }).click();
    await expect(desk(page)).toContainText("Đủ điều kiện xuất bản.", { timeout: LONG });
    await expect(desk(page)).toContainText("“Xã Không Đâu” là Xã Quảng Lâm (03164)");

    await page.reload();
    await expect(desk(page)).toContainText("“Xã Không Đâu” là Xã Quảng Lâm (03164)");
    await expect(desk(page)).toContainText("Đủ điều kiện xuất bản.", { timeout: LONG });
    await desk(page)
      .getByRole("button", { name: /^Sửa lại/ })
      .click();
    await expect(card).toBeVisible({ timeout: LONG });

    await page.getByRole("button", { name: "Xoá mọi thứ" }).click();
    await page.getByRole("button", { name: "Xoá hết" }).click();
    await page.reload();
    await expect(desk(page)).toContainText("Chưa có tệp nào.");
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThan(2);
    await expect(desk(page).locator("[data-check]")).toHaveCount(0);
  });

  test("refuses a list of people before anything of it is kept, and can be stopped", async ({ page }) => {
    const people = changeCells(new Uint8Array(await readFile(BOOK)), {
      "Biểu R1": { B60: "Họ và tên chủ hộ" },
    });
    await openDesk(page);
    await drop(page, "danh sach.xlsx", people);
    await expect(desk(page)).toContainText("Có dữ liệu cá nhân: không đọc tiếp, không giữ lại.");
    await page.reload();
    await expect(desk(page)).toContainText("Chưa có tệp nào.");

    await drop(page, "Rà soát 2025.xlsx", new Uint8Array(await readFile(BOOK)));
    await page.getByRole("button", { name: "Dừng" }).click();
    await expect(desk(page)).toContainText("Đã dừng.");
    await page.getByRole("button", { name: "Làm lại" }).click();
    await expect(desk(page)).toContainText("Đủ điều kiện xuất bản.", { timeout: LONG });
  });

  test("works on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openDesk(page);
    await drop(page, "Rà soát 2025.xlsx", new Uint8Array(await readFile(BOOK)));
    await expect(desk(page)).toContainText("Đủ điều kiện xuất bản.", { timeout: LONG });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await desk(page).evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
