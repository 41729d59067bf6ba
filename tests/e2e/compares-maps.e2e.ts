import type { Page } from "@playwright/test";
import { expect, listViolations, open, settle, test } from "./atlas.ts";

/** Opens a layout and waits until its maps are drawn. */
async function openLayout(page: Page, query: string, maps: number): Promise<void> {
  await page.goto(`/?${query}`);
  await expect(page.locator("[data-renderer][data-ready=true]")).toHaveCount(maps);
  await settle(page);
}

test("all years stand side by side under one legend, cut where the standard changes, and one opens alone", async ({
  page,
}) => {
  await openLayout(page, "bo-cuc=years", 0);
  const years = page.getByRole("button", { name: /Mở riêng năm này/ });
  await expect(years).toHaveCount(12);
  await expect(page.getByRole("region", { name: "chuẩn 2016-2020" }).getByRole("button")).toHaveCount(7);
  await expect(page.getByRole("button", { name: /^Năm 2015: 48,14%/ })).toBeVisible();
  const colours = await page
    .getByRole("button", { name: /^Năm 2025/ })
    .locator("[data-place]")
    .evaluateAll((all) => all.map((path) => getComputedStyle(path).fill));
  expect(colours).toHaveLength(45);
  await page.getByRole("button", { name: /^Năm 2015: 48,14%/ }).click();
  await expect(page).toHaveURL(/ky=2015-MDP2016-2020/);
  await expect(page.locator("[data-renderer][data-ready=true]")).toHaveCount(1);
});

test("quantiles of one standard do not stretch over another: only its own years are shown", async ({
  page,
}) => {
  await openLayout(page, "bo-cuc=years&chi-tieu=poor_dep_toilet_rate", 0);
  await expect(page.getByRole("button", { name: /Mở riêng năm này/ })).toHaveCount(5);
});

test("two maps move, hover and select together, each says its value, and two standards are called incomparable", async ({
  page,
}) => {
  await openLayout(page, "bo-cuc=pair&xa=03162", 2);
  const captions = page.locator(".comparison .head");
  await expect(captions.nth(0)).toContainText("2024 · Tỷ lệ hộ nghèo");
  await expect(captions.nth(1)).toContainText("2025 · Tỷ lệ hộ nghèo");
  await expect(captions.nth(1)).toContainText("Nậm Kè:");
  const table = page.getByRole("table", { name: "Bảng hai bên" });
  await expect(table.getByRole("row", { name: /^Tỉnh Điện Biên/ })).toContainText(
    /21,29%.*17,78%.*-3,51\sđiểm\s%/,
  );
  await expect(table.getByRole("row", { name: /^xã Nậm Kè/ })).toBeVisible();
  const maps = page.getByRole("listbox", { name: /Phím mũi tên/ });
  await maps.nth(1).focus();
  await page.keyboard.press("+");
  const lines = page.locator("figure svg > g.lines");
  await expect
    .poll(
      async () =>
        new Set(
          await lines.evaluateAll((all) =>
            all.map((g) => /scale.*/.exec(g.getAttribute("transform") ?? "")?.[0]),
          ),
        ).size,
    )
    .toBe(1);
  await page.getByRole("combobox", { name: /Bản đồ thứ hai, năm/ }).selectOption("2018-MDP2016-2020");
  await expect(page.getByText("Hai chuẩn nghèo khác nhau: không so sánh được.")).toBeVisible();
  await expect(table).toHaveCount(0);
  await page.getByRole("combobox", { name: "chỉ tiêu" }).selectOption("near_poor_rate");
  await expect(captions.nth(0)).toContainText("2018 · Tỷ lệ hộ cận nghèo");
});

test("a curtain is drawn between two years from the keyboard", async ({ page }) => {
  await openLayout(page, "bo-cuc=swipe&ky-2=2021-MDP2022-2025", 2);
  const curtain = page.getByRole("slider", { name: "Kéo rèm giữa hai bản đồ" });
  await curtain.focus();
  await page.keyboard.press("Home");
  await expect(page.locator("figure.over")).toHaveAttribute(
    "style",
    /inset\(0px 0px 0px 0%\)|inset\(0 0 0 0%\)|inset\(0px\)/,
  );
  await page.keyboard.press("End");
  await expect(page.locator("figure.over")).toHaveAttribute("style", /100%/);
});

