import { spawn } from "node:child_process";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../scripts/quality/browser.ts";

/** Script milliseconds a switch of indicator costs for Thanh Hóa's 166 communes, in both renderers. Run after a build. */
const PORT = 4399;
const ROUNDS = 20;

async function measure(page: Page, renderer: string): Promise<number[]> {
  await page.goto(`http://127.0.0.1:${String(PORT)}/?tinh=38&renderer=${renderer}`);
  await page.waitForSelector(`[data-renderer=${renderer}]`, { timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const scriptTime = async () =>
    (await client.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ScriptDuration")
      ?.value ?? 0;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const id = round % 2 === 0 ? "near_poor_rate" : "poor_rate";
    // The list is opened before the clock starts: what is measured is the map that follows.
    await page.locator(".indicator").click();
    await page.locator(`[data-indicator=${id}] .figures:not(:has-text("…"))`).waitFor();
    const before = await scriptTime();
    // A plain DOM click: the driver's own look-ups would count as script.
    await page.evaluate((wanted) => {
      document.querySelector<HTMLElement>(`[data-indicator=${wanted}] button`)?.click();
    }, id);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    times.push(((await scriptTime()) - before) * 1000);
  }
  return times.sort((a, b) => a - b);
}

const server = spawn("npx", ["tsx", "scripts/atlas.ts", "serve", "--port", String(PORT)], {
  stdio: "ignore",
  detached: true,
});
const { executablePath, args } = await findBrowser([
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
]);
const browser = await chromium.launch({ executablePath, args });
try {
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const medians = new Map<string, number>();
  for (const renderer of ["paper", "webgl"]) {
    const times = await measure(page, renderer);
    const median = times[Math.floor(times.length / 2)] ?? NaN;
    medians.set(renderer, median);
    process.stdout.write(
      `${renderer.padEnd(6)} script a switch: median ${median.toFixed(1)} ms, worst ${(times.at(-1) ?? NaN).toFixed(1)} ms of ${String(ROUNDS)}\n`,
    );
  }
  process.stdout.write(
    `webgl / paper ${((medians.get("webgl") ?? NaN) / (medians.get("paper") ?? NaN)).toFixed(2)}\n`,
  );
} finally {
  await browser.close();
  if (server.pid !== undefined) process.kill(-server.pid);
}
