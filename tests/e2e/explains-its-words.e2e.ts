import type { Page } from "@playwright/test";
import { expect, listViolations, open, test } from "./atlas.ts";

const ask = (page: Page, within: string, name: string) =>
  page.locator(within).getByRole("button", { name: `Nghĩa là gì: ${name}` });

test("one tap from legend, card and timeline, by keyboard too, and the full definition behind it", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  const legend = page.getByRole("region", { name: "Chú giải" });
  const word = legend.getByRole("button", { name: "Nghĩa là gì: Tỷ lệ hộ nghèo" });
  await word.focus();
  await page.keyboard.press("Enter");
  const opened = page.getByRole("dialog", { name: "Nghĩa là gì: Tỷ lệ hộ nghèo" });
  await expect(opened).toContainText("1.500.000 đồng (nông thôn)");
  await expect(opened).toContainText("Nghị định 07/2021/NĐ-CP");
  await page.keyboard.press("Escape");
  await expect(opened).toBeHidden();
  await expect(word).toBeFocused();
  await legend.getByRole("button", { name: "Nghĩa là gì: giả định" }).click();
  await expect(page.getByRole("dialog", { name: /giả định/ })).toContainText("không phải số thật");
  await page.keyboard.press("Escape");
  await ask(page, ".timeline", "Đổi chuẩn nghèo").first().click();
  await expect(page.getByRole("dialog", { name: /Đổi chuẩn/ })).toContainText("hai số");
  await page.keyboard.press("Escape");
  await ask(page, "#panel", "Hộ nghèo thiếu hụt gì").click();
  const full = page
    .getByRole("dialog", { name: /thiếu hụt/ })
    .getByRole("link", { name: "Giải thích đầy đủ" });
  await expect(full).toHaveAttribute("href", /trang=definitions.*#muc-do-thieu-hut$/);
  await full.click();
  await expect(page).toHaveURL(/trang=definitions#muc-do-thieu-hut$/);
  await expect(page.getByRole("article", { name: "mức độ thiếu hụt" })).toBeInViewport();
  await expect(page).toHaveTitle(/Giải thích từ ngữ/);
  await page.goBack();
  await expect(legend).toBeVisible();
});

test("planner and search explain their words", async ({ page }) => {
  await page.goto("/?trang=planner");
  await page.getByRole("button", { name: "Nghĩa là gì: tỷ lệ bỏ sót" }).click();
  await expect(page.getByRole("dialog", { name: /bỏ sót/ })).toContainText("không phục vụ tới");
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Tìm xã, chỉ tiêu, trang" }).fill("can ngheo la gi");
  await page.getByRole("option", { name: /^Hộ cận nghèo/ }).click();
  await expect(page.getByRole("article", { name: "hộ cận nghèo" })).toBeInViewport();
});

for (const [name, width, height, query] of [
  ["a desk, light", 1440, 900, "nen=light"],
  ["a desk, dark, in English", 1440, 900, "nen=dark&lang=en"],
  ["a phone, dark", 390, 844, "nen=dark"],
  ["a phone, light, in English", 390, 844, "nen=light&lang=en"],
] as const) {
  test(`definitions stand in nobody's way on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`/?trang=definitions&${query}`);
    await expect(page.getByRole("article").first()).toBeVisible();
    await expectFit(page);
  });

  test(`what opens at a term stands in nobody's way on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `/?xa=03160&${query}`);
    if (width < 1024) await page.getByRole("complementary").getByRole("button", { expanded: false }).click();
    await page
      .locator("#panel")
      .getByRole("button", { name: /: (Tỷ lệ hộ nghèo|Poor households, rate)$/ })
      .first()
      .click();
    await expect(page.getByRole("dialog")).toContainText("Nghị định");
    await expectFit(page);
  });
}

async function expectFit(page: Page): Promise<void> {
  expect(await listViolations(page, { wcag: true })).toEqual([]);
  const wide = await page
    .locator("html, .page, [popover]:popover-open")
    .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).length);
  expect(wide).toBe(0);
}
