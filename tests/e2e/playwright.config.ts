import { defineConfig } from "@playwright/test";
import { findBrowser } from "../../scripts/quality/browser.ts";

/**
 * The example atlas, and the same pages over a fixture province in which every look occurs. Ports are chosen by the environment, so that
 * two checks can run on one machine.
 */
const PORT = Number(process.env["ATLAS_E2E_PORT"] ?? "4311");
export const EXAMPLE = `http://127.0.0.1:${String(PORT)}/`;
export const FIXTURE = `http://127.0.0.1:${String(PORT + 1)}/`;

/** Tests that ask for WebGL by name: the atlas itself stays on paper wherever a graphics card is emulated. */
const WEBGL = ["both-renderers.e2e.ts", "runs-anywhere.e2e.ts"];

/** The main tasks in engines that Playwright does not drive as the system installs them. */
export const ENGINES = "other-engines.e2e.ts";

// SwiftShader gives WebGL on machines without a graphics card. It also draws every page, slower than the processor draws one by itself:
// pages that stay on paper go without.
const paper = await findBrowser(["--disable-gpu"]);
const webgl = await findBrowser(["--use-angle=swiftshader", "--enable-unsafe-swiftshader"]);

export default defineConfig({
  testDir: ".",
  testMatch: "*.e2e.ts",
  fullyParallel: true,
  // One browser waits while the other draws.
  workers: 2,
  retries: 0,
  timeout: Number(process.env["ATLAS_E2E_TIMEOUT"] ?? "120000"),
  expect: { timeout: 15_000 },
  outputDir: "../../test-results",
  projects: [
    { name: "webgl", testMatch: WEBGL, use: { launchOptions: webgl } },
    { name: "paper", testIgnore: [...WEBGL, ENGINES], use: { launchOptions: paper } },
    { name: "firefox", testMatch: ENGINES, fullyParallel: false },
  ],
  use: {
    baseURL: EXAMPLE,
    viewport: { width: 1440, height: 900 },
    // A trace costs every test a third of its time; ATLAS_E2E_TRACE=1 keeps those of tests that fail.
    trace: process.env["ATLAS_E2E_TRACE"] === "1" ? "retain-on-failure" : "off",
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
