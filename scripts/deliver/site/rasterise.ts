import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Effects } from "../../pipeline/effects/effects.ts";

/** Draws an SVG document without letters as a PNG picture of its own size. */
export type Rasterise = (svg: string) => Uint8Array;

let isReady = false;

/** Makes ready to draw. @throws where the package is not whole */
export async function prepareRasteriser(effects: Pick<Effects, "read">): Promise<Rasterise> {
  if (!isReady) {
    const path = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
    const binary = await effects.read(path);
    if (binary === undefined) throw new Error(`${path} is not there`);
    await initWasm(binary);
    isReady = true;
  }
  return (svg) => {
    const picture = new Resvg(svg);
    const drawn = picture.render();
    const png = drawn.asPng();
    drawn.free();
    picture.free();
    return png;
  };
}
