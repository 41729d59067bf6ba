import { expect, fillOf, listViolations, mapOf, open, settle, test } from "./atlas.ts";
import { listRates } from "./published.ts";

const rates = listRates("11");
const legend = { name: "Chú giải" };

test("classes of a reader's own are chosen from the keyboard, and map, legend and address follow", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await page.getByRole("button", { name: "Kiểu" }).focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Kiểu" });
  await panel.getByRole("combobox", { name: "Cách phân nhóm" }).selectOption("natural");
  await panel.getByRole("slider").press("End");
  await expect(page).toHaveURL(/lop=natural~9/);
  const classes = page.getByRole("region", legend).locator("button.class");
  // Nine at most in all, the class of exactly 0 among them.
  await expect(classes).toHaveCount(9);
  const counts = await classes.locator(".count").allTextContents();
  expect(counts.reduce((sum, text) => sum + parseInt(text, 10), 0)).toBe(45);
  await panel.getByRole("combobox", { name: "Cách phân nhóm" }).selectOption("manual");
  await panel.getByRole("textbox", { name: "Các ngưỡng" }).fill("12,5; 40");
  await panel.getByRole("textbox", { name: "Các ngưỡng" }).press("Tab");
  await expect(page.getByRole("region", legend).getByText("trên 12,5 đến 40%")).toBeVisible();
  await panel.getByRole("textbox", { name: "Các ngưỡng" }).fill("mười hai");
  await panel.getByRole("textbox", { name: "Các ngưỡng" }).press("Tab");
  await expect(page).toHaveURL(/lop=manual~12.5_40/);
  await panel.getByRole("button", { name: "Về mặc định" }).click();
  await expect(page).not.toHaveURL(/lop=/);
});

test("a change since another year is classed around 0 in points, and names the greatest fall", async ({
  page,
}) => {
  await open(page, "/?so-voi=2021-MDP2022-2025");
  await expect(page.getByText(/giảm nhiều nhất là xã .*, -\d+,\d\d\sđiểm %/).first()).toBeAttached();
  await expect(page.getByRole("region", legend).getByText(/^giảm/).first()).toBeVisible();
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await expect(page.getByRole("row").nth(1)).toContainText("điểm %");
});

test("a bivariate map paints each commune in the colour of its cell, and a cell filters", async ({
  page,
}) => {
  await open(page, "/?ve=bivariate&voi=poor_households");
  const cells = page.getByRole("region", legend).getByRole("button").filter({ hasText: /^\d+$/ });
  await expect(cells).toHaveCount(9);
  // Each axis has its two breaks in numbers.
  await expect(page.getByRole("region", legend).getByText(/^[\d.,]+%$/)).toHaveCount(2);
  const colours = await cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell).backgroundColor));
  expect(colours).toContain(await fillOf(page, 0));
  const counts = (await cells.allTextContents()).map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(45);
  const [top = 0] = counts;
  await cells.first().click();
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await expect(page.locator("tbody tr")).toHaveCount(top);
});

test("hexagons give every commune one tile, say how many neighbours stayed together, and take the keyboard", async ({
  page,
}) => {
  await open(page, "/?ve=tiles");
  await expect(page.getByText(/Ô lục giác: giữ \d+% cặp xã giáp nhau/)).toBeVisible();
  const boxes = await page.locator("[data-place]").evaluateAll((all) =>
    all.map((path) => {
      const { width, height } = path.getBoundingClientRect();
      return [Math.round(width), Math.round(height)].join();
    }),
  );
  expect(boxes).toHaveLength(45);
  // One size, but for the stretch of Mercator from south to north.
  expect(new Set(boxes).size).toBeLessThan(5);
  await mapOf(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/xa=\d{5}/);
});

test("dots stand for as many households as they say, and columns carry the legend's colours", async ({
  page,
}) => {
  await open(page, "/?ve=dots&chi-tieu=poor_households");
  await expect(page.locator("[data-dots]")).toBeAttached();
  const worth = /1 chấm = ([\d.]+) hộ nghèo/.exec(
    await page
      .getByRole("region", legend)
      .getByText(/1 chấm/)
      .innerText(),
  )?.[1];
  const dots = Number(await page.locator("[data-dots]").getAttribute("data-dots"));
  // 25.541 poor households, each commune rounded for itself.
  expect(Math.abs(dots * Number(worth) - 25_541)).toBeLessThan((45 * Number(worth)) / 2);
  await open(page, "/?ve=columns");
  await expect(page.locator("[data-column] .front")).toHaveCount(
    rates.filter(({ value }) => value > 0).length,
  );
  const fronts = await page
    .locator("[data-column] .front")
    .evaluateAll((all) => [...new Set(all.map((face) => getComputedStyle(face).fill))]);
  const swatches = await page
    .getByRole("region", legend)
    .locator(".classes rect, .classes circle")
    .evaluateAll((all) => all.map((mark) => getComputedStyle(mark).fill));
  for (const colour of fronts) expect(swatches).toContain(colour);
});

for (const form of ["bivariate", "alpha", "dots", "tiles", "columns"])
  test(`nothing stands in anybody's way on a map of ${form}, on a phone and in the dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `/?ve=${form}&nen=dark&lang=en`);
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await listViolations(page)).toEqual([]);
  });
