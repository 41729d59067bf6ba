import type { Page } from "@playwright/test";
import { SPECIMENS } from "../../src/gallery/specimens.ts";
import { expect, open, settle, test } from "./atlas.ts";
import { FIXTURE } from "./playwright.config.ts";
import { findUnsigned } from "./unsigned.ts";
import { drawTwice } from "./settle.ts";
import { findDarkest, readContrasts } from "./pixels.ts";

/**
 * Poor rates of the fixture's communes that are made up, at its four periods. No figure of the fixture that is official or derived reads
 * like one of these, so that a text tells its status; 21,00% is left out: the towns of the province have it too, officially.
 */
const MADE_UP = [300, 150, 60, 550]
  .flatMap((poor) => [0, 1, 2, 3].map((step) => (poor * (1 - 0.1 * step)) / 10))
  .map((rate) => `${rate.toFixed(2).replace(".", ",")}%`)
  .filter((figure) => figure !== "21,00%");

/** The view with everything put together that a reader can put together. */
const SET = "tap=99013.99016.99025";

const VIEWS: Readonly<Record<string, string>> = {
  "a commune's card": "&xa=99025",
  ranking: "&muc=table",
  "a group of communes": `&muc=set&${SET}`,
  clusters: "&muc=around",
  "all years": "&bo-cuc=years",
  "two maps": "&bo-cuc=pair&xa=99025",
  "a curtain": "&bo-cuc=swipe&xa=99025",
  overview: "&trang=overview",
  profile: "&trang=profile&xa=99025",
  "a plan": "&trang=planner&pa=~poor_rate~n5~h10000p~",
  targets: "&trang=targets",
  "a slide": "&trinh-chieu=1",
  data: "&trang=data",
};

/** Opens all that is folded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

test("every figure that is made up has its line or lies under a chip, in every view", async ({ page }) => {
  let found = 0;
  for (const [name, query] of Object.entries(VIEWS)) {
    await page.goto(`${FIXTURE}?tinh=99${query}`);
    await settle(page);
    await unfold(page);
    const { unsigned, signed } = await page.evaluate(findUnsigned, MADE_UP);
    expect(unsigned, name).toEqual([]);
    found += signed;
  }
  expect(found).toBeGreaterThan(60);
});

test("so it is in every specimen of the gallery", async ({ page }) => {
  await page.goto(`${FIXTURE}?gallery&tinh=99`);
  for (const { id, delivery } of SPECIMENS.flatMap(({ specimens }) => specimens))
    if (delivery !== "never") await expect(page.locator(`#${id}`)).toHaveAttribute("data-settled", "true");
  await page.evaluate(drawTwice);
  const { unsigned, signed } = await page.evaluate(findUnsigned, MADE_UP);
  expect(unsigned).toEqual([]);
  expect(signed).toBeGreaterThan(20);
});

test("no view says it the old way, and every map that has made-up figures says it once and loud", async ({
  page,
}) => {
  const loud = page.locator(".loud");
  for (const query of [
    "",
    "&bo-cuc=years",
    "&bo-cuc=pair",
    "&bo-cuc=swipe",
    "&trang=overview",
    "&trinh-chieu=1",
  ]) {
    await page.goto(`${FIXTURE}?tinh=99${query}`);
    await settle(page);
    await expect(loud, query).toHaveCount(1);
    await expect(loud, query).toHaveText("Số liệu xã: GIẢ ĐỊNH, không dùng để quyết định");
    const text = await page.evaluate(() => document.body.innerText);
    expect(text, query).not.toMatch(/~|minh ho[ạa]|[\uE000-\uE003]/i);
  }
  await page.goto(`${FIXTURE}?tinh=99&lang=en`);
  await expect(loud).toHaveText("Commune figures: ASSUMED for the example, not for decisions");
});

/** The name of a commune lies where its dashes are looked at: on a slide it is as large as they are wide. */
function hideNames(): void {
  for (const name of document.querySelectorAll<SVGElement>("[data-renderer] text"))
    name.style.visibility = "hidden";
}

test("the dashes of what is made up are seen on every class, the darkest too: on paper, on canvas and on a slide", async ({
  page,
}) => {
  const view = "?tinh=11&ky=2015-MDP2016-2020";
  for (const query of [view, `${view}&trinh-chieu=1`]) {
    await open(page, `/${query}&renderer=paper`);
    await settle(page);
    // The keys of a slide are told for some seconds; then the map takes their room.
    await expect(page.locator(".hint").filter({ hasText: "Esc" })).toHaveCount(0);
    await page.evaluate(hideNames);
    const places = await page.evaluate(findDarkest, 0);
    expect(places.length, query).toBeGreaterThanOrEqual(3);
    for (const { contrast, share, colour } of await readContrasts(page, places)) {
      expect(contrast, `${query} ${colour}`).toBeGreaterThan(1.7);
      expect(share, `${query} ${colour}`).toBeGreaterThan(0.01);
      expect(share, `${query} ${colour}`).toBeLessThan(0.2);
    }
    await open(page, `/${query}&renderer=canvas`);
    await expect(page.locator("canvas[data-painted]")).toBeVisible();
    await settle(page);
    await expect(page.locator(".hint").filter({ hasText: "Esc" })).toHaveCount(0);
    for (const { contrast, colour } of await readContrasts(page, places))
      expect(contrast, `canvas ${query} ${colour}`).toBeGreaterThan(1.7);
  }
});

test("the smallest wards of Thanh Hóa have dashes of their own, on paper and on canvas, in a picture of every year too", async ({
  page,
}) => {
  const view = "?tinh=38";
  await open(page, `/${view}&renderer=paper`);
  await settle(page);
  await expect(page.locator("[data-own-dashes]").first()).toBeAttached();
  await page.evaluate(hideNames);
  const wards = await page.evaluate(findDarkest, 30);
  expect(wards).toHaveLength(30);
  const seen = async () => (await readContrasts(page, wards)).map(({ contrast }) => contrast);
  for (const contrast of await seen()) expect(contrast, "paper").toBeGreaterThan(1.5);
  await open(page, `/${view}&renderer=canvas`);
  await expect(page.locator("canvas[data-painted]")).toBeVisible();
  await settle(page);
  for (const contrast of await seen()) expect(contrast, "canvas").toBeGreaterThan(1.5);
  await page.goto(`/${view}&bo-cuc=years`);
  await settle(page);
  const years = page.locator("svg:has([data-place])");
  for (const year of await years.all())
    await expect(year.locator("[data-own-dashes]").first()).toBeAttached();
});

test("where colours are forced the line and the chip are still there", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`${FIXTURE}?tinh=99&xa=99025`);
  await settle(page);
  const line = await page
    .locator(".signed.illustrative")
    .first()
    .evaluate((figure) => getComputedStyle(figure).textDecoration);
  expect(line).toMatch(/^underline .*dashed/);
  const edge = await page
    .locator("span[data-sign=illustrative]")
    .first()
    .evaluate((chip) => getComputedStyle(chip).borderTopWidth);
  expect(edge).toBe("1px");
});
