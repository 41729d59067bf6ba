import wawoff2 from "wawoff2";

/** A font file of the site as a TrueType file, the only form a PDF can hold. @param woff2 bytes of a WOFF2 file */
export async function unpackFont(woff2: Uint8Array): Promise<Uint8Array> {
  // What comes back lies in the memory of the unpacker, which the next file overwrites.
  return Uint8Array.from(await wawoff2.decompress(woff2));
}
