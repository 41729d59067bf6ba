import type { Page } from "@playwright/test";
import { expect, listViolations, testAlone as test } from "./atlas.ts";

/**
 * Only the build for a release has the pages of the largest province; in the others that of Điện Biên, made by the same code, stands for
 * it.
 */
const isRelease = process.env["ATLAS_RELEASE"] === "1";

/** From now on pages are as in a browser that does not follow a refresh: a former commune's own page stays on the screen. */
async function stayOnPages(page: Page): Promise<void> {
  await page.route(/\/(xa|commune)\//, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replace(/<meta http-equiv="refresh"[^>]*>/, "") });
  });
}

/** The pages built ahead: complete without JavaScript, each linked to the next. */
test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a commune's page has its sentence, map, table and sources, and leads to its neighbours", async ({
    page,
  }) => {
    await page.goto("/xa/03160-muong-nhe/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("xã Mường Nhé", { ignoreCase: true });
    await expect(page.locator(".sentence")).toContainText("hộ của xã Mường Nhé là hộ nghèo");
    await expect(page.getByRole("img", { name: /Tỉnh Điện Biên: Tỷ lệ hộ nghèo/ })).toBeVisible();
    await expect(page.getByRole("table").first()).toBeVisible();
    await expect(page.locator("span[data-sign=illustrative]").first()).toHaveText("giả định");
    await expect(page.getByText("Số liệu xã: GIẢ ĐỊNH, không dùng để quyết định").first()).toBeVisible();
    await page.getByRole("link", { name: "xã Mường Toong" }).first().click();
    await expect(page).toHaveURL(/\/xa\/03163-muong-toong\/$/);
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/commune\/03163-muong-toong\/$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("navigation", { name: "Path" }).getByRole("link").click();
    await expect(page).toHaveURL(/\/en\/province\/11-dien-bien\/$/);
  });

  test("a former commune's address answers with its successor", async ({ page }) => {
    await page.goto("/xa/03161-nam-vi/");
    await expect(page).toHaveURL(/\/xa\/03160-muong-nhe\/$/);
    await page.goto("/xa/03208-phi-nhu/");
    await expect(page).toHaveURL(/\/xa\/03208-xa-dung\/$/);
    await stayOnPages(page);
    await page.goto("/xa/03208-phi-nhu/");
    await page.getByRole("link", { name: "Đến trang của xã Xa Dung" }).click();
    await expect(page).toHaveURL(/\/xa\/03208-xa-dung\/$/);
  });

  test("a divided commune's address leaves the choice to the reader", async ({ page }) => {
    test.skip(!isRelease, "no commune of the first province was divided");
    await page.goto("/xa/15637-luan-khe/");
    await expect(page.getByRole("link", { name: "Đến trang của xã Luận Thành" })).toBeVisible();
  });

  test("an unknown address says so in both languages and leads to the lists", async ({ page }) => {
    const response = await page.goto("/xa/khong-co/o-dau/");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Các xã, phường" }).click();
    await page.getByRole("link", { name: "xã Mường Nhé", exact: true }).click();
    await expect(page).toHaveURL(/\/xa\/03160-muong-nhe\/$/);
  });
});

test("an unknown address proposes what it may have meant, and finds names without accents", async ({
  page,
}) => {
  await page.goto("/xa/muong-nhe");
  const near = page.locator("#lookup").getByRole("link", { name: "Mường Nhé" }).first();
  await expect(near).toHaveAttribute("href", "/xa/03160-muong-nhe/");
  await page.getByRole("searchbox").fill("na tau");
  await expect(page.getByRole("status")).toContainText("kết quả");
  await page.getByRole("link", { name: "Nà Tấu" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nà Tấu");
});

async function tryAxe(page: Page, path: string): Promise<void> {
  await page.goto(path);
  expect(await listViolations(page), path).toEqual([]);
}

/** The largest pages at both sizes, the others on a phone. */
const LARGE = [
  "/xa/03160-muong-nhe/",
  isRelease ? "/en/province/38-thanh-hoa/" : "/en/province/11-dien-bien/",
];
const OTHERS = [
  "/xa/03208-phi-nhu/",
  ...(isRelease ? ["/xa/15637-luan-khe/"] : []),
  "/tinh/",
  "/en/",
  "/khong-co",
];

for (const [size, scheme, kinds] of [
  [{ width: 390, height: 844 }, "dark", [...LARGE, ...OTHERS]],
  [{ width: 1440, height: 900 }, "light", LARGE],
] as const) {
  test(`pages are clean to axe and no wider than the ${scheme} screen of ${String(size.width)} pixels`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme });
    await stayOnPages(page);
    for (const path of kinds) {
      await tryAxe(page, path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(size.width);
    }
  });
}

test("a commune's page is one sheet of A4", async ({ page }) => {
  await page.goto("/xa/03160-muong-nhe/");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
