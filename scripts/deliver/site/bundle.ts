import { fileURLToPath, pathToFileURL } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, type CSSOptions, type InlineConfig, type Rolldown } from "vite";

/** A file beside the pages: its path from the root of the site. */
export interface BundledFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** The renderer of the pages as a module, and what the pages link to. */
export interface Bundle {
  readonly renderer: PagesModule;
  readonly stylesheets: readonly string[];
  readonly lookup: string;
  readonly files: readonly BundledFile[];
}

export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

export type Weight = 400 | 600 | 700;

/** Letters as shapes: pictures carry no fonts. Sizes and places in pixels, y down, (x, y) where the line begins on its baseline. */
export interface Letters {
  readonly widthOf: (text: string, weight: Weight, size: number) => number;
  readonly draw: (
    text: string,
    at: { readonly x: number; readonly y: number; readonly size: number; readonly weight: Weight },
  ) => string;
}

/** What `src/entries/site.ts` offers, said again: the halves share only the domain, and this half loads the other as a built module. */
export interface PagesModule {
  readonly renderSite: (
    read: (file: string) => Promise<unknown>,
    options: {
      readonly site: string | null;
      readonly provinces: readonly string[];
      readonly stylesheets: readonly string[];
      readonly lookup: string;
      readonly hasCommuneImages: boolean;
    },
  ) => AsyncGenerator<SiteFile>;
  readonly renderReport: (
    read: (file: string) => Promise<unknown>,
  ) => Promise<readonly { readonly language: "vi" | "en"; readonly title: string; readonly body: string }[]>;
  readonly renderImages: (
    read: (file: string) => Promise<unknown>,
    letters: Letters,
    options: { readonly provinces: readonly string[]; readonly hasCommuneImages: boolean },
  ) => AsyncGenerator<SiteFile>;
}

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

type StylePlugin = NonNullable<Exclude<NonNullable<CSSOptions["postcss"]>, string>["plugins"]>[number];

/** Where the module lies between its making and its loading; not part of the site. */
const SERVER = ".cache/pages";

/**
 * Without JavaScript nothing can write a theme into the page: what the atlas says of `[data-theme="dark"]` follows the reader's system here.
 * One set of colours stays in one place.
 */
const followSystem: StylePlugin = {
  postcssPlugin: "follow-system-theme",
  Rule(rule, { AtRule }) {
    if (!rule.selector.includes('[data-theme="dark"]')) return;
    const media = new AtRule({ name: "media", params: "screen and (prefers-color-scheme: dark)" });
    media.append(rule.clone({ selector: rule.selector.replaceAll('[data-theme="dark"]', "") }));
    rule.replaceWith(media);
  },
};

function configure(part: InlineConfig["build"] & object): InlineConfig {
  return {
    configFile: false,
    logLevel: "error",
    root: at("src"),
    base: "./",
    publicDir: at("public"),
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
    css: { postcss: { plugins: [followSystem] } },
    build: { copyPublicDir: false, assetsInlineLimit: 0, modulePreload: { polyfill: false }, ...part },
  };
}

/** Builds the renderer with its styles, and the search of the page for wrong addresses. */
export async function bundlePages(): Promise<Bundle> {
  const server = await runBuild({
    ...configure({
      ssr: at("src/entries/site.ts"),
      ssrEmitAssets: true,
      cssCodeSplit: false,
      outDir: at(SERVER),
      emptyOutDir: true,
      target: "node20",
    }),
    ssr: { noExternal: true },
  });
  const client = await runBuild(
    configure({
      write: false,
      target: "es2022",
      cssCodeSplit: false,
      rolldownOptions: { input: at("src/entries/notFound.ts"), output: { codeSplitting: false } },
    }),
  );
  const styles = [...server, ...client].filter(({ fileName }) => fileName.endsWith(".css"));
  const script = client.find((output) => output.type === "chunk" && output.isEntry);
  const entry = server.find((output) => output.type === "chunk" && output.isEntry);
  if (script === undefined || entry === undefined) throw new Error("the bundle of the pages has no entry");
  const address = pathToFileURL(at(`${SERVER}/${entry.fileName}`));
  return {
    renderer: (await import(address.href)) as PagesModule,
    stylesheets: styles.map(({ fileName }) => fileName),
    lookup: script.fileName,
    files: [...styles, script].map((output) => ({
      path: output.fileName,
      bytes: output.type === "chunk" ? output.code : output.source,
    })),
  };
}

async function runBuild(config: InlineConfig): Promise<Rolldown.RolldownOutput["output"][number][]> {
  const result = await build(config);
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((each) => ("output" in each ? each.output : []));
}
