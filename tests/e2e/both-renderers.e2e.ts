import { inflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, open, settle, testAlone as test } from "./atlas.ts";

/** Reads one pixel of a screenshot (8-bit RGB or RGBA PNG, as Chromium writes them). */
function readPixels(png: Buffer): (x: number, y: number) => number[] {
  const width = png.readUInt32BE(16);
  const channels = png.readUInt8(25) === 6 ? 4 : 3;
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") chunks.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(chunks));
  const stride = width * channels;
  const lines: Uint8Array[] = [];
  for (let row = 0; row * (stride + 1) < raw.length; row++) {
    const line = Uint8Array.from(raw.subarray(row * (stride + 1) + 1, (row + 1) * (stride + 1)));
    unfilter(raw[row * (stride + 1)] ?? 0, line, lines[row - 1], channels);
    lines.push(line);
  }
  return (x, y) => [...(lines[y] ?? []).slice(x * channels, x * channels + 3)];
}

/** PNG filters 0 to 4 (RFC 2083, section 6). */
function unfilter(type: number, line: Uint8Array, above: Uint8Array | undefined, channels: number): void {
  const before = (row: Uint8Array | undefined, index: number) => (index < 0 ? 0 : (row?.[index] ?? 0));
  line.forEach((value, index) => {
    const [left, up, corner] = [
      before(line, index - channels),
      before(above, index),
      before(above, index - channels),
    ];
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
    line[index] = (value + (guesses[type] ?? 0)) & 255;
  });
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The most frequent colour around each of some points: names and textures are thin. */
async function coloursAt(page: Page, points: readonly (readonly [number, number])[]): Promise<string[]> {
  const pixel = readPixels(await page.screenshot());
  return points.map(([x, y]) => {
    const counts = new Map<string, number>();
    for (let dx = -9; dx <= 9; dx++) {
      for (let dy = -9; dy <= 9; dy++) {
        const key = pixel(Math.round(x) + dx, Math.round(y) + dy).join();
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  });
}

test("paper and WebGL paint the same colours, equal to the legend", async ({ page }) => {
  await open(page, "/?renderer=paper");
  await settle(page);
  const places = await page.locator("[data-place]").evaluateAll((paths) =>
    paths.map((path) => {
      const box = path.getBoundingClientRect();
      return {
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        area: box.width * box.height,
        fill: getComputedStyle(path).fill,
      };
    }),
  );
  const largest = places.sort((a, b) => b.area - a.area).slice(4, 16);
  const points = largest.map(({ x, y }): [number, number] => [x, y]);
  const paper = await coloursAt(page, points);
  await open(page, "/?renderer=webgl");
  await expect(page.locator("[data-renderer=webgl]")).toBeVisible({ timeout: 45_000 });
  let webgl: string[] = [];
  const countSame = async () => {
    webgl = await coloursAt(page, points);
    return paper.filter((colour, index) => near(colour, webgl[index] ?? "")).length;
  };
  await expect.poll(countSame).toBeGreaterThanOrEqual(points.length - 1);
  const legend = largest.filter(({ fill }, index) =>
    near(fill.replace(/rgb\(|\)| /g, ""), webgl[index] ?? ""),
  );
  expect(legend.length).toBeGreaterThanOrEqual(points.length - 2);
});

test("the canvas of the paper renderer paints the same colours, and still selects, labels and answers the keyboard", async ({
  page,
}) => {
  await open(page, "/?renderer=paper");
  await settle(page);
  const places = await page.locator("[data-place]").evaluateAll((paths) =>
    paths.map((path) => {
      const box = path.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, area: box.width * box.height };
    }),
  );
  const points = places
    .sort((a, b) => b.area - a.area)
    .slice(4, 16)
    .map(({ x, y }): [number, number] => [x, y]);
  const svg = await coloursAt(page, points);
  await open(page, "/?renderer=canvas");
  await expect(page.locator("canvas[data-painted=true]")).toBeVisible();
  await settle(page);
  await expect(page.locator("[data-place]")).toHaveCount(0);
  const canvas = await coloursAt(page, points);
  expect(svg.filter((colour, index) => near(colour, canvas[index] ?? "")).length).toBeGreaterThanOrEqual(
    points.length - 1,
  );
  await page.mouse.click(...(points[0] ?? [0, 0]));
  await expect(page).toHaveURL(/xa=\d{5}/);
});

/** Within two steps of 255: rounding of colour spaces. */
function near(a: string, b: string): boolean {
  const [left, right] = [a.split(",").map(Number), b.split(",").map(Number)];
  return left.every((value, index) => Math.abs(value - (right[index] ?? NaN)) <= 2);
}

test("WebGL keeps selection, counts as symbols and the table, and hands back to paper when its context is lost", async ({
  page,
}) => {
  await open(page, "/?renderer=webgl&chi-tieu=poor_households&xa=03162");
  await expect(page.locator("[data-renderer=webgl]")).toBeVisible({ timeout: 45_000 });
  await page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const lose = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    Object.assign(globalThis, { lose });
    lose?.loseContext();
  });
  await expect(page.locator("[data-renderer=paper]")).toBeVisible();
  await expect(page.locator("[data-place]")).toHaveCount(45);
  await page.evaluate(() => {
    (globalThis as { lose?: WEBGL_lose_context }).lose?.restoreContext();
  });
  await expect(page.locator("[data-renderer=webgl]")).toBeVisible({ timeout: 45_000 });
});

for (const fault of ["nothing", "the lower half alone"]) {
  test(`WebGL whose driver draws ${fault} never takes the place of paper, and nobody hears of it`, async ({
    page,
  }) => {
    await page.addInitScript((drawn) => {
      const drawing = WebGL2RenderingContext.prototype;
      const drawElements = Reflect.get(drawing, "drawElements") as (...what: unknown[]) => void;
      drawing.drawElements = function (...what) {
        if (drawn === "nothing") return;
        this.enable(this.SCISSOR_TEST);
        this.scissor(0, 0, this.drawingBufferWidth, this.drawingBufferHeight / 2);
        drawElements.apply(this, what);
        this.disable(this.SCISSOR_TEST);
      };
    }, fault);
    await open(page, "/?renderer=webgl");
    await expect(page.locator(".maplibregl-canvas")).toBeAttached({ timeout: 45_000 });
    await expect(page.locator(".maplibregl-canvas")).toHaveCount(0, { timeout: 45_000 });
    await expect(page.locator("[data-renderer=paper]")).toBeVisible();
    await expect(page.locator("[data-place]")).toHaveCount(45);
  });
}

test("software WebGL is not taken unless asked for: the paper map stays", async ({ page }) => {
  await open(page, "/?tinh=11");
  await settle(page);
  await expect(page.locator("[data-renderer=paper]")).toBeVisible();
});
