import type { Page } from "@playwright/test";
import { CLASS_METHODS } from "#domain/classify/classing";
import { expect, open, test } from "./atlas.ts";
import { FIXTURE } from "./playwright.config.ts";

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
    .locator(".classes .quiet, .looks li:not(:last-child) .quiet")
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
  for (const form of ["auto", "bivariate", "alpha", "dots", "tiles", "columns", "clusters"]) {
    await open(page, `${FIXTURE}?tinh=99&ve=${form}&voi=poor_households`);
    await page.waitForLoadState("networkidle");
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
