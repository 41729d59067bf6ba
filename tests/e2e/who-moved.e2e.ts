import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, listViolations, open, settle, test } from "./atlas.ts";

/** Opens who moved and waits for its table. */
async function openProgress(page: Page, query = ""): Promise<void> {
  await page.goto(`/?trang=progress&tinh=11&ky=2025-MDP2022-2025${query}`);
  await expect(page.getByRole("table")).toBeVisible();
  await settle(page);
}

const rowOf = (page: Page, name: RegExp) => page.getByRole("row", { name });

test("from the map of a change one comes to who moved, with the province's published rates and every commune", async ({
  page,
}) => {
  await open(page, "/?tinh=11&ky=2025-MDP2022-2025");
  await page.getByRole("radio", { name: "Thay đổi" }).check({ force: true });
  await page.getByRole("radio", { name: "Ai tiến bộ" }).check({ force: true });
  await expect(page).toHaveURL(/trang=progress/);
  await page.getByRole("combobox", { name: "Từ năm" }).selectOption("2021-MDP2022-2025");
  await expect(page.getByRole("row")).toHaveCount(47);
  await expect(rowOf(page, /^Toàn tỉnh/)).toContainText(/34,90.*17,78.*−17,12/);
  await page.getByRole("radio", { name: "Trên bản đồ" }).check({ force: true });
  await expect(page).not.toHaveURL(/trang=progress/);
});

test("a column sorts both ways by the keyboard, a reload keeps it, and the rank stays that of the fall", async ({
  page,
}) => {
  await openProgress(page);
  const head = page.getByRole("columnheader", { name: /^hộ giảm/ });
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await expect(page).toHaveURL(/tien-bo=-households/);
  const first = await page.getByRole("row").nth(2).textContent();
  await page.reload();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  expect(await page.getByRole("row").nth(2).textContent()).toBe(first);
});

test("communes of one former district are ranked among themselves, and the best is named to one of them", async ({
  page,
}) => {
  await openProgress(page, "&xa=03160");
  const panel = page.getByRole("region", { name: "xã Mường Nhé", exact: true });
  await expect(panel).toContainText("Huyện Mường Nhé cũ");
  const choice = page.getByRole("combobox", { name: "So trong" });
  const district = choice.getByRole("option", { name: /^Huyện Mường Nhé \(4\)/ });
  await choice.selectOption((await district.getAttribute("value")) ?? "");
  await expect(page).toHaveURL(/tien-bo=~district\./);
  await expect(page.getByRole("row")).toHaveCount(6);
  const best = (await page.getByRole("row").nth(2).getByRole("rowheader").textContent())?.trim() ?? "?";
  await expect(panel).toContainText(`Nhất huyện cũ ${best}`);
});

test("the zones of a published list are families; a province without one offers none", async ({ page }) => {
  await openProgress(page, "&tien-bo=~zone.II");
  // Official list of Điện Biên 2026-2030: 5 communes of zone II.
  await expect(page.getByRole("row")).toHaveCount(7);
  await page.goto("/?trang=progress&tinh=14&ky=2025-MDP2022-2025");
  await expect(page.getByRole("row")).toHaveCount(77);
  await expect(page.getByRole("option", { name: /^Khu vực/ })).toHaveCount(0);
});

test("the first year of a standard says that there is none to count from", async ({ page }) => {
  await page.goto("/?trang=progress&tinh=11&ky=2021-MDP2022-2025");
  await expect(page.getByText("Đây là năm đầu của chuẩn này")).toBeVisible();
});

test("the table leaves with the status of every figure", async ({ page }) => {
  await openProgress(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải CSV" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text).toContain("Mường Nhé");
  expect(text.split("\n").filter((line) => line.includes("giả định")).length).toBeGreaterThan(45);
});

for (const { name, query, size } of [
  { name: "dark", query: "&xa=03160&nen=dark", size: { width: 1440, height: 900 } },
  { name: "in English", query: "&lang=en&xa=03160", size: { width: 1280, height: 720 } },
  { name: "on a phone", query: "&xa=03160", size: { width: 360, height: 640 } },
])
  test(`who moved is accessible ${name}, and nothing is swept sideways but the table`, async ({ page }) => {
    await page.setViewportSize(size);
    await openProgress(page, query);
    expect(await listViolations(page, { within: "#panel" })).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

test("a profile ranks its commune within its families, in the province and in all provinces of the edition", async ({
  page,
}) => {
  await page.goto("/?trang=profile&tinh=11&ky=2025-MDP2022-2025&xa=03160");
  await page.getByText("Hạng trong nhóm", { exact: true }).click();
  const row = page.getByRole("row", { name: /^Khu vực III/ });
  // Official lists 2026-2030: 38 communes of zone III in Điện Biên, 53 in Cao Bằng; the other two provinces have none.
  await expect(row).toContainText(/trong 38.*trong 91/);
  await expect(page.getByRole("row", { name: /^Huyện Mường Nhé/ })).toContainText("trong 4");
  expect(await listViolations(page, { within: "#panel" })).toEqual([]);
});

test("the ranking tells the same of the commune that is chosen", async ({ page }) => {
  await open(page, "/?tinh=11&ky=2025-MDP2022-2025&xa=03160&muc=table");
  await page.getByText("Hạng trong nhóm", { exact: true }).click();
  await expect(page.getByRole("row", { name: /^Khu vực III/ })).toContainText(/trong 38.*trong 91/);
});
