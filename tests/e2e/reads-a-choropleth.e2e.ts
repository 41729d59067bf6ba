import { chooseIndicator, chooseProvince, expect, mapOf, open, test } from "./atlas.ts";
import { classOf, countClasses, listRates, nameOf } from "./published.ts";

const rates = listRates("11");
const classCounts = countClasses(rates);
const highest = nameOf(rates[0]?.code ?? "");

test("the first page is the poor rate of Điện Biên at the end of 2025, with its counts and highest commune", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await expect(page).toHaveTitle(
    /^Cuối năm 2025, 17,78% hộ của tỉnh Điện Biên là hộ nghèo \(25\.541 trong 143\.650 hộ\); cao nhất/,
  );
  await expect(page).toHaveTitle(new RegExp(`cao nhất( trong các xã có hiện số)? là ${highest}`));
  await expect(mapOf(page).getByRole("option")).toHaveCount(45);
  await expect(page.getByText("Ranh giới vẽ phỏng")).toBeVisible();
  await expect(page.getByText("Số liệu xã: GIẢ ĐỊNH, không dùng để quyết định")).toBeVisible();
});

test("legend classes count all 45 communes, and choosing one filters map and table", async ({ page }) => {
  await open(page, "/?muc=table");
  const classes = page.getByRole("list", { name: /lọc/ }).getByRole("button");
  // Those that hold no commune are folded into one line.
  const held = classCounts.flatMap((count, index) => (count > 0 ? [index] : []));
  await expect(classes).toHaveCount(held.length);
  const texts = await classes.allTextContents();
  const counts = texts.map((text) => Number(/(\d+) xã/.exec(text)?.[1]));
  expect(counts).toEqual(held.map((index) => classCounts[index]));
  await expect(page.getByText("Mức trống: trên 70%")).toBeVisible();
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(45);
  const chosen = classOf(rates[0]?.value ?? NaN);
  await classes.nth(held.indexOf(chosen)).click();
  await expect(page).toHaveURL(new RegExp(`nhom=${String(chosen)}`));
  await expect(page.getByRole("table").getByRole("row")).toHaveCount((classCounts[chosen] ?? 0) + 1);
});

test("the same number stands in tooltip, card, table, sentence and for the screen reader", async ({
  page,
}) => {
  await open(page, "/?xa=03162");
  const option = mapOf(page).getByRole("option", { name: /Nậm Kè/ });
  const spoken = await option.innerText();
  const rate = /(\d+,\d\d%)/.exec(spoken)?.[1] ?? "none";
  const counts = /([\d.]+ trong [\d.]+ hộ)/.exec(spoken)?.[1] ?? "none";
  await expect(page).toHaveTitle(new RegExp(`${rate} hộ của xã Nậm Kè.*${counts}`));
  const card = page.getByRole("tabpanel");
  await expect(card.getByText(rate).first()).toBeVisible();
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await expect(page.getByRole("row", { name: /Nậm Kè/ })).toContainText(rate);
  const box = await mapOf(page).boundingBox();
  const shape = await page.locator(`[data-place="${String(await indexOf(option))}"]`).boundingBox();
  if (box === null || shape === null) throw new Error("no map");
  await page.mouse.move(shape.x + shape.width / 2, shape.y + shape.height / 2);
  await expect(page.locator("main")).toContainText(counts);
});

async function indexOf(option: {
  evaluate: (read: (node: Element) => number) => Promise<number>;
}): Promise<number> {
  return await option.evaluate((node) => [...(node.parentElement?.children ?? [])].indexOf(node));
}

test("province, indicator and year change the map, and the address holds all of it", async ({ page }) => {
  await open(page, "/?tinh=11");
  await chooseProvince(page, "Tỉnh Thanh Hóa");
  await expect(mapOf(page).getByRole("option")).toHaveCount(166);
  await chooseIndicator(page, "Số hộ nghèo");
  await page.getByRole("radio", { name: /^2015, / }).check();
  await expect(page).toHaveTitle(/Cuối năm 2015, tỉnh Thanh Hóa có 127\.600 hộ nghèo/);
  await expect(page).toHaveURL(/tinh=38.*chi-tieu=poor_households.*ky=2015-MDP2016-2020/);
  const title = await page.title();
  await page.reload();
  await expect(page).toHaveTitle(title);
  // Each of them was a step: the year, the indicator, the province.
  await page.goBack();
  await expect(page).toHaveURL(/chi-tieu=poor_households.*ky=2025-MDP2022-2025/);
  await page.goBack();
  await expect(page).toHaveTitle(/tỉnh Thanh Hóa là hộ nghèo/);
  await page.goBack();
  await expect(page).toHaveTitle(/Điện Biên/);
});

test("both results of end-2021 are there, each under its own standard", async ({ page }) => {
  await open(page, "/?ky=2021-MDP2016-2020");
  await expect(page.getByRole("radio", { name: "2021, chuẩn 2016-2020" })).toBeChecked();
  const before = await page.title();
  await page.getByRole("radio", { name: "2021, chuẩn 2021-2025" }).check();
  await expect(page).toHaveTitle(/34,9/);
  expect(await page.title()).not.toBe(before);
});

test("the card of 2015 carries the plan's bands over 130 units and the unexplained 1.415 households", async ({
  page,
}) => {
  await open(page, "/?ky=2015-MDP2016-2020");
  await expect(page).toHaveTitle(/48,14% hộ .* \(57\.214 trong 118\.840 \(giả định\) hộ\)/);
  const card = page.getByRole("tabpanel");
  await expect(card).toContainText("130");
  await expect(card.getByRole("row", { name: /trên 70%/ })).toContainText("51");
  await expect(card.getByRole("row", { name: /trên 25 đến 50%/ })).toContainText("10,71");
  await expect(card).toContainText("1.415");
});

test("every figure tells where it comes from", async ({ page }) => {
  await open(page, "/?chi-tieu=multidimensional_rate&xa=03162");
  const card = page.getByRole("tabpanel");
  await expect(card).toContainText("74,66%");
  await card.getByRole("button", { name: "Nguồn số liệu" }).first().click();
  await expect(page.getByText("Quyết định 108 của UBND tỉnh Điện Biên").first()).toBeVisible();
  await expect(page.getByText(/chính thức/).first()).toBeVisible();
});

test("the table sorts by any column and follows the map", async ({ page }) => {
  await open(page, "/?muc=table");
  await page
    .getByRole("columnheader", { name: /Xã, phường|Xã/ })
    .getByRole("button")
    .click();
  await expect(page.getByRole("columnheader").first()).toHaveAttribute("aria-sort", "ascending");
  await page.getByRole("button", { name: "Nà Bủng" }).click();
  await expect(page).toHaveURL(/xa=03176/);
  await expect(mapOf(page).getByRole("option", { name: /Nà Bủng/ })).toHaveAttribute("aria-selected", "true");
});
