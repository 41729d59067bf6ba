import { defineConfig } from "@playwright/test";
import atlas, { ENGINES } from "./playwright.config.ts";

/** The main tasks in WebKitGTK (`npm run test:webkit`): not part of the check, since few machines have it. */
export default defineConfig({
  ...atlas,
  workers: 1,
  projects: [{ name: "webkit", testMatch: ENGINES, fullyParallel: false }],
});
