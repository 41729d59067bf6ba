import type { Page } from "@playwright/test";
import { expect, listViolations, openSlideSets, settle, test, testAlone } from "./atlas.ts";
import { LATEST } from "./published.ts";

const heading = (page: Page) => page.locator("header.head h1");
const position = (page: Page) => page.getByRole("navigation", { name: "Điều khiển trình chiếu" });

async function openSlideSet(page: Page, query: string, title: RegExp): Promise<void> {
  await page.goto(`/?trinh-chieu=1&${query}`);
  await expect(heading(page)).toHaveText(title);
}

/** Type that is smaller than a room can read, in CSS pixels as they are drawn; labels of the map apart. */
async function listSmall(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const sizeOf = (element: Element): number => {
      const own = parseFloat(getComputedStyle(element).fontSize);
      if (element instanceof SVGElement) {
        const scale = (element as SVGTextElement).getScreenCTM();
        return own * (scale?.a ?? 1);
      }
      return own * element.currentCSSZoom;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.nodeValue ?? "").trim();
      if (element === null || text === "" || element.closest(".unseen, noscript, script, option") !== null)
        continue;
      if (element.getClientRects().length === 0) continue;
      const least = element.closest("[data-renderer]") === null ? 24 : 18;
      if (sizeOf(element) < least - 0.05) small.push(`${String(sizeOf(element))}: ${text.slice(0, 40)}`);
    }
    return small;
  });
}

/** What stands on a map slide and is cut by the edge of the screen or of its column. */
async function listCut(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const rows = document.querySelectorAll(".lead p, .side li, .side p, footer .source p");
    return [...rows].flatMap((row) => {
      const box = row.getBoundingClientRect();
      if (box.height === 0) return [];
      const column = (row.closest(".side") ?? document.documentElement).getBoundingClientRect();
      const isWhole =
        box.top >= column.top - 1 &&
        box.bottom <= Math.min(column.bottom, window.innerHeight) + 1 &&
        box.right <= window.innerWidth;
      return isWhole
        ? []
        : [`${row.textContent.trim().slice(0, 50)} ${String(box.bottom)} > ${String(column.bottom)}`];
    });
  });
}

/** A slide stands when nothing is on its way any more. */
async function stand(page: Page): Promise<void> {
  await settle(page);
  await expect(page.locator("main")).not.toContainText(/Đang tải|Loading/);
  await expect(page.locator(".side li, [data-page] p").first()).toBeVisible();
}

test.use({ viewport: { width: 1280, height: 720 } });

for (const [slideSet, count] of [
  ["dien-bien", 9],
  ["dien-bien-muong-lay", 7],
  ["cao-bang", 7],
  ["son-la", 8],
  ["thanh-hoa", 7],
] as const)
  test(`every slide of ${slideSet} is read from the back of the room, with its legend and its source`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    test.setTimeout(120_000);
    await openSlideSet(page, `bo=${slideSet}`, /./);
    for (let number = 1; number <= count; number++) {
      await expect(position(page)).toContainText(`${String(number)}/${String(count)}`);
      await stand(page);
      for (const [width, height] of [
        [1600, 900],
        [1280, 720],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const at = `slide ${String(number)} at ${String(width)}`;
        expect(await listSmall(page), at).toEqual([]);
        expect(await listCut(page), at).toEqual([]);
        await expect(page.locator("footer .source p").first(), at).toContainText(/^Nguồn: \S/);
      }
      await page.keyboard.press("PageDown");
    }
    await expect(position(page)).toContainText(`${String(count)}/${String(count)}`);
  });

