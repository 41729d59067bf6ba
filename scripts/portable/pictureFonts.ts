import { FACES } from "../../src/map/picture/marks.ts";
import { nameFont, SUBSETS } from "../../src/map/picture/type.ts";
import { unpackFont } from "../fonts/sfnt.ts";

/**
 * The fonts that pictures carry, base64 by path as the page asks for them: WOFF2 for an SVG, TrueType for a PDF.
 * @param fonts files of `public/fonts` by name @throws Error naming one that is not there
 */
export async function readPictureFonts(
  fonts: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  const files = FACES.flatMap((face) => SUBSETS.map((subset) => nameFont(face, subset)));
  const blocks = await Promise.all(
    files.map(async (name) => {
      const bytes = fonts.get(`${name}.woff2`);
      if (bytes === undefined) throw new Error(`pictures need ${name}.woff2, which is not in public/fonts`);
      return [
        [`fonts/${name}.woff2`, encode(bytes)],
        [`fonts/${name}.ttf`, encode(await unpackFont(bytes))],
      ] as const;
    }),
  );
  return new Map(blocks.flat());
}
