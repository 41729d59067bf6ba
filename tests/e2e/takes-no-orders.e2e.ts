import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { PAGES } from "../../src/domain/view.ts";
import { expect, mapOf, open, openSlideSets, settle, test, testAlone } from "./atlas.ts";

/** What would run, were it ever taken for anything but text: it would leave its mark on the window. */
const MARKUP = `<img src=x onerror="window.owned=1"><script>window.owned=1</script>`;
const NAME = `Mường <img src=x onerror=window.owned=1> Nhé`;
const PAYLOADS = [
  MARKUP,
  `"'\`></title></svg>${MARKUP}`,
  "javascript:window.owned=1",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "\u202Eoạh hnim gnôhk\u202C",
  "\u0000\uFFFF%00\uD7FF",
  "-1e999",
];
const KEYS = [
  ...["lang", "tinh", "chi-tieu", "ky", "xa", "nhom", "xep", "muc", "nen", "so-voi", "ve", "bo-cuc", "voi"],
  ...[
    "ky-2",
    "lop",
    "tap",
    "ct",
    "pa",
    "so",
    "bo",
    "trang-chieu",
    "tam",
    "renderer",
    "trinh-chieu",
    "__proto__",
  ],
];
const queryOf = (payload: string, keys: readonly string[]) =>
  keys.map((key) => `${key}=${encodeURIComponent(payload)}`).join("&");

/** Another address in the same page, as the back button brings it. */
async function follow(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.replaceState(null, "", search);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, `/?${query}`);
  await settle(page);
}

async function isOwned(page: Page): Promise<boolean> {
  return await page.evaluate(
    () => "owned" in window || "owned" in Object.prototype || document.querySelector("img[src=x]") !== null,
  );
}

test("an address that is all malice shows the usual map, whatever is written into it", async ({ page }) => {
  for (const [index, payload] of PAYLOADS.entries()) {
    const query = queryOf(payload, KEYS);
    if (index % 3 === 0) await open(page, `/?${query}`);
    else await follow(page, query);
    await expect(mapOf(page).getByRole("option")).toHaveCount(45);
    await expect(page).toHaveTitle(/^Cuối năm 2025, 17,78% hộ của tỉnh Điện Biên/);
    expect(await isOwned(page), payload).toBe(false);
  }
});

test("every page stands under malice, and what a plan is called is text", async ({ page }) => {
  const keys = KEYS.filter((key) => !["pa", "trinh-chieu"].includes(key));
  await open(page, "/?tinh=11");
  for (const name of PAGES) {
    const plan = encodeURIComponent(`~poor_households~n5~h1p~${MARKUP}\u202E`);
    await follow(page, `trang=${name}&pa=${plan}&${queryOf(MARKUP, keys)}`);
    await expect(
      page
        .locator("main")
        .getByText(/\p{L}{3}/u)
        .first(),
    ).toBeAttached();
    expect(await isOwned(page), name).toBe(false);
    expect(await page.locator("body").innerText(), name).not.toContain("\u202E");
  }
});

test("a million letters in an address are not taken, and cost no time", async ({ page }) => {
  await open(page, "/?tinh=11");
  for (const key of ["tap", "pa"]) {
    const milliseconds = await page.evaluate((name) => {
      const long = name === "tap" ? "03160.".repeat(170_000) : "a(1*2!".repeat(170_000);
      const start = performance.now();
      history.replaceState(null, "", `?${name}=${long}`);
      window.dispatchEvent(new PopStateEvent("popstate"));
      return performance.now() - start;
    }, key);
    expect(milliseconds, key).toBeLessThan(2000);
    await expect(page).toHaveTitle(/17,78%/);
  }
  // From a stick no server refuses an address; the page has to.
  const file = pathToFileURL(resolve("portable", "11-dien-bien.html")).href;
  await page.goto(`${file}#pa=${"%3Cimg%20src%3Dx%3E".repeat(60_000)}`);
  await expect(mapOf(page).getByRole("option")).toHaveCount(45);
  expect(await isOwned(page)).toBe(false);
});

test("a place with markup for a name is called by it, on the map and every page, and in a picture", async ({
  page,
}) => {
  await page.route(/\/data\/[^/]+\.json$/, async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replaceAll("Mường Nhé", JSON.stringify(NAME).slice(1, -1));
    await route.fulfill({ response, body: text });
  });
  await open(page, "/?xa=03160");
  await expect(mapOf(page).getByRole("option", { name: NAME })).toHaveCount(1);
  await expect(page.getByRole("heading", { name: `xã ${NAME}` })).toBeVisible();
  for (const query of [
    "xa=03160&muc=table",
    "xa=03160&tap=03160&muc=set",
    ...PAGES.map((name) => `trang=${name}&xa=03160`),
  ]) {
    await follow(page, query);
    expect(await isOwned(page), query).toBe(false);
  }
  await follow(page, "tinh=11");
  await page.getByRole("button", { name: "Lưu hình" }).first().click();
  const picture = page.getByRole("dialog").getByRole("img");
  await expect(picture).toHaveJSProperty("complete", true);
  const svg = decodeURIComponent((await picture.getAttribute("src")) ?? "");
  expect(svg).toContain("&lt;img src=x");
  expect(svg).not.toContain("<img");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Tìm xã, chỉ tiêu, trang" }).click();
  await page.getByRole("dialog").getByRole("combobox").fill("muong img");
  await expect(page.getByRole("dialog").getByText(NAME).first()).toBeVisible();
  expect(await isOwned(page)).toBe(false);
});

testAlone("a slide set from a stranger is text: its titles, notes and views", async ({ page, context }) => {
  await page.goto("/?tinh=11");
  await openSlideSets(page);
  const dialog = page.getByRole("dialog", { name: "Bộ trình chiếu" });
  await dialog.locator("input[type=file]").setInputFiles({
    name: "la.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(
      `# ${MARKUP}\n\n## Một\u202E ${MARKUP}\n\n?${queryOf(MARKUP, ["chi-tieu", "xa", "__proto__"])}\n\n${MARKUP}\n\n## Hai\n\njavascript:window.owned=1\n`,
    ),
  });
  await expect(dialog.getByRole("alert")).toContainText("Dòng 3");
  await dialog
    .getByRole("region", { name: "Bộ của tôi" })
    .getByRole("button", { name: "Chiếu", exact: true })
    .click();
  await expect(page.locator("header.head h1")).toHaveText(`Một ${MARKUP}`);
  const [notes] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("n")]);
  await expect(notes.getByText(MARKUP).first()).toBeVisible();
  expect(await isOwned(notes)).toBe(false);
  expect(await isOwned(page)).toBe(false);
});
