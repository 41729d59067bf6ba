import { defineConfig } from "@playwright/test";
import { findBrowser } from "../../scripts/quality/browser.ts";

// SwiftShader gives WebGL on machines without a graphics card; the atlas itself stays on paper there unless asked.
const { executablePath, args } = await findBrowser([
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
]);

/** The example atlas, and the same pages over a fixture province in which every look occurs. */
const PORT = Number(process.env["ATLAS_E2E_PORT"] ?? "4311");
export const EXAMPLE = `http://127.0.0.1:${String(PORT)}/`;
export const FIXTURE = `http://127.0.0.1:${String(PORT + 1)}/`;

export default defineConfig({
  testDir: ".",
  testMatch: "*.e2e.ts",
  fullyParallel: false,
  // One browser waits while the other draws; tests of one file still follow each other.
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  outputDir: "../../test-results",
  use: {
    baseURL: EXAMPLE,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath, args },
    trace: "retain-on-failure",
    // Tests answer in place of the server; what was kept on an earlier visit would answer before them.
    serviceWorkers: "block",
  },
  webServer: [
    {
      command: `npx tsx scripts/atlas.ts serve --port ${String(PORT)}`,
      cwd: "../..",
      url: EXAMPLE,
      reuseExistingServer: false,
    },
    {
      command: `npx tsx tests/e2e/serveFixture.ts ${String(PORT + 1)}`,
      cwd: "../..",
      url: FIXTURE,
      reuseExistingServer: false,
    },
  ],
});
