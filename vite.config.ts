import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

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
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}));
