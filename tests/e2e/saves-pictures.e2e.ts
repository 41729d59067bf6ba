import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openPdf } from "../support/openPdf.ts";
import { expect, listViolations, open, test } from "./atlas.ts";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Lưu hình bản đồ" });

async function ask(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lưu hình" }).first().click();
  await expect(dialogOf(page).getByRole("img", { name: /^Cuối năm 2025/ })).toBeVisible();
}

/** Saves what the dialog is set to. */
async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent("download");
  await dialogOf(page).getByRole("button", { name: "Lưu", exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** How many pixels of a saved PNG differ clearly from an SVG drawn at its size, as shares of all. */
async function compare(page: Page, png: Buffer, svg: string): Promise<number> {
  return await page.evaluate(
    async ([saved, drawn]) => {
      const read = async (address: string, width: number, height: number) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [width || image.naturalWidth, height || image.naturalHeight];
        const context = canvas.getContext("2d");
        if (context === null) throw new Error("no canvas");
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      };
      const one = await read(saved, 0, 0);
      const other = await read(drawn, one.width, one.height);
      let apart = 0;
      for (let at = 0; at < one.data.length; at += 4)
        if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > 60) apart++;
      return apart / (one.data.length / 4);
    },
    [
      `data:image/png;base64,${png.toString("base64")}`,
      `data:image/svg+xml,${encodeURIComponent(svg)}`,
    ] as const,
  );
}

test("the map is saved as PDF, SVG and PNG from one dialog, with the fonts of the page", async ({ page }) => {
  await open(page, "/?tinh=11");
  await ask(page);
  const dialog = dialogOf(page);
  expect(await listViolations(page, { within: "dialog[open]" })).toEqual([]);

  const pdf = await save(page);
  expect(pdf.name).toBe("dien-bien-poor-rate-2025-MDP2022-2025.pdf");
  const found = await openPdf(pdf.bytes);
  expect(found.texts.join(" ")).toContain("17,78% hộ của tỉnh Điện Biên là hộ nghèo");
  expect(found.images).toBe(0);

  await dialog.getByRole("radio", { name: "SVG" }).check();
  const svg = (await save(page)).bytes.toString("utf8");
  expect(svg).toContain("Mường Nhé</text>");

  await dialog.getByRole("radio", { name: "PNG" }).check();
  await dialog.getByRole("radio", { name: "1×" }).check();
  const once = (await save(page)).bytes;
  await dialog.getByRole("radio", { name: "2×" }).check();
  const twice = (await save(page)).bytes;
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([sizeOf(once), sizeOf(twice)]).toEqual([
    [1123, 794],
    [2245, 1587],
  ]);
  const faceless = svg.replace(/<style>.*?<\/style>/s, "");
  const [same, fallback] = [await compare(page, once, svg), await compare(page, once, faceless)];
  expect(same).toBeLessThan(0.001);
  expect(fallback).toBeGreaterThan(0.003);
});

test("a title, a note and the paper are the reader's to choose, with a phone and a keyboard alone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/?ve=bivariate&nen=dark");
  await page.getByRole("button", { name: "Ngôn ngữ, giao diện, in" }).click();
  await page.getByRole("menuitem", { name: "Lưu hình" }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole("radio", { name: "PDF" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("radio", { name: "SVG" })).toBeChecked();
  await dialog.getByRole("radio", { name: "A4" }).focus();
  await page.keyboard.press("ArrowRight");
  await dialog.getByRole("textbox", { name: "Tiêu đề" }).fill('Họp <b>"12"</b>');
  await dialog.getByRole("textbox", { name: "Ghi chú thêm" }).fill("Bản thảo 貧");
  await expect(dialog.getByText("Phông chữ của atlas không có: 貧")).toBeVisible();
  const { name, bytes } = await save(page);
  expect(name).toBe("dien-bien-poor-rate-2025-MDP2022-2025-bivariate.svg");
  const text = bytes.toString("utf8");
  expect(text).toContain("Họp &lt;b&gt;&quot;12&quot;&lt;/b&gt;");
  expect(text).toContain('width="1190.55pt"');
  expect(text).toMatch(/fill="#fffef9"/);
  await expect(dialog.getByText(/^Đã lưu/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});
