import type { Page } from "@playwright/test";
import { expect, open, testAlone as test } from "./atlas.ts";

const alert = (page: Page) => page.getByRole("alert");

for (const [name, pattern, spoil] of [
  [
    "a truncated series",
    "**/series-11-core*",
    { status: 200, contentType: "application/json", body: '{"format":"atlas.series","vers' },
  ],
  [
    "a series of something else",
    "**/series-11-core*",
    { status: 200, contentType: "application/json", body: '{"format":"other"}' },
  ],
  ["a missing topology", "**/topology-11*", { status: 404, body: "not found" }],
  ["a missing catalogue", "**/catalogue.json", { status: 404, body: "not found" }],
] as const) {
  test(`${name} is named, and trying again mends it`, async ({ page }) => {
    await page.route(pattern, async (route) => {
      await route.fulfill(spoil);
    });
    await page.goto("/?tinh=11");
    await expect(alert(page)).toContainText(/topology-11|series-11-core|catalogue\.json/);
    await page.unroute(pattern);
    await alert(page).getByRole("button", { name: "Thử lại" }).click();
    await expect(page).toHaveTitle(/17,78%/);
    await expect(alert(page)).toHaveCount(0);
  });
}

test("without its shapes the page still shows the table", async ({ page }) => {
  await page.route("**/topology-11*", async (route) => {
    await route.fulfill({ status: 404, body: "not found" });
  });
  await page.goto("/?muc=table");
  await expect(page.getByRole("table")).toContainText("Nậm Kè");
  await expect(alert(page)).toContainText("topology-11");
});

test("a broken deprivation file leaves the map as it is", async ({ page }) => {
  await page.route("**/series-11-deprivation*", async (route) => {
    await route.fulfill({ status: 200, contentType: "application/json", body: "[]" });
  });
  await open(page, "/?tinh=11");
  await expect(alert(page)).toContainText("series-11-deprivation");
  await expect(page.locator("[data-place]")).toHaveCount(45);
});

test("a slow line is said to be slow, and nothing is painted as data meanwhile", async ({ page }) => {
  await page.route("**/series-11-core*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await route.continue();
  });
  await page.goto("/?tinh=11");
  await expect(page.getByRole("status").filter({ hasText: /chậm/ })).toBeVisible();
  await expect(page.locator("[data-texture=illustrative]")).toHaveCount(0);
  await expect(page).toHaveTitle(/17,78%/);
});

test("an address full of nonsense opens the first view", async ({ page }) => {
  await open(page, "/?tinh=99&chi-tieu=%3Cscript%3E&ky=x&xa=00000&nhom=9.9.9&tam=NaN,1,1&xep=__proto__");
  await expect(page).toHaveTitle(/Điện Biên/);
});
