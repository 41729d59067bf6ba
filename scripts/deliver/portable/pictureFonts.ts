import { PICTURE_FONT, unpackFont } from "../fonts/sfnt.ts";

/**
 * The fonts that pictures carry, base64 by path as the page asks for them: WOFF2 for an SVG, TrueType for a PDF.
 * @param fonts files of `public/fonts` by name
 */
export async function readPictureFonts(
  fonts: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  const blocks = await Promise.all(
    [...fonts]
      .filter(([name]) => PICTURE_FONT.test(name))
      .map(async ([name, bytes]) => [
        [`fonts/${name}`, encode(bytes)] as const,
        [`fonts/${name.replace(/woff2$/, "ttf")}`, encode(await unpackFont(bytes))] as const,
      ]),
  );
  return new Map(blocks.flat());
}
