import type { Face } from "../sheet/shapes.ts";
import { nameFont, SUBSETS, type Subset } from "../sheet/type.ts";
import type { EmbeddedFont } from "../sheet/writeSvg.ts";

const kept = new Map<string, Promise<Uint8Array>>();

/** A font file of the site, or of the page itself where it carries its files, as the portable edition does; it is fetched once. @param form WOFF2 as pages use it, or TrueType for a PDF */
export function fetchFont(face: Face, subset: Subset, form: "woff2" | "ttf"): Promise<Uint8Array> {
  const name = `fonts/${nameFont(face, subset)}.${form}`;
  const found = kept.get(name);
  if (found !== undefined) return found;
  const block = document.getElementById(name);
  const asked =
    block === null
      ? fetchBytes(new URL(name, document.baseURI).href)
      : Promise.resolve(decodeBase64(String(JSON.parse(block.textContent))));
  kept.set(name, asked);
  asked.catch(() => kept.delete(name));
  return asked;
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The fonts of some faces, ready to be put into a document. */
export async function embedFonts(faces: readonly Face[]): Promise<EmbeddedFont[]> {
  const wanted = faces.flatMap((face) => SUBSETS.map((subset) => ({ face, subset })));
  return await Promise.all(
    wanted.map(async ({ face, subset }) => ({
      face,
      subset,
      base64: encodeBase64(await fetchFont(face, subset, "woff2")),
    })),
  );
}

function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  // Pieces, because an argument list has an end.
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
