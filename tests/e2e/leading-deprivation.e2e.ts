import { expect, listViolations, open, test } from "./atlas.ts";

const ADDRESS = "/?tinh=11&ky=2025-MDP2022-2025";

test("what each deprivation makes up of all is told in the panel, the largest first, and adds to 100", async ({
  page,
}) => {
  await open(page, ADDRESS);
  await page.locator("summary", { hasText: "Phần của mỗi thiếu hụt" }).click();
  const table = page.getByRole("table", { name: "Phần của mỗi thiếu hụt trong mọi thiếu hụt" });
  const texts = await table.getByRole("cell").allTextContents();
  const shares = texts.map((text) => Number(text.replace("%", "").replace(",", ".")));
  expect(shares).toHaveLength(12);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  // Twelve figures rounded to a tenth.
  expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(0.6);
});

test("the map of the leading deprivation counts every commune once, names them, and leads to one", async ({
  page,
}) => {
  await open(page, ADDRESS);
  const fold = page.locator("summary", { hasText: "Thiếu hụt đứng đầu ở từng xã" });
  await fold.focus();
  await page.keyboard.press("Enter");
  const counted = page.locator("#panel li summary");
  await expect(counted.first()).toBeVisible();
  const counts = (await counted.allTextContents()).map((text) => Number(text.split(" ")[0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(45);
  expect(await listViolations(page, { within: "#panel" })).toEqual([]);
  await counted.first().click();
  const [name = ""] = await page.locator("#panel li details[open] button").allTextContents();
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { name: new RegExp(name) })).toBeVisible();
});
