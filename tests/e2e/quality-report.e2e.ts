import { expect, listViolations, open, test } from "./atlas.ts";
import { FIXTURE } from "./playwright.config.ts";

test("a figure leads to the quality report, which reads in both languages, on a phone and without script", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await page.getByRole("button", { name: "Nguồn số liệu" }).first().click();
  await page.getByRole("link", { name: "Báo cáo chất lượng số liệu" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Báo cáo chất lượng số liệu/);
  await expect(page).toHaveURL(/\/data\/quality-report\.html$/);
  await expect(page.getByText("INC-DB-04").first()).toBeVisible();
  await expect(page.locator("script")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Bản cho máy đọc (JSON)" })).toHaveAttribute(
    "href",
    "../data/quality-report.json",
  );
  for (const [width, colorScheme] of [
    [390, "light"],
    [360, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await listViolations(page)).toEqual([]);
  }
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/data\/quality-report\.en\.html$/);
  await expect(page.getByRole("heading", { name: /Disclosure control/ })).toBeVisible();
  await page.getByRole("link", { name: "See it on the map" }).click();
  await expect(page).toHaveTitle(/Poverty Reduction Atlas/);
});

test("a figure says what the last release changed, and its communes can be marked on the map", async ({
  page,
}) => {
  await open(page, `${FIXTURE}?tinh=99`);
  await page.getByRole("button", { name: "Nguồn số liệu" }).first().click();
  await page.getByText("Thay đổi giữa các lần phát hành").click();
  await expect(page.getByText("7 số thay đổi trong cả atlas; 2 số của chỉ tiêu này")).toBeVisible();
  await expect(page.getByText("Ranh giới của tỉnh đã được vẽ lại.")).toBeVisible();
  const changed = page.getByRole("row", { name: /Nậm Kè/ });
  await expect(changed).toContainText("540");
  await expect(changed).toContainText("504");
  await expect(page.getByRole("row", { name: /Sín Thầu/ })).toContainText("không có");
  await page.getByRole("combobox", { name: "Lần phát hành" }).selectOption({ index: 1 });
  await expect(page.getByText("Lần phát hành đầu tiên")).toBeVisible();
  await page.getByRole("combobox", { name: "Lần phát hành" }).selectOption({ index: 0 });
  await page.getByRole("button", { name: "Đánh dấu các xã này" }).click();
  await expect(page).toHaveURL(/tap=99010\.99019/);
});
