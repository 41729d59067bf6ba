import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const STATES = "tests/**/*.svelte.test.ts";

export default defineConfig(({ mode }) => ({
  root: path("src"),
  base: "./",
  publicDir: path("public"),
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
  build: {
    outDir: path("dist"),
    emptyOutDir: true,
    target: "es2022",
    // The policy allows no inline data but images; a small font or worker must stay a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  test: {
    root: path("."),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // States are tried as a page runs them: on a server nothing derived is kept, and no effect runs.
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", "tests/same/**", STATES],
        },
      },
      {
        extends: true,
        test: { name: "page", include: [STATES], environment: path("tests/support/pageEnvironment.ts") },
      },
      {
        // Views are rendered as they are built: what Svelte tries in development takes as long as rendering itself.
        plugins: [svelte({ configFile: false, compilerOptions: { runes: true, dev: false } })],
        test: {
          name: "same",
          root: path("."),
          include: ["tests/same/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
}));
