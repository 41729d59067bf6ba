import { expect, listViolations, test, testAlone } from "./atlas.ts";

test.use({ viewport: { width: 1920, height: 1080 } });

test("on the wall a question is answered between two slides, and one key goes back", async ({ page }) => {
  await page.goto("/?tinh=11&trinh-chieu=1&bo=dien-bien&trang-chieu=3");
  const title = page.locator(".head h1");
  await expect(title).toHaveText("Thiếu nhiều nhất: nhà tiêu hợp vệ sinh");
  await page.keyboard.press("/");
  const asked = page.getByRole("combobox");
  await expect(asked).toBeFocused();
  expect(await asked.evaluate((input) => parseFloat(getComputedStyle(input).fontSize))).toBeGreaterThan(40);
  await asked.fill("nuoc sinh hoat");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(title).toContainText("nguồn nước sinh hoạt");
  const five = page.getByRole("table");
  await expect(five.getByRole("row")).toHaveCount(7);
  await expect(five).toContainText("thay đổi");
  await expect(page.locator(".side")).toContainText("giả định");
  expect(await listViolations(page, { wcag: true })).toEqual([]);
  await expect(title).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(title).toHaveText("Thiếu nhiều nhất: nhà tiêu hợp vệ sinh");
  await expect(five).toHaveCount(0);
  await expect(title).toBeFocused();
});

testAlone(
  "what is typed right after / is the question, and no key of the show, however late the search comes",
  async ({ page }) => {
    await page.goto("/?tinh=11&trinh-chieu=1&bo=dien-bien&trang-chieu=3");
    const title = page.locator(".head h1");
    await expect(title).toHaveText("Thiếu nhiều nhất: nhà tiêu hợp vệ sinh");
    // Scripts wait; taking the rule away lets them through.
    await page.route(/\.js$/, () => undefined);
    for (const key of "/nuoc sinh hoatt") await page.keyboard.press(key);
    await page.keyboard.press("Backspace");
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await page.unroute(/\.js$/);
    await expect(page.getByRole("combobox")).toHaveValue("nuoc sinh hoat");
    await expect(page.getByRole("combobox")).toBeFocused();
    await expect(page).toHaveURL(/trang-chieu=3/);
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(title).toContainText("nguồn nước sinh hoạt");
  },
);

test("whatever lay over a slide gives the focus back to it, and the next key is the show's", async ({
  page,
}) => {
  await page.goto("/?tinh=11&trinh-chieu=1&bo=dien-bien&trang-chieu=3");
  const title = page.locator(".head h1");
  await expect(title).toHaveText("Thiếu nhiều nhất: nhà tiêu hợp vệ sinh");
  await page.getByRole("button", { name: "Hỏi" }).click();
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await expect(title).toBeFocused();
  await page.keyboard.press("t");
  await expect(page.getByRole("dialog", { name: "Các trang" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(title).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/trang-chieu=4/);
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const)
  test(`the five highest are named at ${String(width)}x${String(height)}, those that touch beside each other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/?tinh=11&trinh-chieu=1&bo=dien-bien&trang-chieu=9");
    await expect(page.locator(".labels text")).toHaveCount(5);
    await expect(page.locator(".labels")).toContainText(/Nậm Kè 58%.*Mường Toong 50%/);
  });

test("all slides stand on one screen, and one of them is gone to", async ({ page }) => {
  await page.goto("/?tinh=11&trinh-chieu=1&bo=dien-bien&trang-chieu=3");
  await expect(page.locator(".head h1")).toHaveText("Thiếu nhiều nhất: nhà tiêu hợp vệ sinh");
  await page.keyboard.press("t");
  const slides = page.getByRole("dialog", { name: "Các trang" });
  await expect(slides.getByRole("listitem")).toHaveCount(9);
  await expect(slides.locator("svg").first()).toBeVisible();
  await slides.getByRole("button", { name: /^2 / }).click();
  await expect(page).toHaveURL(/trang-chieu=2/);
  await expect(page.locator(".head h1")).toBeFocused();
});
