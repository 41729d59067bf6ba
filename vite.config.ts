import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type ViteUserConfig as UserConfig } from "vitest/config";
import { AFTER_MAP, makeBundles } from "./scripts/deliver/bundles.ts";
import { packEmbed } from "./scripts/deliver/embed/plugin.ts";
import { trueTypeFonts } from "./scripts/deliver/fonts/plugin.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const STATES = "tests/**/*.svelte.test.ts";

/** The worker that keeps the atlas for use without a network: one classic script under a name of its own. */
const worker: UserConfig = {
  root: path("src"),
  publicDir: false,
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: path("dist"),
    emptyOutDir: false,
    target: "es2022",
    lib: { entry: path("src/entries/worker.ts"), formats: ["iife"], name: "worker", fileName: () => "sw.js" },
  },
};

const SVELTE = { configFile: false, compilerOptions: { runes: true } } as const;

/** The portable edition is drawn on paper and only shows: megabytes of WebGL and the pipeline of the desk stay out of it. */
const withoutLarge = {
  name: "without-large",
  enforce: "pre",
  resolveId: (source: string) =>
    /webgl\/owner\.svelte\.ts$|\.\/owner\.svelte\.ts$|\.\/openWorker\.ts$/.test(source) ? "\0left-out" : null,
  load: (id: string) => (id === "\0left-out" ? "export {};" : null),
} as const;

/** The worker of the desk has a folder of its own: a policy of its own, and no place on the list of what is kept for use without a network. */
const inFolder =
  (ending: string) =>
  ({ name }: { readonly name?: string | undefined }) =>
    `${name?.startsWith("maplibre") === true ? "assets" : "desk"}/[name]-[hash]${ending}`;

/** Workers of the page, each a file of its own. */
const WORKERS = {
  format: "es",
  rolldownOptions: {
    output: {
      entryFileNames: inFolder(".js"),
      chunkFileNames: inFolder(".js"),
      assetFileNames: "desk/[name]-[hash][extname]",
    },
  },
} as const;

/** One script and one style that hold everything; `atlas portable` puts them into a file with the figures of a province. */
const portable: UserConfig = {
  root: path("src"),
  publicDir: false,
  plugins: [withoutLarge, svelte(SVELTE)],
  build: {
    outDir: path(".cache/portable"),
    emptyOutDir: true,
    target: "es2022",
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: path("src/entries/portable.ts"),
      output: { codeSplitting: false, entryFileNames: "portable.js", assetFileNames: "portable[extname]" },
    },
  },
};

/** The element for other pages: one script with everything in it, beside the atlas that was built before. */
const embed: UserConfig = {
  root: path("src"),
  publicDir: false,
  plugins: [svelte(SVELTE), packEmbed(path("src/embed/embed.html"))],
  build: {
    outDir: path("dist"),
    emptyOutDir: false,
    target: "es2022",
    cssCodeSplit: false,
    minify: true,
    // One script is all that a page has to load; nothing arrives by halves.
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
    lib: { entry: path("src/embed/element.ts"), formats: ["es"], fileName: () => "embed/poverty-map.js" },
  },
};

const MODES: Readonly<Record<string, UserConfig>> = { worker, portable, embed };

export default defineConfig(({ mode }) => MODES[mode] ?? app(mode));

/** Pictures read the colours of paper from the text of this style sheet; all others are nothing to a test. */
const STYLES = { include: [/tokens\.css/] };

const app = (mode: string): UserConfig => ({
  root: path("src"),
  base: "./",
  publicDir: path("public"),
  plugins: [svelte(SVELTE), trueTypeFonts(path("public/fonts"))],
  build: {
    outDir: path("dist"),
    emptyOutDir: true,
    target: "es2022",
    // The policy allows no inline data but images; a small font or worker must stay a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // What is bundled, each with its licence.
    license: { fileName: "licences.md" },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: AFTER_MAP, sideEffects: false }] },
      output: {
        // The first page carries the names of all parts; their digests are what packs worst in it.
        hashCharacters: "hex",
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: makeBundles(path("src")),
        },
      },
    },
  },
  worker: WORKERS,
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  test: {
    root: path("."),
    // A build of the example takes half a minute on a quiet machine; what a timeout is for is a test that hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    css: STYLES,
    // States are tried as a page runs them: on a server nothing derived is kept, and no effect runs.
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          // Tests of one process share its modules: what a file of tests spoils it has made itself.
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", "tests/consistency/**", STATES],
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
          css: STYLES,
          include: ["tests/consistency/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
