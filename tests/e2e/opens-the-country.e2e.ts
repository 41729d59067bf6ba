import { SeriesTable } from "#domain/series";
import type { SeriesFile } from "#domain/dataset";
import type { CountryFile } from "#domain/country";
import type { Page } from "@playwright/test";
import { expect, listViolations, mapOf, open, placeButton, test } from "./atlas.ts";
import { catalogue, readPublished } from "./published.ts";

/** Điện Biên by its code of before July 2025, and today. */
const UNIT = "11";
const country = readPublished(catalogue.country ?? "") as CountryFile;
const table = new SeriesTable([readPublished(country.place.files.series["core"] ?? "") as SeriesFile]);

/** As the page writes a rate of a survey in Vietnamese. */
function say(code: string, period: string, measure: string, decimals: number): string {
  const { value } = table.cell(code, period, measure);
  if (value === null) throw new RangeError(`no rate of ${code} in ${period}`);
  return `${value.toFixed(decimals).replace(".", ",")}%`;
}
const IN_2016 = say(UNIT, "2016-SVI2010-2016", "survey_income_rate", 1);
const IN_2023 = say(UNIT, "2023-SVM2023-2023", "survey_multidimensional_rate", 2);

const panelOf = (page: Page) => page.getByRole("tabpanel");
const yearOf = (page: Page, year: string) => page.getByRole("radio", { name: new RegExp(`^${year},`) });

test("the atlas starts with the country at the latest survey, and says what it is not compared with", async ({
  page,
}) => {
  await open(page, "/");
  await expect(placeButton(page)).toHaveText(/Cả nước/);
  await expect(mapOf(page).getByRole("option")).toHaveCount(country.units.length);
  await expect(yearOf(page, "2023")).toBeChecked();
  await expect(panelOf(page)).toContainText("không so với số ở trang từng tỉnh");
  await expect(page.getByText("Quần đảo Hoàng Sa")).toBeVisible();
  await expect(page.getByText("Quần đảo Trường Sa")).toBeVisible();
  await expect(page.getByRole("region", { name: "Chú giải" })).toContainText("số tỉnh ở mỗi mức");
});

test("a province of then is read in 2023 and in 2016, and leads to its communes and back to the same view", async ({
  page,
}) => {
  await open(page, `/?tinh=00&xa=${UNIT}`);
  await expect(panelOf(page).getByRole("heading", { level: 2 })).toHaveText(/Điện Biên/i);
  await expect(panelOf(page)).toContainText(IN_2023);
  await page.locator("label", { has: yearOf(page, "2016") }).click();
  await expect(panelOf(page)).toContainText(IN_2016);
  await expect(panelOf(page)).toContainText("Trung du và miền núi phía Bắc");
  await panelOf(page).getByRole("button", { name: "Xem các xã của tỉnh Điện Biên" }).click();
  await expect(placeButton(page)).toHaveText(/^\s*Điện Biên/);
  await expect(mapOf(page).getByRole("option").first()).not.toHaveText(/đang tải/);
  await page.getByRole("banner").getByRole("button", { name: "Cả nước ›" }).click();
  await expect(yearOf(page, "2016")).toBeChecked();
  await expect(panelOf(page)).toContainText(IN_2016);
});

test("the years are cut twice, and a change is counted within one line alone", async ({ page }) => {
  await open(page, "/?tinh=00");
  const years = page.getByRole("group", { name: /khảo sát mức sống dân cư/ });
  await expect(years).toHaveCount(3);
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  // 2023 is alone under its measure: there is no change to show.
  await expect(panelOf(page).getByRole("columnheader", { name: /So với/ })).toHaveCount(0);
  await page.locator("label", { has: yearOf(page, "2010") }).click();
  await expect(panelOf(page).getByRole("columnheader", { name: /So với/ })).toHaveCount(0);
  await page.locator("label", { has: yearOf(page, "2012") }).click();
  await expect(panelOf(page).getByRole("columnheader", { name: /So với 2010/ })).toHaveCount(1);
});

