import type { Page } from "@playwright/test";
import { expect, open, settle, testAlone as test } from "./atlas.ts";

/** How translators of browsers take hold of a page: a copy in place of every text node, or the node itself inside; each in nested fonts. */
const WAYS = ["a copy in its place", "the node inside", "inserted before, then filled"] as const;

/** Wraps every text node that says something. */
async function translate(page: Page, way: (typeof WAYS)[number]): Promise<void> {
  await page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === "" || text.parentElement?.closest("script, style, noscript, font") != null)
        continue;
      const [outer, inner] = [document.createElement("FONT"), document.createElement("FONT")];
      outer.append(inner);
      if (how === "a copy in its place") {
        inner.append(text.data);
        text.replaceWith(outer);
      } else if (how === "the node inside") {
        text.replaceWith(outer);
        inner.append(text);
      } else {
        text.before(outer);
        inner.append(text);
      }
    }
  }, way);
}

/** All that stands on the page, as a reader sees it, word by word. */
async function read(page: Page): Promise<string[]> {
  return await page.evaluate(() => document.body.innerText.split(/\s+/));
}

for (const way of WAYS)
  test(`while a browser translates the page no figure stays of another year or place: ${way}`, async ({
    page,
    context,
  }) => {
    await open(page, "/?tinh=11&ky=2025-MDP2022-2025&xa=03160");
    await settle(page);
    const untouched = await read(page);
    await translate(page, way);
    expect(await read(page)).toEqual(untouched);
    const fresh = await context.newPage();
    for (const [role, name, address] of [
      ["radio", /^2022/, /ky=2022/],
      ["button", /Về toàn tỉnh/, /^(?!.*xa=)/],
      ["tab", "Xếp hạng", /muc=table/],
      ["link", "Toàn cảnh", /trang=overview/],
    ] as const) {
      await page.getByRole(role, { name }).first().click({ force: true });
      await expect(page).toHaveURL(address);
      await fresh.goto(page.url());
      await expect(fresh.locator("main")).not.toContainText(/Đang tải/);
      // Parts of either page may still be on their way: in the end both say the same, and something else than before.
      await expect(async () => {
        const expected = await read(fresh);
        expect(expected).not.toEqual(untouched);
        expect(await read(page), String(name)).toEqual(expected);
      }).toPass();
      await translate(page, way);
    }
  });
