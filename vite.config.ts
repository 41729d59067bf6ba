import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type ViteUserConfig as UserConfig } from "vitest/config";
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

/** What of the bundler's graph tells who imports a module. */
interface ModuleGraph {
  getModuleInfo: (id: string) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

const first = new Map<string, boolean>();

/** Whether the page can not start without a module: a chain of static imports leads to it from the page itself. */
function isOfFirst(id: string, graph: ModuleGraph): boolean {
  const known = first.get(id);
  if (known !== undefined) return known;
  const info = graph.getModuleInfo(id);
  // A circle is of the first where another way into it is.
  first.set(id, info?.isEntry === true);
  const isFirst = info !== null && (info.isEntry || info.importers.some((other) => isOfFirst(other, graph)));
  first.set(id, isFirst);
  return isFirst;
}

/**
 * All that the first page is made of, in one file: pages that come later share modules of it in ever other sets, and the bundler would write one
 * small file a set, which packs worse.
 */
const FIRST = {
  name: (id: string, graph: ModuleGraph) => (isOfFirst(id, graph) ? "first" : null),
};

/**
 * What stands around every map, controls of the house included, in one file after the first frame: forty small ones cost a phone more
 * than their bytes. The lists of what is fetched later stand in it too, so that the first script names one file in place of each.
 */
const FRAME = {
  name: "frame",
  test: new RegExp(
    [
      "rolldown/runtime",
      "workbox-window",
      "d3-(array|format|scale|color|interpolate)/",
      "src/(ui/|styles/print)",
      "src/(app|features/explore|state|map)/lazy\\.",
      "src/(entries/paper|gallery/door)\\.",
      "src/app/(header/(?!Place|Province)|(en|vi|afterMap|routes|translated|release|latestFigures|Offline|PartNotice|Told)\\.)",
      "src/map/(afterwards|labels|dashes|[oO]wnDashes|Surface|Controls|scaleBar|gestures|listed|locate|navigate|webgl/attach)\\.",
      "src/charts/(ticks\\.|histogram/|trend/Dot)",
      "src/features/legend/(?!FormLegend)",
      "src/features/explore/(en|vi|IndicatorButton|DetailsPanel|Phone\\w+|Sidebar|SinceHandle|Timeline\\w*|HoverCard|Tooltip|UnderMap)\\.",
      "src/features/shared/(figures|frame|notices|tools)/",
      "src/features/shared/(Figure|LoudLine|MapFoot|MapTools|MapStyle|Layouts|Part|Lost|RichText|Sign\\w+|Term|TrendKey|keeper|years|paper)\\.",
      "src/words/(signed|signs/en|signs|reading/\\w+)\\.",
      "src/reading/(sortRows|indicatorName|kept|change|references)\\.",
      "src/domain/(text|terms|addresses|day|narrow|publishedFiles|classify/(dust|equal|deviation|geometric|headTail|natural|limits|pretty|cuts|classing))\\.",
      "src/scene/sizes\\.",
      "src/state/(picturing|leftSlide|offline|pace)\\.",
    ].join("|"),
  ),
};

/** The panel of a place, and what is told beside it once figures of every theme are there. */
const PANEL = {
  name: "panel",
  test: new RegExp(
    [
      "d3-(path|shape)/",
      "src/features/explore/(ProvinceCard|ProvinceFacts|Source|Figures|Deprivations|TrendSection|FormerCard)\\.",
      "src/features/shared/(former|facts|deprivations|missing)/",
      "src/charts/(dots/|trend/)",
      "src/reading/(trend|deprivations|provinceFacts|formerFigures|predecessors)\\.",
      "src/domain/(citation|grade|interaction|coverage/(eligibility|programme|file)|targets/target|planner/scenario|slides/(file|unread|missing))\\.",
      "src/load/(publishedSlides|registerFiles)\\.",
      "src/app/LinkNotice\\.",
      "src/map/MiniMap\\.",
      "src/features/(shared/PaperMap|slides/(PrintedSlides|PrintedView|printed|readDeck))\\.",
    ].join("|"),
  ),
};

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
      output: {
        // The first page carries the names of all parts; their digests are what packs worst in it.
        hashCharacters: "hex",
        // Small parts that most views share come as one file: the first script names every file that a view waits for.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [FIRST, FRAME, PANEL],
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
