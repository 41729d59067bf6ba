import type { Page } from "@playwright/test";
import { expect, open, test } from "./atlas.ts";
import { LATEST } from "./published.ts";

const note = (page: Page) => page.getByRole("status").filter({ hasText: /Liên kết này hỏi|This link asks/ });

test("a link to a commune of before the reform opens the one that took it in, and says so", async ({
  page,
}) => {
  await open(page, `/?tinh=11&ky=${LATEST}&xa=03130`);
  await expect(note(page)).toContainText("“03130” là mã xã trước khi sắp xếp lại");
  await expect(note(page)).toContainText("Đang hiện: phường Điện Biên Phủ · Tỉnh Điện Biên");
  await expect(page).toHaveURL(/xa=03127/);
  await note(page).getByRole("button", { name: "Đóng" }).click();
  await expect(note(page)).toBeHidden();
});

test("a commune of another province is one press away, and the line goes when the reader goes on", async ({
  page,
}) => {
  await open(page, `/?tinh=14&ky=${LATEST}&xa=03160`);
  await expect(note(page)).toContainText("xã có mã “03160” thuộc tỉnh khác");
  await note(page).getByRole("button", { name: "Đến xã Mường Nhé" }).click();
  await expect(page).toHaveURL(/tinh=11.*xa=03160/);
  await expect(page.getByRole("heading", { name: /Mường Nhé/ })).toBeVisible();
  await expect(note(page)).toBeHidden();
});

test("what is not published and what nobody can read is named in the reader's language, beside what is shown", async ({
  page,
}) => {
  await open(page, `/?lang=en&tinh=99&chi-tieu=gone_rate&ky=2030-MDP2027-2030&nam=2015`);
  await expect(note(page)).toContainText("no province with code “99” is published");
  await expect(note(page)).toContainText("“nam=2015” in the address means nothing here");
  await expect(note(page)).toContainText("Shown: ");
  await open(page, `/?lang=en&tinh=11&tap=${Array.from({ length: 30 }, (_, at) => 99_900 + at).join(".")}`);
  await expect(note(page)).toContainText("; and 26 more.");
});

test("years of two standards are not compared, and a look at nothing comes back to the province", async ({
  page,
}) => {
  await open(page, `/?tinh=11&ky=${LATEST}&so-voi=2016-MDP2016-2020&tam=106.5,10.5,9`);
  await expect(note(page)).toContainText("không so được với kỳ “2016-MDP2016-2020”");
  await expect(note(page)).toContainText("không thấy gì của tỉnh");
  await expect(page).not.toHaveURL(/tam=/);
});

test("a link as mail programs and spreadsheets hand it on is understood without a word", async ({ page }) => {
  await open(page, `/?tinh=11&amp;ky=${LATEST}&amp;xa=3160&utm_source=zalo`);
  await expect(page.getByRole("heading", { name: /Mường Nhé/ })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(note(page)).toBeHidden();
});
