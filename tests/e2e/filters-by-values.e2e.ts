import type { Page } from "@playwright/test";
import { chooseIndicator, expect, listViolations, mapOf, open, settle, test } from "./atlas.ts";
import { listRates } from "./published.ts";
import { watch } from "./settle.ts";

const rates = listRates("11");
const printed = rates.map(({ value }) => Number(value.toFixed(2)));
const histogram = (page: Page) => page.getByRole("img", { name: /^Phân bố/ });

/** Both ends of the range in the address; an open end is none. */
function rangeOf(page: Page): [from: number, to: number] {
  const [from = "", to = ""] = (new URL(page.url()).searchParams.get("khoang") ?? "~").split("~");
  return [from === "" ? -Infinity : Number(from), to === "" ? Infinity : Number(to)];
}

const inside = ([from, to]: readonly [number, number]) =>
  printed.filter((value) => value >= from && value <= to).length;

/** Communes that the map does not step back from. */
const countBright = (page: Page) =>
  page
    .locator("[data-place]")
    .evaluateAll((all) => all.filter((path) => Number(getComputedStyle(path).fillOpacity) === 1).length);

test("a range drawn over the histogram is the filter of map, table, totals and address, and the table's own from and to", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await settle(page);
  const box = await histogram(page).boundingBox();
  if (box === null) throw new Error("no histogram");
  await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  // The axis goes from 0 to 60 %: from a quarter of it to three fifths.
  await expect.poll(() => rangeOf(page)[1]).toBeCloseTo(36, 0);
  const range = rangeOf(page);
  expect(range[0]).toBeCloseTo(15, 0);
  expect(inside(range)).toBeGreaterThan(3);
  expect(inside(range)).toBeLessThan(45);
  await expect(page.getByText(`Đang xem ${String(inside(range))} trong 45 xã, phường`)).toBeVisible();
  await expect.poll(() => countBright(page)).toBe(inside(range));
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await expect(page.locator("tbody tr")).toHaveCount(inside(range));
  await expect(page.getByRole("spinbutton", { name: "Từ" })).toHaveValue(String(range[0]));
  await page.getByRole("spinbutton", { name: "Đến" }).fill("");
  await expect.poll(() => rangeOf(page)).toEqual([range[0], Infinity]);
  await expect(page.locator("tbody tr")).toHaveCount(inside([range[0], Infinity]));
  await page.reload();
  await expect(page.locator("tbody tr")).toHaveCount(inside([range[0], Infinity]));
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  await expect(page).not.toHaveURL(/khoang=/);
  await expect(page.locator("tbody tr")).toHaveCount(45);
});

test("the ends of a range are moved from the keyboard, one class or a range at a time is shown, and another indicator lifts both", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  const from = page.getByRole("slider", { name: "Từ mức" });
  await from.focus();
  for (let step = 0; step < 12; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  for (let step = 0; step < 3; step++) await page.keyboard.press("PageDown");
  await expect.poll(() => Number.isFinite(rangeOf(page)[1])).toBe(true);
  // The address follows a moment later.
  await expect(async () => {
    const range = rangeOf(page);
    expect(range[0]).toBeGreaterThan(0);
    expect(range[1]).toBeGreaterThan(range[0]);
    const said = page.getByText(`Đang xem ${String(inside(range))} trong 45`);
    await expect(said).toBeVisible({ timeout: 200 });
  }).toPass();
  expect(await listViolations(page)).toEqual([]);
  await page.getByRole("list", { name: /lọc/ }).getByRole("button").first().click();
  await expect(page).toHaveURL(/nhom=0/);
  await expect(page).not.toHaveURL(/khoang=/);
  await chooseIndicator(page, "Số hộ nghèo");
  await expect(page).not.toHaveURL(/nhom=/);
});

test("a finger draws a range and still scrolls the page over the histogram", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 800 } });
  const page = await context.newPage();
  watch(page);
  await open(page, "/?tinh=11");
  await settle(page);
  await histogram(page).scrollIntoViewIfNeeded();
  const box = await histogram(page).boundingBox();
  if (box === null) throw new Error("no histogram");
  const client = await context.newCDPSession(page);
  const touch = async (type: "touchStart" | "touchMove" | "touchEnd", share: number) => {
    const points = [{ x: box.x + box.width * share, y: box.y + box.height / 2 }];
    await client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : points });
  };
  await touch("touchStart", 0.3);
  for (const share of [0.4, 0.5, 0.6]) await touch("touchMove", share);
  await touch("touchEnd", 0.6);
  await expect(page).toHaveURL(/khoang=/);
  const range = rangeOf(page);
  expect(range[1]).toBeGreaterThan(range[0]);
  expect(await histogram(page).evaluate((svg) => getComputedStyle(svg).touchAction)).toBe("pan-y");
  await context.close();
});

test("where a filter keeps nothing the foot of the map says so and lifts it", async ({ page }) => {
  await open(page, "/?khoang=99~");
  await expect(page.getByText("Không có xã, phường nào trong bộ lọc.")).toBeVisible();
  await expect.poll(() => countBright(page)).toBe(0);
  await page.getByRole("button", { name: "Bỏ lọc" }).last().click();
  await expect(page).not.toHaveURL(/khoang=/);
  await expect(page.getByText("Không có xã, phường nào trong bộ lọc.")).toHaveCount(0);
  await expect.poll(() => countBright(page)).toBe(45);
});

test("where the common bands put all communes together the map has its own classes, says so, and goes back at a tap", async ({
  page,
}) => {
  await open(page, "/?tinh=38&ky=2025-MDP2022-2025");
  await settle(page);
  const colours = () =>
    page
      .locator("[data-place]")
      .evaluateAll((all) => new Set(all.map((path) => getComputedStyle(path).fill)).size);
  await expect(mapOf(page).getByRole("option")).toHaveCount(166);
  expect(await colours()).toBeGreaterThanOrEqual(5);
  const legend = page.getByRole("region", { name: "Chú giải" });
  await expect(legend).toContainText(
    "Mức riêng của tỉnh và năm này, vì 166 trong 166 xã, phường cùng một mức chung.",
  );
  await legend.getByRole("button", { name: "Dùng mức chung" }).click();
  await expect(page).toHaveURL(/lop=policy~5/);
  await expect.poll(colours).toBe(1);
  await page.reload();
  await expect(legend).toContainText("166 trong 166 xã, phường cùng một mức chung.");
  await legend.getByRole("button", { name: "Dùng mức riêng" }).click();
  await expect(page).not.toHaveURL(/lop=/);
  await expect.poll(colours).toBeGreaterThanOrEqual(5);
});

test("the years that go by have their classes in common", async ({ page }) => {
  await open(page, "/?tinh=38&ky=2023-MDP2022-2025");
  await settle(page);
  const ends = () => page.getByRole("list", { name: /lọc/ }).locator(".name").allTextContents();
  const own = await ends();
  await page.getByRole("button", { name: /^Phát|^Chạy/ }).click();
  await expect.poll(ends).not.toEqual(own);
  const playing = await ends();
  await expect(page).toHaveURL(/ky=2024/);
  const shared = new Set([...playing, ...(await ends())]);
  expect(shared.size).toBeLessThanOrEqual(6);
});
