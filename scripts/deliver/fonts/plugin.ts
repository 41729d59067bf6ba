import { readdir, readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { PICTURE_FONT, unpackFont } from "./sfnt.ts";

/**
 * Beside every WOFF2 file of the site its TrueType form, which pages never fetch but a PDF needs. The files are made while building, so the
 * repository holds each font once.
 */
export function trueTypeFonts(folder: string): Plugin {
  const unpack = async (name: string) =>
    await unpackFont(await readFile(`${folder}/${name.replace(/\.ttf$/, ".woff2")}`));
  return {
    name: "true-type-fonts",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = /\/fonts\/([\w-]+\.ttf)$/.exec(request.url ?? "")?.[1];
        if (name === undefined) next();
        else void unpack(name).then((bytes) => response.end(bytes), next);
      });
    },
    async generateBundle() {
      for (const file of (await readdir(folder)).filter((name) => PICTURE_FONT.test(name))) {
        const name = file.replace(/\.woff2$/, ".ttf");
        this.emitFile({ type: "asset", fileName: `fonts/${name}`, source: await unpack(name) });
      }
    },
  };
}
