import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, listViolations, open, settle, test } from "./atlas.ts";

const TEN = "11.03162.03163.04057.03158.04048.03160.04231.03151.14";

/** Opens places side by side and waits for their figures. */
async function openPlaces(page: Page, query: string): Promise<void> {
  await page.goto(`/?trang=places&tinh=11&ky=2025-MDP2022-2025${query}`);
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("cell", { name: "đang tải" })).toHaveCount(0);
  await settle(page);
}

const rowOf = (page: Page, name: RegExp) => page.getByRole("row", { name });

test("ten places of two provinces stand in one table, held against the first, with their differences in words of the sign", async ({
  page,
}) => {
  await openPlaces(page, `&noi=${TEN}`);
  await expect(page.getByRole("row")).toHaveCount(12);
  await expect(rowOf(page, /^Tỉnh Điện Biên/)).toContainText("17,78");
  await expect(rowOf(page, /^Tỉnh Sơn La/)).toContainText(/7,89.*-9,89/);
  await expect(rowOf(page, /^Cộng 8 xã, phường/)).toBeVisible();
  await page.getByRole("button", { name: "Lấy Tỉnh Sơn La làm mốc" }).click();
  await expect(page).toHaveURL(/noi=14\.11\./);
  await expect(rowOf(page, /^Tỉnh Điện Biên/)).toContainText("+9,89");
  expect(await listViolations(page, { within: "#panel" })).toEqual([]);
});

test("a place is found without accents, added, and removed by the keyboard alone", async ({ page }) => {
  await openPlaces(page, "");
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("combobox", { name: "Thêm nơi" }).focus();
  await page.keyboard.type("xuan nha");
  await expect(page.getByRole("option", { name: /Xuân Nha/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(rowOf(page, /^xã Xuân Nha/i)).toContainText("Tỉnh Sơn La");
  await page.keyboard.type("thanh hoa");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/noi=11\.04057\.38/);
  await expect(rowOf(page, /^Tỉnh Thanh Hóa/)).toContainText("0,52");
  await page.getByRole("button", { name: "Bỏ xã Xuân Nha" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/noi=11\.38/);
});

test("columns are chosen and sort both ways, and a reload keeps all of it", async ({ page }) => {
  await openPlaces(page, `&noi=${TEN}`);
  await page.getByRole("button", { name: "Chọn chỉ tiêu của bảng" }).click();
  await page.getByRole("checkbox", { name: "Số hộ nghèo", exact: true }).check();
  await page.keyboard.press("Escape");
  const head = page.getByRole("columnheader", { name: /^Số hộ nghèo/ });
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(page.getByRole("row").nth(2)).toContainText("Tỉnh Sơn La");
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  // The address follows a moment later.
  await expect(page).toHaveURL(/~poor_households(&|$)/);
  await page.reload();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("row")).toHaveCount(12);
});

test("a link names the places that this edition does not have, and shows the others", async ({ page }) => {
  await openPlaces(page, "&noi=11.99999.14");
  await expect(page.getByText("không có tỉnh, xã nào mang mã “99999”")).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(4);
});

test("another province whose file does not come leaves the rest, is named, and comes when asked again", async ({
  page,
}) => {
  await page.route("**/series-14-core*", async (route) => {
    await route.abort();
  });
  await openPlaces(page, "&noi=11.03162.14");
  await expect(page.getByRole("alert")).toContainText("Tỉnh Sơn La");
  await expect(rowOf(page, /^Tỉnh Điện Biên/)).toContainText("17,78");
  await expect(rowOf(page, /^Tỉnh Sơn La/)).toContainText("tệp không tải được");
  await page.unroute("**/series-14-core*");
  await page.getByRole("button", { name: "Tải lại" }).click();
  await expect(rowOf(page, /^Tỉnh Sơn La/)).toContainText("7,89");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the table is taken away with status and sources behind each figure", async ({ page }) => {
  await openPlaces(page, "&noi=11.03162~poor_rate");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải CSV" }).click();
  const text = await readFile(await (await coming).path(), "utf8");
  expect(text).toContain("Tỷ lệ hộ nghèo: tình trạng");
  expect(text).toMatch(/^11;Tỉnh Điện Biên;Tỉnh Điện Biên;17,78;;chính thức;/m);
  expect(text).toMatch(/^03162;xã Nậm Kè;Tỉnh Điện Biên;58,2\d+;40,4\d+;giả định;/m);
});

test("a card, a ranking and a choice of layouts lead there", async ({ page }) => {
  await open(page, "/?tinh=11&ky=2025-MDP2022-2025&xa=03162");
  await page.getByRole("button", { name: "So với nơi khác" }).click();
  await expect(page).toHaveURL(/trang=places/);
  await expect(rowOf(page, /^xã Nậm Kè/i)).toBeVisible();
  await open(page, "/?tinh=11&ky=2025-MDP2022-2025&muc=table");
  await page.getByRole("button", { name: "Chọn nhiều xã" }).click();
  for (const name of ["Nậm Kè", "Nà Bủng"])
    await page
      .getByRole("row", { name: new RegExp(`^${name}`) })
      .getByRole("button")
      .click();
  await page.getByRole("tabpanel").getByRole("button", { name: "So sánh" }).click();
  await expect(page.getByRole("row")).toHaveCount(5);
  await page.getByRole("radio", { name: "Cạnh nhau" }).check({ force: true });
  await expect(page.locator("[data-renderer][data-ready=true]")).toHaveCount(2);
  await page.getByRole("radio", { name: "Nhiều nơi" }).check({ force: true });
  await expect(page.getByRole("row")).toHaveCount(5);
});

test("on a phone the table is swept while the names stay, and what stands in it is folded above", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlaces(page, `&noi=${TEN}`);
  await expect(page.getByRole("combobox", { name: "Thêm nơi" })).toBeHidden();
  const name = page.getByRole("rowheader", { name: /Nậm Kè/i });
  const region = page.getByRole("region", { name: "Nhiều nơi cạnh nhau" });
  await region.evaluate((element) => element.scrollTo(400, 0));
  expect((await name.boundingBox())?.x).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByText("Nơi, 10 trong 10, 6 chỉ tiêu").click();
  await expect(page.getByRole("button", { name: "Bỏ xã Nậm Kè" })).toBeVisible();
  expect(await listViolations(page, { within: "#panel" })).toEqual([]);
});

test("two provinces stand on two maps of one legend, and a commune pressed on one joins the table", async ({
  page,
}) => {
  await openPlaces(page, "&noi=11.14");
  await page.getByRole("button", { name: "Hai bản đồ, một thang" }).click();
  await expect(page).toHaveURL(/noi=11\.14~~~maps/);
  await expect(page.locator("[data-renderer][data-ready=true]")).toHaveCount(2);
  await expect(page.getByRole("figure", { name: "Tỉnh Sơn La" })).toContainText("Tỉnh Sơn La: 7,89%");
  await expect(page.getByRole("list", { name: /^Chú giải/ })).toHaveCount(1);
  const map = page.getByRole("figure", { name: "Tỉnh Sơn La" }).getByRole("listbox");
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/noi=11\.14\.\d{5}~~~maps/);
  expect(await listViolations(page, { within: "#panel" })).toEqual([]);
});
