import AxeBuilder from "@axe-core/playwright";
import { expect, open, test } from "./atlas.ts";

test("a figure leads to the quality report, which reads in both languages, on a phone and without script", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("button", { name: "Từ đâu?" }).first().click();
  await page.getByRole("link", { name: "Báo cáo chất lượng số liệu" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Báo cáo chất lượng số liệu/);
  await expect(page.getByText("INC-DB-04").first()).toBeVisible();
  await expect(page.locator("script")).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole("link", { name: "In English" }).click();
  await expect(page.getByRole("heading", { name: /Disclosure control/ })).toBeVisible();
  await page.getByRole("link", { name: "Back to the map" }).click();
  await expect(page).toHaveTitle(/Poverty Reduction Atlas/);
});
