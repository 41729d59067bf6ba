import type { Page } from "@playwright/test";
import { LIST_SIZES, listViolations, expect, indicatorButton, open, test } from "./atlas.ts";

const chooserOf = (page: Page) => page.getByRole("dialog", { name: "Chọn chỉ tiêu" });

async function openChooser(page: Page): Promise<void> {
  await indicatorButton(page).click();
  await expect(chooserOf(page).getByRole("button", { name: /^Tỷ lệ hộ nghèo\s*17,78%/ })).toBeVisible();
}

test("three keys choose: open, type, Enter; the focus goes back to the button that now names it", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await indicatorButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(chooserOf(page).getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("nha tieu");
  await expect(chooserOf(page).getByRole("status")).toContainText("Enter: Nhà tiêu hợp vệ sinh, hộ nghèo");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/chi-tieu=poor_dep_toilet_rate/);
  await expect(chooserOf(page)).toHaveCount(0);
  await expect(indicatorButton(page)).toBeFocused();
  await expect(indicatorButton(page)).toHaveText(/Nhà tiêu hợp vệ sinh, hộ nghèo/);
});

test("the deprivations are one table, the poor beside the near-poor, made-up figures said once in its head", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await openChooser(page);
  const table = chooserOf(page).getByRole("table", { name: /^Thiếu hụt của hộ.*giả định/ });
  await expect(table.getByRole("columnheader", { name: /^Hộ (cận )?nghèo/ })).toHaveCount(2);
  const toilet = table.getByRole("row", { name: /^Nhà tiêu hợp vệ sinh/ });
  await expect(toilet.getByRole("button")).toHaveText([
    /^Nhà tiêu hợp vệ sinh, hộ nghèo: 7\d,\d\d%$/,
    /^Nhà tiêu hợp vệ sinh, hộ cận nghèo: \d+,\d\d%$/,
  ]);
  await toilet.getByRole("button").last().hover();
  await expect(chooserOf(page)).toContainText(
    "Trong 100 hộ cận nghèo có bao nhiêu hộ thiếu hụt nhà tiêu hợp vệ sinh.",
  );
});

test("arrows go to the next number below and beside, a letter goes back into the search", async ({
  page,
}) => {
  await open(page, "/?chi-tieu=poor_dep_toilet_rate");
  await openChooser(page);
  await page.keyboard.press("ArrowDown");
  const focused = chooserOf(page).locator(":focus");
  await expect(focused).toHaveText(/^Nhà tiêu hợp vệ sinh, hộ nghèo/);
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveText(/^Nhà tiêu hợp vệ sinh, hộ cận nghèo/);
  await page.keyboard.press("ArrowDown");
  await expect(focused).toHaveText(/^Việc làm, hộ cận nghèo/);
  await page.keyboard.type("b");
  await expect(chooserOf(page).getByRole("searchbox")).toHaveValue("b");
  // A search that holds something is emptied first.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(chooserOf(page)).toHaveCount(0);
  await expect(indicatorButton(page)).toBeFocused();
});

test("what was not collected in the year on show is struck, names the nearest year, and leads there", async ({
  page,
}) => {
  await open(page, "/?ky=2025-MDP2022-2025");
  await openChooser(page);
  const row = chooserOf(page).getByRole("button", { name: /^Số hộ dân tộc thiểu số/ });
  await expect(row).toHaveText(/năm 2025 không thu thập, \s*có năm 2021/);
  await row.click();
  await expect(page).toHaveURL(/chi-tieu=minority_households/);
  await expect(page).toHaveURL(/ky=2021-MDP2016-2020/);
});

test("a theme shows its indicators alone, a search looks through all of them again", async ({ page }) => {
  await open(page, "/?tinh=11");
  await openChooser(page);
  await chooserOf(page)
    .getByRole("button", { name: /^Số người/ })
    .click();
  await expect(chooserOf(page).getByRole("heading", { level: 3 })).toHaveText(["Số người"]);
  await chooserOf(page).getByRole("searchbox").fill("bhyt");
  await expect(chooserOf(page).getByRole("rowheader")).toHaveText(["Bảo hiểm y tế"]);
  await chooserOf(page).getByRole("searchbox").fill("zzzz");
  await expect(chooserOf(page).getByRole("status")).toContainText("Không có chỉ tiêu nào hợp với “zzzz”");
});

test("what was on the map before is offered again on the next visit, but not what is on it, until it is cleared", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await openChooser(page);
  await chooserOf(page).getByRole("searchbox").fill("nha tieu");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/chi-tieu=poor_dep_toilet_rate/);
  await open(page, "/?chi-tieu=near_poor_rate");
  await indicatorButton(page).click();
  const recent = chooserOf(page).getByRole("region", { name: "Vừa xem" });
  await expect(recent.getByRole("listitem")).toHaveText(["Nhà tiêu hợp vệ sinh, hộ nghèo", "Tỷ lệ hộ nghèo"]);
  await recent.getByRole("button", { name: "Tỷ lệ hộ nghèo" }).click();
  await expect(page).not.toHaveURL(/chi-tieu=near_poor_rate/);
  await indicatorButton(page).click();
  await expect(recent.getByRole("listitem")).toHaveText([
    "Tỷ lệ hộ cận nghèo",
    "Nhà tiêu hợp vệ sinh, hộ nghèo",
  ]);
  await recent.getByRole("button", { name: "Xóa" }).click();
  await expect(recent).toHaveCount(0);
});

for (const [width, height, query] of LIST_SIZES) {
  test(`nothing of the list is cut or small at ${String(width)} x ${String(height)}, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `/?${query}&ky=2018-MDP2016-2020`);
    await indicatorButton(page).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(/37[,.]08%/)).toBeVisible();
    expect(await listViolations(page, { within: "dialog" })).toEqual([]);
    const measured = await dialog.evaluate((box) => {
      const parts = [...box.querySelectorAll<HTMLElement>("button, th, p, h2, h3, b, span:not(.unseen)")];
      return {
        wide: parts.filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1).length,
        least: Math.min(
          ...parts
            .filter(
              (part) => part.innerText.trim().length > 1 && part.closest("[aria-hidden], .mark") === null,
            )
            .map((part) => parseFloat(getComputedStyle(part).fontSize)),
        ),
      };
    });
    expect(measured).toEqual({ wide: 0, least: 14 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
