import type { Page } from "@playwright/test";
import { expect, open, test } from "./atlas.ts";

const A4 = { format: "A4", margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } } as const;

/** Pages that printing makes of what is on show. */
async function countPages(page: Page): Promise<number> {
  const paper = await page.pdf(A4);
  return paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What a printer is told to draw of the page: the browser prepares as for printing, and stays so. */
async function prepare(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}

test("a map prints on one sheet: the whole province, each commune with its number and figures, no control", async ({
  page,
}) => {
  await open(page, "/?tinh=11&ky=2025-MDP2022-2025&tam=103.2,21.9,10");
  await prepare(page);
  const sheet = page.locator(".paper-map");
  await expect(sheet.locator(".places li")).toHaveCount(45);
  await expect(sheet.locator("figure text")).toHaveCount(45);
  await expect(sheet).toContainText("17,78%");
  await expect(sheet).toContainText("GIẢ ĐỊNH");
  expect(await page.getByRole("button").count()).toBe(0);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(sheet).toHaveCount(0);
  expect(await countPages(page)).toBe(1);
});

test("a slide set prints all its slides, one a page", async ({ page }) => {
  await page.goto("/?tinh=11&trinh-chieu=1&bo=dien-bien&trang-chieu=3");
  await expect(page.locator(".head h1")).not.toHaveText("Tỷ lệ hộ nghèo");
  await page.waitForLoadState("networkidle");
  const count = Number((await page.locator("footer nav [role=img]").innerText()).split("/")[1]);
  expect(count).toBeGreaterThan(5);
  expect(await countPages(page)).toBe(count);
});

test("the definitions print whole, over as many pages as they need", async ({ page }) => {
  await page.goto("/?trang=definitions");
  await expect(page.locator("[data-page=definitions] h3").first()).toBeVisible();
  expect(await countPages(page)).toBeGreaterThan(5);
});
