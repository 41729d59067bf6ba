import type { Page } from "@playwright/test";
import { LIST_SIZES, listViolations, expect, indicatorButton, open, openPage, test } from "./atlas.ts";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Tìm xã, chỉ tiêu, trang" });

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(text);
}

/** A group of the results by its heading. */
const groupOf = (page: Page, name: string) => dialogOf(page).getByRole("group", { name, exact: true });

test("the commune comes first, then its district of old with what it became, near names apart", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await search(page, "muong nhe");
  const places = groupOf(page, "Xã, phường").getByRole("option");
  await expect(places.first()).toHaveText(/^\s*Xã Mường Nhé\s+Điện Biên\s*30,74%\s*\(giả định\)/);
  await expect(places.nth(1)).toHaveText(/^\s*Huyện Mường Nhé\s+cũ, nay là 5 xã, phường/);
  await expect(places.filter({ hasText: "Xã Mường Nhé" })).toHaveCount(1);
  await expect(groupOf(page, "Tên gần giống").getByRole("option").first()).toHaveText(/Mường Nhà/);
  await places.nth(1).click();
  await expect(page).toHaveURL(/muc=set/);
  await expect(page.getByRole("tabpanel")).toContainText("Mường Toong");
});

test("an indicator is found by what is lacking or by the letters of an office, and opens on the map", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await openPage(page, "Nguồn số liệu");
  await search(page, "bhyt");
  await expect(groupOf(page, "Chỉ tiêu").getByRole("option").first()).toHaveText(
    /^\s*Bảo hiểm y tế, hộ nghèo\s+Thiếu hụt/,
  );
  await page.keyboard.press("Enter");
  await expect(indicatorButton(page)).toHaveText(/Bảo hiểm y tế, hộ nghèo/);
  await search(page, "nhà tiêu");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/chi-tieu=poor_dep_toilet_rate/);
});

test("pages, terms and figures of plans are found, each opening where it stands", async ({ page }) => {
  await open(page, "/?tinh=11");
  await search(page, "so lieu");
  await expect(groupOf(page, "Giải thích từ ngữ").getByRole("option")).toHaveText(/^\s*Không có số liệu/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/trang=sources/);
  await search(page, "thủy điện Sơn La");
  await groupOf(page, "Số trong các kế hoạch").getByRole("option").first().click();
  await expect(page).toHaveURL(/trang=programmes/);
});

test("a letter too many is forgiven, and nothing is found for nonsense", async ({ page }) => {
  await open(page, "/?tinh=11");
  await search(page, "muong nhee");
  await expect(dialogOf(page).getByRole("option").first()).toHaveText(/Mường Nhé/);
  await page.getByRole("combobox").fill("qqqqqq");
  await expect(dialogOf(page).getByRole("option")).toHaveCount(0);
  await expect(dialogOf(page).getByRole("status")).toContainText("Không tìm thấy “qqqqqq”");
});

for (const [width, height, query] of LIST_SIZES) {
  test(`rows of one height, nothing cut or small at ${String(width)} x ${String(height)}, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `/?${query}`);
    await search(page, "son la");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(/7[,.]89%/)).toBeVisible();
    expect(await listViolations(page, { within: "dialog" })).toEqual([]);
    const measured = await dialog.evaluate((box) => {
      const parts = [...box.querySelectorAll<HTMLElement>("[role=option], span:not(.unseen), p, button")];
      const sizes = parts
        .filter((part) => part.innerText.trim() !== "")
        .map((part) => parseFloat(getComputedStyle(part).fontSize));
      const rows = [...box.querySelectorAll("[role=option]")].map((row) => row.getBoundingClientRect());
      return {
        wide: rows.filter(({ right }) => right > window.innerWidth).length,
        least: Math.min(...sizes),
        height: Math.min(...rows.map((row) => row.height)),
      };
    });
    expect(measured).toEqual({ wide: 0, least: 14, height: width < 1024 ? 44 : 32 });
  });
}