test("keys and clickers go on, back, to a number, to either end, turn the screen off and leave", async ({
  page,
}) => {
  await openSlideSet(page, "bo=dien-bien&trang-chieu=2", /^Nơi hơn một nửa/);
  await expect(page).toHaveURL(/nhom=4\.5/);
  await page.keyboard.press("ArrowRight");
  await expect(heading(page)).toHaveText(/^Thiếu nhiều nhất/);
  await expect(page).toHaveURL(/trang-chieu=3/);
  await page.keyboard.press("PageUp");
  await expect(heading(page)).toHaveText(/^Nơi hơn một nửa/);
  await page.keyboard.press("7");
  await expect(page.getByText("Đến trang 7: nhấn Enter")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(/^Mục tiêu: dưới 33%/);
  await page.keyboard.press("End");
  await expect(position(page)).toContainText("9/9");
  await page.keyboard.press("b");
  await expect(page.getByRole("button", { name: /^Màn hình đang tắt/ })).toBeVisible();
  await page.keyboard.press("Home");
  await expect(page.getByRole("button", { name: /^Màn hình đang tắt/ })).toHaveCount(0);
  await expect(position(page)).toContainText("1/9");
  const title = (await heading(page).textContent()) ?? "";
  await page.keyboard.press("ArrowUp");
  await expect(page).toHaveURL(/ky=2016-MDP2016-2020/);
  await expect(heading(page)).toContainText("2016");
  await expect(heading(page)).not.toContainText(title);
  await page.getByRole("button", { name: "↩ Về trang 1/9" }).click();
  await expect(heading(page)).toHaveText(title);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("?");
  await expect(page.getByRole("region", { name: "Phím" })).toContainText("Page Down");
  await page.keyboard.press("Escape");
  // From what is no slide one key goes back to the slide, the next one out of the show.
  await page.keyboard.press("Escape");
  await expect(heading(page)).toHaveText(title);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Chiếu", exact: true })).toBeVisible();
  await expect(page).not.toHaveURL(/bo=|trinh-chieu/);
});

testAlone(
  "between two looks at a map the camera moves smoothly, and not at all where motion is unwelcome",
  async ({ page }) => {
    /** Where the map stands every 70 ms after the slide was asked for, on a clock of the test's own. */
    const fly = async () => {
      await page.keyboard.press("PageDown");
      const seen: string[] = [];
      for (let moment = 0; moment < 12; moment++) {
        await page.clock.runFor(70);
        seen.push(
          (await page.locator("[data-renderer] svg g[transform]").first().getAttribute("transform")) ?? "",
        );
      }
      return new Set(seen).size;
    };
    await page.clock.install();
    await openSlideSet(page, "bo=dien-bien", /^Cuối năm 2015/);
    await stand(page);
    await page.clock.pauseAt(Date.now() + 60_000);
    expect(await fly()).toBeGreaterThan(8);
    await page.clock.runFor(500);
    await expect(page).toHaveURL(/tam=102\.6300/);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.keyboard.press("Home");
    await page.clock.runFor(1000);
    await expect(heading(page)).toHaveText(/^Cuối năm 2015/);
    expect(await fly()).toBeLessThanOrEqual(2);
  },
);

testAlone(
  "notes, time and the next title stand in a second window, which moves the slides too",
  async ({ page, context }) => {
    await openSlideSet(page, "bo=dien-bien", /^Cuối năm 2015/);
    const [notes] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("n")]);
    await expect(notes.getByRole("region", { name: "Lời ghi trình bày" })).toContainText("57.214 hộ nghèo");
    await expect(notes.getByText("Nơi hơn một nửa số hộ là hộ nghèo")).toBeVisible();
    await expect(notes.getByText(/^00:00:/)).toBeVisible();
    await notes.getByRole("button", { name: "Trang sau" }).click();
    await expect(heading(page)).toHaveText(/^Nơi hơn một nửa/);
    await notes.keyboard.press("PageDown");
    await expect(heading(page)).toHaveText(/^Thiếu nhiều nhất/);
    await expect(notes.getByRole("heading")).toHaveText(/^Thiếu nhiều nhất/);
    await notes.close();
    // A page learns late that a window it opened is gone: until then the key closes what is closed.
    await expect(async () => {
      const opening = context.waitForEvent("page", { timeout: 2_000 });
      await page.keyboard.press("n");
      await opening;
    }).toPass();
    const again = context.pages().at(-1) ?? page;
    await expect(again.getByRole("region", { name: "Lời ghi trình bày" })).toBeVisible();
    await Promise.all([again.waitForEvent("close"), page.keyboard.press("n")]);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press("n");
    await expect(page.getByText(/^Trình duyệt không cho mở cửa sổ thứ hai/)).toBeVisible();
  },
);

test("a view becomes a slide, a slide set becomes a file, and a slide whose view is gone says so", async ({
  page,
}) => {
  await page.goto("/?chi-tieu=near_poor_rate");
  await openSlideSets(page);
  const dialog = page.getByRole("dialog", { name: "Bộ trình chiếu" });
  await dialog.getByLabel("Tiêu đề").fill("Cận nghèo <b>ở đâu</b>");
  await dialog.getByRole("button", { name: "Lưu thành trang chiếu" }).click();
  await expect(dialog.getByText("Đã lưu vào “Bộ trang chiếu của tôi”, trang 1.")).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Tải tệp" }).click(),
  ]);
  const lines = await readText(file);
  // A slide names its place and its period, though the address it was saved from did not.
  const view = `?tinh=11&chi-tieu=near_poor_rate&ky=${LATEST}`;
  expect(lines).toBe(`# Bộ trang chiếu của tôi\n\n## Cận nghèo <b>ở đâu</b>\n\n${view}\n`);
  await dialog.locator("input[type=file]").setInputFiles({
    name: "cu.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(
      `${lines}\n## Mất rồi\n\n?chi-tieu=gone_rate&ky=2015-MDP2016-2020\n\n## Không có gì\n`,
    ),
  });
  await expect(dialog.getByRole("alert")).toContainText("Dòng 11");
  await dialog.getByRole("button", { name: "Đưa “Mất rồi” lên" }).click();
  await expect(dialog.getByText("“Mất rồi” nay là trang 1.")).toBeVisible();
  await page.reload();
  await openSlideSets(page);
  await dialog
    .getByRole("region", { name: "Bộ của tôi" })
    .getByRole("button", { name: "Chiếu", exact: true })
    .click();
  await expect(heading(page)).toHaveText("Mất rồi");
  await expect(page.getByRole("alert")).toContainText(
    "chỉ tiêu “gone_rate” không có trong số liệu đang công bố",
  );
  await expect(page.getByRole("alert")).toContainText("Không hiện bản đồ nào khác thay vào.");
  await expect(page.locator("main")).toHaveJSProperty("inert", true);
  await page.keyboard.press("PageDown");
  await expect(heading(page)).toHaveText("Cận nghèo <b>ở đâu</b>");
  await expect(page.locator("main")).toHaveJSProperty("inert", false);
  await page.keyboard.press("End");
  await expect(page.getByRole("alert")).toContainText("Trang này không ghi khung nhìn nào.");
});

test("slides and the list of slide sets pass the checks of accessibility in either theme", async ({
  page,
}) => {
  for (const query of [
    "bo=dien-bien&nen=light",
    "bo=dien-bien&trang-chieu=7&nen=dark&lang=en",
    "bo=nowhere",
  ]) {
    await openSlideSet(page, query, /./);
    await settle(page);
    if (query === "bo=nowhere") await page.getByRole("button", { name: "Bộ trình chiếu" }).click();
    expect(await listViolations(page, { wcag: true })).toEqual([]);
  }
});

async function readText(file: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<string> {
  let text = "";
  for await (const chunk of await file.createReadStream()) text += String(chunk);
  return text;
}