test("the years play from the first to the last of the standard and stop there", async ({ page }) => {
  await open(page, "/?ky=2024-MDP2022-2025");
  await page.getByRole("button", { name: "Chạy qua các năm" }).click();
  await expect(page).not.toHaveURL(/ky=2024/, { timeout: 5_000 });
  await expect(page.getByRole("button", { name: "Chạy qua các năm" })).toBeVisible({ timeout: 5_000 });
  await expect(page.getByRole("radio", { name: /^2025/ })).toBeChecked();
});

test("where motion is unwelcome nothing plays: the button goes one year on", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "/?ky=2022-MDP2022-2025");
  await page.getByRole("button", { name: "Năm sau" }).click();
  await expect(page).toHaveURL(/ky=2023/);
  await page.waitForTimeout(2500);
  await expect(page).toHaveURL(/ky=2023/);
});

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const)
  for (const language of ["vi", "en"])
    test(`the table of both is read whole at ${String(width)}x${String(height)}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openLayout(page, `bo-cuc=pair&ky-2=2021-MDP2022-2025&lang=${language}`, 2);
      const table = page.locator(".both table");
      await table.getByText(/17[,.]78%/).scrollIntoViewIfNeeded();
      await expect(table.getByText(/17[,.]78%/)).toBeInViewport({ ratio: 0.95 });
      const cut = await table
        .locator("th, td")
        .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
      expect(cut).toBe(0);
      const sideways = await page
        .locator("html, .comparison .maps, .both")
        .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).length);
      expect(sideways).toBe(0);
    });

for (const layout of ["years", "pair", "swipe"])
  test(`nothing stands in anybody's way with ${layout}, on a phone in English and the dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openLayout(page, `bo-cuc=${layout}&lang=en&nen=dark`, layout === "years" ? 0 : 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await listViolations(page)).toEqual([]);
  });

for (const layout of ["years", "pair", "swipe"])
  test(`on a projector ${layout} is read from the back of the room`, async ({ page }) => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await openLayout(
      page,
      `bo-cuc=${layout}&trinh-chieu=1&voi=poor_dep_toilet_rate`,
      layout === "years" ? 0 : 2,
    );
    await expect(page.getByRole("button", { name: "Kiểu" })).toHaveCount(0);
    const sizes = await page
      .locator(
        ".comparison figcaption *, .comparison .head *, .comparison h2, .comparison h3, .comparison button span",
      )
      .evaluateAll((nodes) => nodes.map((node) => parseFloat(getComputedStyle(node).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

test("the worst and whether they improved stand in one table, counted from the year of the second handle", async ({
  page,
}) => {
  await open(page, "/?muc=table");
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader", { name: /So với 2024/ })).toBeVisible();
  const handle = page.getByRole("slider", { name: "so với" });
  await handle.focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/ky-2=2021-MDP2022-2025/);
  await expect(table.getByRole("columnheader", { name: /So với 2021/ })).toBeVisible();
  await page.getByRole("button", { name: /So với 2021/ }).click();
  await expect(page).toHaveURL(/xep=-change/);
  // A change of the map is counted from the same year.
  await page.getByRole("radio", { name: "Thay đổi", exact: true }).check();
  await expect(page).toHaveURL(/so-voi=2021-MDP2022-2025/);
});

test("the second handle is dragged over the years, never past the year on show, and a press opens its own year", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  const handle = page.getByRole("slider", { name: "so với" });
  const dragTo = async (year: string) => {
    const [from, to] = [
      await handle.boundingBox(),
      await page.locator(`[data-period="${year}-MDP2022-2025"]`).boundingBox(),
    ];
    if (from === null || to === null) throw new Error("years stand on the page");
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
    await page.mouse.up();
  };
  await dragTo("2022");
  await expect(handle).toHaveAttribute("aria-valuetext", "2022");
  await dragTo("2025");
  await expect(handle).toHaveAttribute("aria-valuetext", "2024");
  await handle.click();
  await expect(page.getByRole("radio", { name: /^2024/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole("radio", { name: /^2025/ })).toBeChecked();
});