test("a province without figures of its communes says so", async ({ page }) => {
  await open(page, "/?tinh=00&xa=01");
  await expect(panelOf(page)).toContainText("Chưa có số liệu xã");
  await expect(panelOf(page).getByRole("button", { name: /Xem các xã/ })).toHaveCount(0);
});

test("provinces of then and regions are found without accents and open on the country's map", async ({
  page,
}) => {
  await open(page, "/?tinh=14");
  await page.keyboard.press("Control+k");
  const search = page.getByRole("dialog").getByRole("combobox");
  await search.fill("dien bien");
  const then = page.getByRole("group", { name: "Cả nước: tỉnh trước 7/2025, vùng" }).getByRole("option");
  await expect(then.first()).toHaveText(/Điện Biên/);
  await then.first().click();
  await expect(page).toHaveURL(new RegExp(`tinh=00.*xa=${UNIT}`));
  await expect(panelOf(page)).toContainText(IN_2023);
  await page.keyboard.press("Control+k");
  await search.fill("tay nguyen");
  await then.filter({ hasText: "Tây Nguyên" }).click();
  const codes = country.units.filter(({ region }) => region === "VN-CHL").map(({ code }) => code);
  await expect(page).toHaveURL(new RegExp(`tap=${codes.join("\\.")}`));
});

test("the country stands first among places", async ({ page }) => {
  await open(page, "/?tinh=14");
  await placeButton(page).click();
  const first = page.getByRole("dialog").locator("[data-place]").first();
  await expect(first).toHaveText(/Cả nước/);
  await first.getByRole("button").click();
  await expect(page).toHaveURL(/tinh=00/);
  await expect(placeButton(page)).toHaveText(/Cả nước/);
});

test("pages that only provinces have name those, and nothing is asked for that is not published", async ({
  page,
}) => {
  const lost: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  for (const address of ["overview", "programmes", "planner", "targets", "profile"]) {
    await page.goto(`/?tinh=00&trang=${address}`);
    await expect(page.getByRole("button", { name: "Tỉnh Sơn La" })).toBeVisible();
  }
  await page.goto("/?tinh=00&trang=programmes");
  await page.getByRole("button", { name: "Tỉnh Sơn La" }).click();
  await expect(page).toHaveURL(/tinh=14.*trang=programmes/);
  expect(lost).toEqual([]);
});

test("an address of before keeps its province, and a count is never made of a survey's rate", async ({
  page,
}) => {
  await open(page, "/?chi-tieu=near_poor_rate");
  await expect(placeButton(page)).toHaveText(/Điện Biên/);
  await open(page, "/?tinh=00&ve=symbols");
  await expect(page.locator("circle.symbol")).toHaveCount(0);
});

test("by keyboard: a province is chosen on the map and entered", async ({ page }) => {
  await open(page, "/");
  const map = mapOf(page);
  await map.focus();
  await page.keyboard.press("ArrowLeft");
  for (let step = 0; step < 12; step++) await page.keyboard.press("ArrowLeft");
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/xa=\d\d(&|$)/);
  await open(page, `/?tinh=00&xa=${UNIT}&muc=table`);
  await panelOf(page)
    .getByRole("button", { name: /^\s*Điện Biên/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/tinh=11/);
});

for (const [width, height, look] of [
  [1440, 900, "nen=light"],
  [390, 844, "nen=dark"],
] as const)
  test(`nothing of it is hard to reach at ${String(width)}x${String(height)}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `/?tinh=00&xa=${UNIT}&${look}`);
    await expect(page.getByText(IN_2023).first()).toBeVisible();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBe(0);
    expect(await listViolations(page)).toEqual([]);
    await open(page, `/?tinh=00&ky=2016-SVI2010-2016&${look}`);
    expect(await listViolations(page)).toEqual([]);
  });
