import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

/** What `src/entries/mapPack.ts` offers, said again: the halves share only the domain, and this half loads the other as a built module. */
export interface PackModule {
  readonly makePack: (
    read: (file: string) => Promise<unknown>,
    options: {
      readonly code: string;
      readonly language: "vi" | "en";
      readonly site: string;
      readonly readFont: (face: string, subset: string) => Promise<Uint8Array>;
    },
  ) => AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array; readonly pages: number }>;
  readonly nameFont: (face: string, subset: string) => string;
}

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where the module lies between its making and its loading; not part of the site. */
const SERVER = ".cache/pack";

/** Builds the drawing half of the map pack for Node and loads it. */
export async function bundlePack(): Promise<PackModule> {
  await build({
    configFile: false,
    logLevel: "error",
    root: at("src"),
    build: {
      ssr: at("src/entries/mapPack.ts"),
      outDir: at(SERVER),
      emptyOutDir: true,
      copyPublicDir: false,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "pack.mjs" } },
    },
  });
  return (await import(pathToFileURL(at(`${SERVER}/pack.mjs`)).href)) as PackModule;
}
