import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { CLASS_METHODS } from "#domain/classify/classing";
import { MAP_FORMS } from "#domain/view";
import { SPECIMENS } from "../../src/gallery/specimens.ts";
import { expect, listViolations, open, settle, test } from "./atlas.ts";
import { FIXTURE } from "./playwright.config.ts";
import { drawTwice } from "./settle.ts";

/** Computed fills of all places, and of everything the legend shows as a colour. */
async function readColours(page: Page): Promise<{ fills: string[]; legend: string[] }> {
  const fills = await page
    .locator("[data-place]")
    .evaluateAll((all) => all.map((path) => getComputedStyle(path).fill));
  const legend = await page.getByRole("region", { name: "Chú giải" }).evaluate((region) =>
    [...region.querySelectorAll("rect, circle, button")].flatMap((mark) => {
      const { fill, backgroundColor } = getComputedStyle(mark);
      return [fill, backgroundColor];
    }),
  );
  return { fills, legend };
}

/** Communes that the legend counts, in classes and in looks without a value. */
async function countLegend(page: Page): Promise<number> {
  const texts = await page
    .getByRole("region", { name: "Chú giải" })
    .locator(".classes .count, .looks :is(.missing, .suppressed) .quiet")
    .allTextContents();
  return texts.reduce((sum, text) => sum + parseInt(text, 10), 0);
}

test("every method of classing paints every commune in a colour of its legend, and counts each once", async ({
  page,
}) => {
  for (const method of CLASS_METHODS) {
    const asked = method === "manual" ? "manual~20_60" : `${method}~5`;
    await open(page, `${FIXTURE}?tinh=99&lop=${asked}`);
    await expect(page.getByRole("region", { name: "Chú giải" })).toBeVisible();
    const { fills, legend } = await readColours(page);
    expect(fills, method).toHaveLength(9);
    for (const fill of fills) expect(legend, `${method} ${fill}`).toContain(fill);
    expect(await countLegend(page), method).toBe(9);
  }
});

test("every form of map keeps what is missing and what is withheld apart from what is known", async ({
  page,
}) => {
  for (const form of MAP_FORMS) {
    await open(page, `${FIXTURE}?tinh=99&ve=${form}&voi=poor_households`);
    await settle(page);
    const textures = await page
      .locator("[data-place]")
      .evaluateAll((all) => all.map((path) => path.getAttribute("data-texture")));
    expect(textures.slice(1, 3), form).toEqual(["missing", "suppressed"]);
    expect(
      textures.filter((texture) => texture === "missing" || texture === "suppressed"),
      form,
    ).toHaveLength(2);
  }
});

test("every layout shows the same communes, and says the same of the province", async ({ page }) => {
  for (const [layout, maps] of [
    ["years", 4],
    ["pair", 2],
    ["swipe", 2],
  ] as const) {
    await page.goto(`${FIXTURE}?tinh=99&bo-cuc=${layout}`);
    await expect(page.locator("[data-place]")).toHaveCount(9 * maps);
    await expect(page.getByText(/hộ của tỉnh Thử Nghiệm là hộ nghèo/).first()).toBeVisible();
  }
});

/** What can be seen of a specimen, in words: colour and texture of each place of each map, marks, legend and notices. */
async function describe(specimen: Locator) {
  const places = await specimen.locator("[data-place]").evaluateAll((all) =>
    all.map((path) => {
      const { fill, fillOpacity } = getComputedStyle(path);
      return [fill, fillOpacity, path.getAttribute("data-texture") ?? ""].join(" ");
    }),
  );
  const symbols = await specimen
    .locator("svg circle")
    .evaluateAll((all) => all.map((circle) => Math.round(Number(circle.getAttribute("r")) * 10) / 10));
  const words = (await specimen.locator("p.foot, .chips, .legend, .loading").allInnerTexts()).join("\n");
  return {
    places,
    symbols: symbols.slice(0, 30),
    words: words.split(/\s*\n\s*/).filter((line) => line !== ""),
  };
}

