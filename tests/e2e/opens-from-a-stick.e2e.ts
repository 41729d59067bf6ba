import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { openPdf } from "../support/openPdf.ts";
import { expect, mapOf, openPage, openSlideSets, placeButton, testAlone as test } from "./atlas.ts";

/** `npm run build:portable` makes them; CI does before the browser tests. */
const folder = resolve("portable");
const addressOf = (name: string) => pathToFileURL(resolve(folder, name)).href;
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".html")) : [];

test("there is a file for each province, of at most 6 MB", () => {
  expect(files).toHaveLength(4);
  for (const name of files) expect(statSync(resolve(folder, name)).size).toBeLessThan(6_000_000);
});

test("one file from a stick, without server or network: map, table, programmes, planner, sources, back and forth", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await context.setOffline(true);
  await page.goto(addressOf("38-thanh-hoa.html"));
  await expect(mapOf(page).getByRole("option")).toHaveCount(166);
  await expect(mapOf(page).getByRole("option").first()).not.toHaveText(/đang tải/);
  await placeButton(page).click();
  await expect(page.getByRole("dialog").getByRole("button", { name: /^Tỉnh / })).toHaveCount(1);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Tìm xã, chỉ tiêu, trang" }).click();
  await page.keyboard.type("hac thanh");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /Hạc Thành/ })).toBeVisible();
  await expect(page).toHaveURL(/#.*xa=14797/);

  for (const [name, heading] of [
    ["Chương trình", /Chương trình/],
    ["Phương án", /phương án/i],
    ["Nguồn số liệu", /Nguồn/],
    ["Toàn cảnh", /Thanh Hóa/],
    ["Dữ liệu mở", /Dữ liệu mở/],
  ] as const) {
    await openPage(page, name);
    await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible();
    await page.goBack();
    await expect(mapOf(page)).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole("heading", { name: /Hạc Thành/ })).toBeVisible();
  expect(asked).toEqual([]);
});

test("a whole slide set from a stick, without server or network: every slide, the presenter's notes beside it, and a picture to hand out", async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(addressOf("11-dien-bien.html"));
  await openSlideSets(page);
  const slideSets = page.getByRole("dialog", { name: "Bộ trình chiếu" });
  await slideSets.getByRole("button", { name: "Chiếu", exact: true }).first().click();

  const title = page.locator("header.head h1");
  const position = page.getByRole("navigation", { name: "Điều khiển trình chiếu" });
  await expect(title).toHaveText("Cuối năm 2015: gần một nửa số hộ là hộ nghèo");
  const popup = page.waitForEvent("popup");
  await page.keyboard.press("n");
  const notes = await popup;
  await expect(notes.getByText("Kế hoạch in 57.214 hộ nghèo, 48,14% số hộ")).toBeVisible();

  const titles: string[] = [];
  for (let number = 1; number <= 9; number++) {
    await expect(position).toContainText(`${String(number)}/9`);
    await expect(notes.getByText(`${String(number)}/9`)).toBeVisible();
    await expect(page.locator("footer .source p").first()).toContainText(/^Nguồn: \S/);
    await expect(page.locator(".side li, [data-page] p").first()).toBeVisible();
    await expect(page.locator("main")).not.toContainText(/Đang tải|không còn nữa/);
    titles.push(await title.innerText());
    // A clicker in the hand of whoever looks at the notes.
    await (number % 2 === 0 ? notes : page).keyboard.press("PageDown");
  }
  expect(new Set(titles).size).toBe(9);

  await notes.close();
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/bo=|trinh-chieu/);
  await page.getByRole("button", { name: "Lưu hình" }).first().click();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Lưu", exact: true }).click();
  const pdf = await openPdf(readFileSync(await (await download).path()));
  const text = pdf.texts.join(" ");
  expect(text).toContain("17,78% hộ của tỉnh Điện Biên là hộ nghèo");
  // A path of this machine helps nobody who gets the picture.
  expect(text).not.toMatch(/file:|\.html/);
});
