import type { Page } from "@playwright/test";
import { expect, open, test } from "./atlas.ts";

const sheet = (page: Page) => page.getByRole("complementary", { name: "Nội dung bên cạnh bản đồ" });
const handle = (page: Page) => page.getByRole("button", { name: /^(Mở rộng|Thu gọn) bảng$/ });
const bar = (page: Page) => page.getByRole("navigation", { name: "Các trang" }).last();

async function heightOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).first().boundingBox())?.height ?? 0;
}

/** Share of the window that the map takes with the line below it. */
async function shareOfMap(page: Page, height: number): Promise<number> {
  return (await heightOf(page, ".view")) / height;
}

/** Named controls that lie outside the window, with nothing around them that scrolls to them. */
async function findOutside(page: Page): Promise<string[]> {
  return await page.locator("button, a, input, [role=option]").evaluateAll((all) => {
    const isScrolled = (element: Element | null): boolean => {
      for (let at = element; at !== null; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflow)) return true;
      return false;
    };
    return all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches(".skip, [role=option]") && !isScrolled(element.parentElement))
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left < -1 || top < -1 || right > window.innerWidth + 1 || bottom > window.innerHeight + 1;
      })
      .map((element) => element.getAttribute("aria-label") ?? element.textContent.trim());
  });
}

for (const [width, height, least] of [
  [390, 844, 0.55],
  [390, 664, 0.55],
  [360, 640, 0.55],
  [320, 568, 0.5],
] as const)
  test(`on ${String(width)}x${String(height)} the map is the page, and every control lies within it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, "/?tinh=11");
    await expect(bar(page).getByRole("link", { name: "Bản đồ" })).toHaveAttribute("aria-current", "page");
    expect(await shareOfMap(page, height)).toBeGreaterThanOrEqual(least);
    expect(await findOutside(page)).toEqual([]);
    await expect(page.getByText("Số liệu xã: GIẢ ĐỊNH")).toBeInViewport();
    await expect(page.getByRole("region", { name: "Chú giải" })).toBeInViewport();
    await expect(sheet(page)).toContainText("17,78%");
    await expect(sheet(page)).toContainText(/-3,51\sđiểm \(tạm\) so với 2024/);
  });

test("on its side the map has the whole height under the header, beside the card", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await open(page, "/?tinh=11");
  await expect(bar(page).getByRole("link", { name: "Bản đồ" })).toBeVisible();
  const header = await heightOf(page, "header");
  expect(await heightOf(page, ".view")).toBeGreaterThanOrEqual(390 - header - 1);
  expect(await findOutside(page)).toEqual([]);
  await expect(page.getByRole("tab", { name: "Xếp hạng" })).toBeInViewport();
  await page.getByRole("button", { name: "Năm trước" }).click();
  await expect(page).toHaveURL(/ky=2024-MDP2022-2025/);
});

test("the sheet grows up by a tap, by the arrow keys and by a finger, and the map keeps the room above it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/?tinh=11");
  const [low, map] = [(await sheet(page).boundingBox())?.y ?? 0, await heightOf(page, ".view")];
  await handle(page).click();
  await expect(page.getByRole("tab", { name: "Xếp hạng" })).toBeVisible();
  await expect.poll(async () => (await sheet(page).boundingBox())?.y ?? 0).toBeLessThan(low - 250);
  expect(await heightOf(page, ".view")).toBeLessThan(map - 250);

  await handle(page).press("ArrowDown");
  await expect(page.getByRole("tab", { name: "Xếp hạng" })).toBeHidden();
  await handle(page).press("ArrowUp");
  await handle(page).press("ArrowUp");
  await expect(page.getByRole("button", { name: "Thu gọn bảng" })).toBeVisible();
  await handle(page).press("ArrowDown");
  await handle(page).press("ArrowDown");

  await expect.poll(async () => (await handle(page).boundingBox())?.y ?? 0).toBeGreaterThan(low - 1);
  const grip = await handle(page).boundingBox();
  if (grip === null) throw new Error("the sheet has a handle");
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 120, { steps: 4 });
  await page.mouse.move(x, y - 290, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole("tab", { name: "Xếp hạng" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Mở rộng bảng" })).toHaveAttribute("aria-expanded", "true");
});

test("years are a step away and all of them one tap, and a place once chosen is what the foot tells of", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await open(page, "/?xa=03160");
  await expect(sheet(page)).toContainText("Mường Nhé");
  await expect(page.getByRole("button", { name: "Năm sau" })).toBeDisabled();
  await page.getByRole("button", { name: "Năm trước" }).click();
  await expect(page).toHaveURL(/ky=2024-MDP2022-2025/);
  await page.getByRole("button", { name: /^Tất cả các năm: 2024/ }).click();
  await page.getByRole("radio", { name: "2015, chuẩn 2016-2020" }).check();
  await expect(page).toHaveURL(/ky=2015-MDP2016-2020/);
  await expect(page.getByRole("button", { name: "Năm trước" })).toBeDisabled();
});

test("the bar at the foot leads to every page, and shows which is open", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/?tinh=11");
  await bar(page).getByRole("link", { name: "Toàn cảnh" }).click();
  await expect(page).toHaveURL(/trang=overview/);
  await expect(bar(page).getByRole("link", { name: "Toàn cảnh" })).toHaveAttribute("aria-current", "page");
  await bar(page).getByRole("button", { name: "Thêm" }).click();
  await page.getByRole("menuitem", { name: "Chương trình" }).click();
  await expect(page).toHaveURL(/trang=programmes/);
  await page.goBack();
  await page.goBack();
  await expect(page.locator("[data-place]")).toHaveCount(45);
});
