import { readFile } from "node:fs/promises";
import { expect, listViolations, mapOf, open, test } from "./atlas.ts";
import { classOf, countClasses, listRates } from "./published.ts";

const panel = "tabpanel";

test("communes are put together with Shift, by mouse and by keyboard, totals follow, and the address keeps them", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await mapOf(page).focus();
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole(panel).getByText("xã, phường", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/tap=\d{5}\.\d{5}/);
  await expect(page.getByRole(panel).getByRole("row")).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole(panel).getByRole("row")).toHaveCount(2);
  await page
    .getByRole(panel)
    .getByRole("button", { name: /^Bỏ (xã|phường) / })
    .first()
    .click();
  await expect(page.getByRole(panel).getByRole("row")).toHaveCount(1);
});

test("a rectangle over the whole map takes in all 45 communes: the totals are those of the province", async ({
  page,
}) => {
  await open(page, "/?muc=set");
  await page.getByRole("button", { name: "Kéo khung" }).click();
  const sheet = page.getByRole("img", { name: /Kéo trên bản đồ/ });
  const box = await sheet.boundingBox();
  if (box === null) throw new Error("no sheet to draw on");
  await page.mouse.move(box.x + 3, box.y + 3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 3, box.y + box.height - 3, { steps: 4 });
  await page.mouse.up();
  const card = page.getByRole(panel);
  await expect(card.getByRole("definition").filter({ hasText: "25.541 (giả định)" })).toBeVisible();
  await expect(card.getByRole("definition").filter({ hasText: "100,00% (giả định)" })).toBeVisible();
  await expect(card.getByRole("definition").filter({ hasText: "17,78% (giả định)" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  expect(await listViolations(page)).toEqual([]);
});

test("the classes of the legend fill the group, which leaves as a file that names status and source", async ({
  page,
}) => {
  const rates = listRates("11");
  const highest = classOf(rates[0]?.value ?? NaN);
  const inside = countClasses(rates)[highest] ?? NaN;
  await open(page, `/?muc=set&nhom=${String(highest)}`);
  await page.getByRole("button", { name: "Thêm các xã đang lọc" }).click();
  await expect(page.getByRole(panel).getByRole("row")).toHaveCount(inside);
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải bảng (CSV)" }).click();
  const file = await arriving;
  expect(file.suggestedFilename()).toBe("dien-bien-2025-MDP2022-2025-poor_rate.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("Cuối năm 2025, 17,78% hộ của tỉnh Điện Biên");
  expect(text.split("\r\n").filter((line) => /^\d{5};/.test(line))).toHaveLength(inside);
  expect(text).toMatch(/;giả định;/);
});
