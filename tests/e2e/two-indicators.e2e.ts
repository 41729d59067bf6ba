import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, listViolations, open, settle, test } from "./atlas.ts";
import { LATEST, nameOf, openTable } from "./published.ts";

const ADDRESS = `/?tinh=11&ky=${LATEST}&trang=two-indicators&voi=poor_dep_toilet_rate`;
const table = openTable("11", "core", "deprivation");
const share = (code: string, part: string, whole: string) => {
  const [a, b] = [part, whole].map((measure) => table.cell(code, LATEST, measure).value);
  return a == null || b == null || b === 0 ? null : (100 * a) / b;
};
/** Communes with both published figures. */
const known = table.rows.slice(1).flatMap((code) => {
  const x = share(code, "poor_households", "total_households");
  const y = share(code, "poor_dep_toilet", "poor_households");
  return x === null || y === null ? [] : [{ code, x, y }];
});

const chartOf = (page: Page) => page.getByRole("listbox", { name: /Mỗi vòng tròn một xã/ });

test("every commune with both published figures is a circle, named with both", async ({ page }) => {
  await open(page, ADDRESS);
  await expect(chartOf(page).getByRole("option")).toHaveCount(known.length);
  const [poorest] = [...known].sort((a, b) => b.x - a.x);
  const said = (value: number) => value.toFixed(2).replace(".", ",");
  await expect(
    chartOf(page).getByRole("option", { name: new RegExp(`^${nameOf(poorest?.code ?? "")}:`, "i") }),
  ).toHaveAccessibleName(
    new RegExp(`ngang ${said(poorest?.x ?? NaN)}% \\(giả định\\), dọc ${said(poorest?.y ?? NaN)}%`),
  );
  await expect(
    page.getByText(new RegExp(`tương quan hạng -?[01],\\d\\d, ${String(known.length)} xã`)),
  ).toBeVisible();
});

test("a frame drawn over the chart chooses what lies in it, and Back takes it back", async ({ page }) => {
  await open(page, ADDRESS);
  const box = await chartOf(page).boundingBox();
  if (box === null) throw new RangeError("no chart");
  await page.mouse.move(box.x + box.width / 2, box.y - 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 4, box.y + box.height + 4, { steps: 4 });
  await page.mouse.up();
  const chosen = chartOf(page).getByRole("option", { selected: true });
  expect(await chosen.count()).toBeGreaterThan(1);
  await expect(page).toHaveURL(/tap=/);
  await expect(
    page.getByRole("heading", { name: new RegExp(`^${String(await chosen.count())} xã đang chọn`) }),
  ).toBeVisible();
  await page.goBack();
  await expect(chosen).toHaveCount(0);
});

test("circles are walked and chosen by keys, and what is chosen stands on the map too", async ({ page }) => {
  await open(page, ADDRESS);
  await chartOf(page).focus();
  await page.keyboard.press("ArrowRight");
  const first = await chartOf(page).getAttribute("aria-activedescendant");
  expect(first).not.toBeNull();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(chartOf(page).getByRole("option", { selected: true })).toHaveCount(1);
  const [code = ""] = /\d{5}/.exec(page.url().split("tap=")[1] ?? "") ?? [];
  const map = page.getByRole("listbox", { name: /^Tỉnh Điện Biên/ });
  await expect(map.getByRole("option", { name: new RegExp(nameOf(code), "i") })).toBeAttached();
});

test("axes are chosen and swapped in the address, and never show one indicator twice", async ({ page }) => {
  await open(page, ADDRESS);
  await page.getByRole("button", { name: "Đổi trục" }).click();
  await expect(page).toHaveURL(/chi-tieu=poor_dep_toilet_rate.*voi=poor_rate/);
  await page.getByRole("combobox", { name: "Ngang" }).selectOption("poor_rate");
  await expect(page).toHaveURL(/voi=poor_dep_toilet_rate/);
  await expect(page.getByRole("combobox", { name: "Dọc" })).toHaveValue("poor_dep_toilet_rate");
});

test("the table is taken away with status and sources, and Layouts lead there and back", async ({ page }) => {
  await open(page, `/?tinh=11&ky=${LATEST}&voi=poor_dep_toilet_rate`);
  await page.getByRole("radio", { name: "So sánh", exact: true }).check();
  await page.getByRole("radio", { name: "Hai chỉ tiêu", exact: true }).check();
  await expect(chartOf(page)).toBeVisible();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải bảng" }).click();
  const text = await readFile(await (await coming).path(), "utf8");
  expect(text.match(/^0\d{4};.*giả định;example;.*giả định;example;\d+$/gm)?.length).toBe(known.length);
  await page.getByRole("radio", { name: "Một bản đồ", exact: true }).check();
  await expect(chartOf(page)).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 568],
] as const)
  for (const theme of ["light", "dark"])
    test(`nobody is shut out at ${String(width)} in the ${theme} theme`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${ADDRESS}&nen=${theme}&lang=${theme === "dark" ? "en" : "vi"}`);
      await settle(page);
      expect(await listViolations(page)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      ).toBe(true);
    });
