import type { CoverageFile } from "#domain/coverage/file";
import type { Page } from "@playwright/test";
import { expect, listViolations, open, settle, test } from "./atlas.ts";
import { catalogue, details, readPublished } from "./published.ts";

/** Room on a sheet of A4 between its margins of 10 and 9 mm, CSS pixels. */
const SHEET = { width: (190 * 96) / 25.4, height: (279 * 96) / 25.4 };
/** 7.5 points in CSS pixels. */
const SMALLEST_TYPE = 10;

/** How many frames have to be scrolled sideways. */
async function findWide(page: Page): Promise<number> {
  return await page
    .locator("html, .page")
    .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).length);
}

async function visit(page: Page, query: string): Promise<void> {
  await page.goto(`/?trang=profile&${query}`);
  await expect(page.locator("article.profile")).toBeVisible();
  await settle(page);
}

test("a profile opens from the card, leads on by links and comes back, by keys alone", async ({ page }) => {
  await open(page, "/?xa=03160");
  const card = await page.locator("#panel dd").first().textContent();
  await page.getByRole("button", { name: "Hồ sơ xã" }).press("Enter");
  const profile = page.getByRole("article").filter({ has: page.locator("#profile-name") });
  await expect(profile.getByRole("heading", { level: 2 })).toHaveText("xã Mường Nhé");
  await expect(page).toHaveTitle(/^Hồ sơ xã Mường Nhé/);
  await expect(profile.locator("dd").first()).toContainText(card?.trim() ?? "?");
  for (const section of [
    "Qua các năm",
    "Hộ nghèo ở đây thiếu gì hơn cả tỉnh",
    "Biến động trong năm",
    "Xã, phường tương tự",
  ])
    await expect(profile.getByRole("region", { name: section, exact: true })).toBeVisible();
  await profile
    .getByRole("region", { name: "Xã, phường giáp ranh" })
    .getByRole("link")
    .first()
    .press("Enter");
  await expect(profile.getByRole("heading", { level: 2 })).not.toHaveText("xã Mường Nhé");
  await expect(page).toHaveURL(/trang=profile/);
  await page.goBack();
  await expect(profile.getByRole("heading", { level: 2 })).toHaveText("xã Mường Nhé");
  await profile.getByRole("link", { name: "Xem trên bản đồ" }).press("Enter");
  await expect(page).not.toHaveURL(/trang=profile/);
  await expect(page.locator("[data-renderer][data-ready=true]")).toBeVisible();
});

test("the whole table of a profile has every number of the map", async ({ page }) => {
  await visit(page, "xa=03160");
  const table = page.getByRole("region", { name: "Toàn bộ số liệu của xã qua các năm" });
  await table.getByRole("heading").click();
  await table.getByText(/^Nghèo \(/).click();
  const cells = table.getByRole("row", { name: /^Tỷ lệ hộ nghèo/ }).getByRole("cell");
  await expect(cells).toHaveCount(12);
  const last = (await cells.last().textContent()) ?? "";
  await expect(page.locator("article.profile dd").first()).toContainText(last.split("%")[0] ?? "?");
});

for (const [name, width, height, query] of [
  ["a desk", 1440, 900, "xa=03160&nen=light"],
  ["a phone", 390, 844, "xa=01273&tinh=04&nen=dark&lang=en"],
] as const)
  test(`a profile stands in nobody's way on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await visit(page, query);
    for (const summary of await page.locator("details > summary").all()) await summary.click();
    expect(await listViolations(page, { wcag: true })).toEqual([]);
    expect(await findWide(page)).toBe(0);
  });

test("a profile can be presented", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, "xa=03160&trinh-chieu=1");
  expect(await findWide(page)).toBe(0);
  await page.getByRole("button", { name: "Thoát trình chiếu" }).click();
  await expect(page.getByRole("banner")).toBeVisible();
});

/** The communes of each province with the most recorded of them: the fullest sheets. */
const fullest = catalogue.provinces.map(({ code }) => {
  const { records } = readPublished(details.coverage?.[code] ?? "") as CoverageFile;
  const count = (commune: string) =>
    new Set(records.filter((row) => row.commune === commune).map(({ programme }) => programme)).size;
  const [most] = [...new Set(records.map(({ commune }) => commune))].sort((a, b) => count(b) - count(a));
  return { province: code, commune: most ?? "" };
});

for (const language of ["vi", "en"])
  test(`the fullest profile of every province fits on one sheet of paper, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: Math.floor(SHEET.width), height: 1000 });
    for (const { province, commune } of fullest) {
      await visit(page, `xa=${commune}&tinh=${province}&lang=${language}&nen=dark`);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      // What documents print of former units has a sheet of its own.
      const sheets = (await page.locator("article.profile > .former").count()) + 1;
      expect(paper.match(/\/Type\s*\/Page\b/g), commune).toHaveLength(sheets);
      expect(paper, commune).toMatch(/\/MediaBox\s*\[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
      await page.emulateMedia({ media: "print" });
      const { height, type } = await page.locator("article.profile .sheet").evaluate((article) => {
        const texts = [...article.querySelectorAll<HTMLElement>("p, td, th, dt, dd, li, a, span")];
        const shown = texts.filter((node) => node.offsetParent !== null && node.innerText.trim() !== "");
        return {
          height: article.scrollHeight,
          type: Math.min(...shown.map((node) => parseFloat(getComputedStyle(node).fontSize))),
        };
      });
      await page.emulateMedia({ media: null });
      // Nothing is cut off at the foot, and nothing is too small to read.
      expect(height, commune).toBeLessThanOrEqual(SHEET.height);
      expect(height, commune).toBeGreaterThan(SHEET.height / 2);
      expect(type, commune).toBeGreaterThanOrEqual(SMALLEST_TYPE - 0.01);
    }
  });
