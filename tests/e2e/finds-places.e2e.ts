import { expect, open, test } from "./atlas.ts";

test("a commune is found without accents, and chosen with the keyboard", async ({ page }) => {
  await open(page, "/?tinh=11");
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: /Tìm/ }).fill("muong toong");
  await expect(page.getByRole("option", { name: /mường toong/i }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/xa=03163/);
  await expect(page.getByRole("heading", { name: /Mường Toong/ })).toBeVisible();
});

test("a former name leads to its successor and says so", async ({ page }) => {
  await open(page, "/?tinh=11");
  await page.getByRole("button", { name: /Tìm/ }).click();
  await page.getByRole("combobox", { name: /Tìm/ }).fill("pa my");
  const hit = page.getByRole("dialog").getByRole("option").first();
  await expect(hit).toContainText(/nậm kè/i);
  await expect(hit).toContainText(/Pá Mỳ/);
  await hit.click();
  await expect(page).toHaveURL(/xa=03162/);
  await expect(page.getByText(/Pá Mỳ và xã Nậm Kè/)).toBeVisible();
});

test("a former town leads to the ward it became, whose card has the town's figures with their decision", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: /Tìm/ }).fill("thị xã Mường Lay");
  await page
    .getByRole("group", { name: "Xã, phường", exact: true })
    .getByRole("option", { name: /thị xã Mường Lay/ })
    .click();
  const card = page.getByRole("tabpanel");
  await expect(card.getByRole("heading", { name: "Số liệu của các đơn vị trước đây" })).toBeVisible();
  await expect(card).toContainText("Thị xã Mường Lay");
  await expect(card).toContainText("6,47%");
  await expect(card).toContainText("Quyết định 926/QĐ-UBND của UBND thị xã Mường Lay");
});

test("a place of another province brings that province", async ({ page }) => {
  await open(page, "/?tinh=11");
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: /Tìm/ }).fill("ham rong");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/tinh=38/);
  await expect(page.getByRole("heading", { name: /Hàm Rồng/ })).toBeVisible();
});

test("markup in the search is only text", async ({ page }) => {
  await open(page, "/?tinh=11");
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: /Tìm/ }).fill("<img src=x onerror=alert(1)>");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("<img src=x");
});
