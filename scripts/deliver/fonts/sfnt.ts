import wawoff2 from "wawoff2";

/** Fonts that pictures are set in: pages have a heavier one for their headings. */
export const PICTURE_FONT = /-(400|600)-normal\.woff2$/;

/** The file under way: the unpacker has one memory, so files wait for each other. */
let last: Promise<unknown> = Promise.resolve();

/** A font file of the site as a TrueType file, the only form a PDF can hold. @param woff2 bytes of a WOFF2 file */
export function unpackFont(woff2: Uint8Array): Promise<Uint8Array> {
  const next = last.then(async () => {
    // What comes back lies in the memory of the unpacker, which the next file overwrites.
    return Uint8Array.from(await wawoff2.decompress(woff2));
  });
  last = next.catch(() => undefined);
  return next;
}
