import type { Page } from "@playwright/test";
import { expect, fillOf, open, settle, test } from "./atlas.ts";
import { FIXTURE } from "./playwright.config.ts";

/** Lets the catalogue name a background, as it does where somebody has put a file into `public`. */
async function withBackground(page: Page, file: string): Promise<void> {
  await page.route("**/catalogue.json", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      json: { ...((await answer.json()) as object), background: file },
    });
  });
}

const background = "[data-background]";

test("without a file nothing is missing and nothing is fetched", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, `${FIXTURE}?tinh=99`);
  await settle(page);
  await expect(page.locator(background)).toHaveCount(0);
  expect(asked.filter((url) => /pmtiles|archive|Background/.test(url))).toEqual([]);
});

test("roads, rivers and names lie under the communes, whose colours stay those of the legend", async ({
  page,
}) => {
  await open(page, `${FIXTURE}?tinh=99&renderer=paper`);
  const plain = await fillOf(page, 3);
  await withBackground(page, "background.pmtiles");
  await open(page, `${FIXTURE}?tinh=99&renderer=paper`);
  await expect(page.locator(`${background} canvas`)).toHaveAttribute("data-painted", /\d/);
  expect(await fillOf(page, 3)).toBe(plain);
  await expect(page.getByText("© Người vẽ")).toBeVisible();
  const { land, road } = await readPixels(page);
  expect(land).toBe(plain);
  expect(road).not.toBe(plain);
});

/** Colours on the screen in the fourth commune: one far from any line, and the darkest near its middle. */
async function readPixels(page: Page): Promise<{ land: string; road: string }> {
  const box = await page.locator('[data-place="3"]').boundingBox();
  if (box === null) throw new Error("the fourth commune is not on the page");
  const picture = await page.screenshot({ clip: { ...box } });
  return await page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const counts = new Map<string, number>();
      const { data } = context.getImageData(0, 0, image.width, image.height);
      for (let at = 0; at < data.length; at += 4) {
        const colour = `rgb(${String(data[at])}, ${String(data[at + 1])}, ${String(data[at + 2])})`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
      return { land: first?.[0] ?? "", road: second?.[0] ?? "" };
    },
    [...picture],
  );
}

test("a file that is gone, or is none, leaves the map whole", async ({ page }) => {
  for (const file of ["gone.pmtiles", "damaged.pmtiles"]) {
    await withBackground(page, file);
    await open(page, `${FIXTURE}?tinh=99&renderer=paper`);
    await expect(page.locator(background)).toHaveAttribute("data-background", "failed");
    await expect(page.locator("[data-place]")).toHaveCount(9);
    await expect(page.getByRole("region", { name: "Chú giải" })).toBeVisible();
    await page.unrouteAll();
  }
});
