import { readFile } from "node:fs/promises";
import { unpackFont } from "../../scripts/deliver/fonts/sfnt.ts";
import { nameFont } from "../../src/paper/sheet/type.ts";
import type { ReadFont } from "../../src/paper/sheet/writePdf.ts";

/** The fonts of the site as a PDF takes them. */
export const readFont: ReadFont = async (face, subset) =>
  await unpackFont(await readFile(`public/fonts/${nameFont(face, subset)}.woff2`));
