import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { listen, makeServer } from "../../scripts/commands/serve.ts";
import { findBrowser } from "../../scripts/quality/browser.ts";
import type { Timing } from "./renderers/page.ts";

/**
 * First paint, recolour and pan of the paper renderer's canvas beside MapLibre feature-state, Leaflet canvas, ECharts and deck.gl
 * GeoJsonLayer, on the same shapes of the real boundaries, in one run on software WebGL. Usage: npm run bench:renderers [-- 45,3321].
 */
const SOURCE = "../shared/boundaries/vietnam-2025-200m.topo.json";
const NAMES = ["paper", "maplibre", "leaflet", "echarts", "deck"];
const sizes = (process.argv[2] ?? "45,3321,13000,53000").split(",").map(Number);

const folder = mkdtempSync(join(tmpdir(), "atlas-renderers-"));
await build({
  configFile: false,
  root: "tests/bench/renderers",
  base: "./",
  logLevel: "error",
  build: { outDir: folder, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 5000 },
  worker: { format: "es" },
});
copyFileSync(SOURCE, join(folder, "vietnam.topo.json"));
const server = makeServer(folder);
const address = await listen(server, 4398, false);
const { executablePath, args } = await findBrowser([
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--enable-precise-memory-info",
]);
const browser = await chromium.launch({ executablePath, args });

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
const say = (value: number) => value.toFixed(1).padStart(9);

try {
  for (const count of sizes) {
    process.stdout.write(`\n${String(count)} shapes        first, ms  recolour       pan  heap, MB\n`);
    const results = new Map<string, Timing>();
    for (const name of NAMES) {
      const page = await browser.newPage({ viewport: { width: 900, height: 900 }, deviceScaleFactor: 1 });
      await page.goto(address);
      try {
        await page.waitForFunction("window.bench !== undefined");
        const timing = await page.evaluate<Timing>(`window.bench.run("${name}", ${String(count)})`);
        results.set(name, timing);
        process.stdout.write(
          `${name.padEnd(16)} ${say(timing.first)} ${say(median(timing.recolour))} ${say(median(timing.pan))} ${say(timing.heap / 1e6)}\n`,
        );
      } catch (error) {
        process.stdout.write(`${name.padEnd(16)} failed: ${String(error).slice(0, 160)}\n`);
      }
      await page.close();
    }
    const paper = results.get("paper");
    if (paper === undefined) continue;
    for (const [name, timing] of results)
      if (name !== "paper")
        process.stdout.write(
          `paper is ${(timing.first / paper.first).toFixed(1)} times as fast as ${name} at the first paint, ${(median(timing.recolour) / median(paper.recolour)).toFixed(1)} times at a recolour\n`,
        );
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction("window.bench !== undefined");
    const hit = await page.evaluate<number>(`window.bench.hit(${String(count)})`);
    process.stdout.write(`hit test: ${hit.toFixed(3)} ms\n`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
