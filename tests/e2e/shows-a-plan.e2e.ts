import type { Page } from "@playwright/test";
import { expect, listViolations, open, settle, test } from "./atlas.ts";

const outcome = (page: Page) => page.getByRole("region", { name: "Kết quả" });

test("programmes are crossed over the map of poverty, each with how it is known", async ({ page }) => {
  await page.goto("/?trang=programmes&ct=db.4.7");
  await page.getByRole("button", { name: "Gạch chéo trên bản đồ nghèo" }).click();
  const legend = page.getByRole("region", { name: "Gạch chéo: nơi chương trình đến" });
  await expect(legend).toContainText(/\d+ xã: \d+ có dòng ghi nhận, \d+ thuộc nơi kế hoạch nêu tên/);
  await expect(page.locator('[data-hatch="whole"]')).toHaveAttribute("d", /^M/);
  await expect(page.locator("[data-place]")).toHaveCount(45);
  await legend.getByRole("combobox").selectOption("db.1.4");
  await expect(page).toHaveURL(/ct=db\.4\.7_db\.1\.4/);
  await legend.getByRole("button", { name: /^Bỏ/ }).first().click();
  await legend.getByRole("button", { name: /^Bỏ/ }).first().click();
  await expect(page.locator("[data-hatch]")).toHaveCount(0);
  await expect(page).not.toHaveURL(/ct=/);
});

test("a plan is a slide: what is asked, what it comes to, legend and source in type of 24 px and more", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await open(page, "/?trinh-chieu=1&trang=planner&pa=r(poor_rate(30(~poor_rate~b50000~h10000p~50 tỷ");
  await expect(page).toHaveTitle(/^50 tỷ/);
  await expect(page.getByRole("listitem").filter({ hasText: /^5\.000 \(giả định\)/ })).toBeVisible();
  await expect(page.getByText(/^Nguồn:/)).toBeVisible();
  const sizes = await page
    .locator("main p, main li, main h2, main dt, main dd")
    .evaluateAll((nodes) => nodes.map((node) => parseFloat(getComputedStyle(node).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("Escape");
  await expect(outcome(page)).toBeVisible();
});

for (const [name, width, height] of [
  ["a desk", 1440, 900],
  ["a phone", 390, 844],
] as const)
  test(`the planner stands in nobody's way on ${name}, in either language and theme`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const query of ["nen=light", "nen=dark&lang=en&so=any"]) {
      await open(page, `/?trang=planner&pa=r(poor_rate(10(~poor_rate~b40000~h10000p~&${query}`);
      await settle(page);
      expect(await listViolations(page, { wcag: true })).toEqual([]);
      const wide = await page
        .locator("html, .plan, .totals, .right, .planner")
        .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).length);
      expect(wide).toBe(0);
    }
  });
