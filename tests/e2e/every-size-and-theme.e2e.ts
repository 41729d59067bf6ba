import type { Page } from "@playwright/test";
import { expect, listViolations, mapOf, open, placeButton, settle, test, testAlone } from "./atlas.ts";

async function expectAccessible(page: Page): Promise<void> {
  expect(await listViolations(page, { wcag: true })).toEqual([]);
}

for (const [name, query] of [
  ["Vietnamese, light", "nen=light"],
  ["Vietnamese, dark, a commune", "nen=dark&xa=03162"],
  ["English, light, the table", "lang=en&muc=table&nen=light"],
  ["English, dark, 2015", "lang=en&nen=dark&ky=2015-MDP2016-2020"],
  ["presenting", "trinh-chieu=1"],
] as const) {
  test(`nothing stands in anybody's way: ${name}`, async ({ page }) => {
    await open(page, `/?${query}`);
    await settle(page);
    await expectAccessible(page);
  });
}

test("on a phone the legend stays, the table is one tap away, and nothing runs off the side", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/?tinh=11");
  await expect(page.getByRole("region", { name: "Chú giải" })).toBeInViewport();
  await page.getByRole("button", { name: "Mở rộng bảng" }).click();
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("button", { name: "Chỉ tiêu: Tỷ lệ hộ nghèo" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Tỷ lệ hộ cận nghèo/ })
    .click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveTitle(/cận nghèo/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
});

test("on a projector the frame is gone, type is large, legend and source stay, arrows change the year", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await open(page, "/?trinh-chieu=1");
  await expect(placeButton(page)).toHaveCount(0);
  await expect(page.getByText(/^Nguồn:/)).toBeVisible();
  await expect(page.getByText(/trên 10 đến 25%/)).toBeVisible();
  const sizes = await page
    .locator("main p, main li, main h2")
    .evaluateAll((nodes) => nodes.map((node) => parseFloat(getComputedStyle(node).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/ky=2024-MDP2022-2025/);
  await page.keyboard.press("Escape");
  await expect(placeButton(page)).toBeVisible();
});

test("English says everything that Vietnamese says", async ({ page }) => {
  await open(page, "/?tinh=11");
  await page.getByRole("button", { name: "Ngôn ngữ, giao diện, in" }).click();
  await page.getByRole("menuitem", { name: "English" }).click();
  await expect(page).toHaveTitle(
    /^At the end of 2025, 17\.78% of households in Điện Biên province were poor \(25,541 of 143,650 households\)/,
  );
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(mapOf(page).getByRole("option", { name: /Nậm Kè commune/ })).toHaveCount(1);
});

for (const [name, width, height] of [
  ["a desk", 1440, 900],
  ["a phone", 390, 844],
] as const) {
  testAlone(`the map does not jump while the page comes in, on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const before = Number(document.documentElement.dataset["shift"] ?? 0);
          const { value } = entry as PerformanceEntry & { value: number };
          document.documentElement.dataset["shift"] = String(before + value);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await open(page, "/?tinh=11");
    await settle(page);
    await expect(
      page.getByRole(width < 1024 ? "button" : "radio", { name: width < 1024 ? /: 2025, / : /^2025, / }),
    ).toBeVisible();
    await page.waitForTimeout(500);
    const shift = await page.evaluate(() => Number(document.documentElement.dataset["shift"] ?? 0));
    expect(shift).toBeLessThan(0.02);
  });
}