/** Every part of the kit: the gallery may forget none. */
const KIT = readdirSync("src/ui").flatMap((file) => (file.endsWith(".svelte") ? [file.slice(0, -7)] : []));

/** Computed looks of a part of the kit, state by state in both themes. */
async function describeKit(section: Locator): Promise<Record<string, string[]>> {
  const states = await section.locator("[data-state]").evaluateAll((all) =>
    all.map((state) => {
      const parts = state.querySelectorAll(
        "button, select, input, textarea, label span, p, caption, th, td, pre",
      );
      const looks = [...parts].map((part) => {
        const look = getComputedStyle(part);
        const edge = look.outlineStyle === "none" ? "" : ` outline ${look.outlineColor}`;
        const line = look.textDecorationLine === "none" ? "" : ` ${look.textDecorationLine}`;
        const words = `${look.color} on ${look.backgroundColor} border ${look.borderTopWidth} ${look.borderTopColor}`;
        return `${part.localName} ${words} ${look.opacity} ${look.cursor}${edge}${line}`;
      });
      return [state.getAttribute("data-state") ?? "", looks] as const;
    }),
  );
  return Object.fromEntries(states);
}

const GOLDEN = "tests/e2e/gallery.golden.json";

test("the gallery shows every form, method, layout, state and control as it did when they were last looked at", async ({
  page,
}) => {
  await page.goto(`${FIXTURE}?gallery&tinh=99`);
  const all = SPECIMENS.flatMap(({ specimens }) => specimens);
  await expect(page.locator("article")).toHaveCount(all.length);
  for (const { id, delivery } of all)
    if (delivery !== "never") await expect(page.locator(`#${id}`)).toHaveAttribute("data-settled", "true");
  await expect(page.locator("[data-kit]")).toHaveCount(KIT.length);
  // Not settled: specimens of what is busy stay busy.
  await page.evaluate(drawTwice);
  const seen: Record<string, unknown> = {};
  for (const { id } of all) seen[id] = await describe(page.locator(`#${id}`));
  for (const name of KIT) seen[`kit-${name}`] = await describeKit(page.locator(`#kit-${name}`));
  // UPDATE_GALLERY=1 writes the file anew; look at the page before committing it, and format it.
  if (process.env["UPDATE_GALLERY"] === "1") writeFileSync(GOLDEN, `${JSON.stringify(seen, null, 2)}\n`);
  expect(seen).toEqual(JSON.parse(readFileSync(GOLDEN, "utf8")));
  expect(await listViolations(page, { without: ["landmark-unique"] })).toEqual([]);
});

test("a control looks otherwise in every state, in both themes", async ({ page }) => {
  await page.goto(`${FIXTURE}?gallery&tinh=99`);
  await expect(page.locator("[data-kit]")).toHaveCount(KIT.length);
  for (const name of ["Button", "IconButton", "Select", "Input", "TextArea", "Option", "Chip"]) {
    const looks = await describeKit(page.locator(`#kit-${name}`));
    const states = Object.keys(looks);
    expect(states.filter((state) => state.startsWith("light")).length, name).toBeGreaterThanOrEqual(5);
    const seen = states.map((state) => JSON.stringify(looks[state]));
    expect(new Set(seen).size, name).toBe(seen.length);
  }
});

test("what the kit opens is moved in and left by keys, and the focus goes back", async ({ page }) => {
  await page.goto(`${FIXTURE}?gallery&tinh=99`);
  const menu = page.locator("#kit-Menu").getByRole("button", { name: "Tải về" }).first();
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "CSV" }).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "XLSX" }).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "CSV" }).first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  const opener = page.locator("#kit-Dialog").getByRole("button").first();
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Hộp thoại" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Hộp thoại" })).toHaveCount(0);
  await expect(opener).toBeFocused();
});
