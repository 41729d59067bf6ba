import { plausibility } from "./syllable.ts";

/** How the bytes of a text file were read. */
export type ByteEncoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "Windows-1258" | "Latin-1";

/**
 * Text of a CSV file: a byte order mark decides, then zeros in every other byte, then whether it is valid UTF-8. What is left
 * is one byte a letter: Windows-1258, or a font from before Unicode kept as Latin-1 for `convertLegacy`, whichever is more
 * like Vietnamese. Composed to NFC.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: ByteEncoding } {
  const encoding = detect(bytes);
  return { text: decodeAs(bytes, encoding).normalize("NFC"), encoding };
}

function decodeAs(bytes: Uint8Array, encoding: ByteEncoding): string {
  if (encoding === "Latin-1") return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return new TextDecoder(encoding.toLowerCase()).decode(bytes);
}

function detect(bytes: Uint8Array): ByteEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  const wide = detectWide(bytes);
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return "UTF-8";
  const sample = bytes.slice(0, 100_000);
  const windows = plausibility(decodeAs(sample, "Windows-1258").normalize("NFC"));
  return windows > 0 ? "Windows-1258" : "Latin-1";
}

/** UTF-16 without a mark: nearly every second byte of a table of figures is zero. */
function detectWide(bytes: Uint8Array): ByteEncoding | null {
  const sample = bytes.slice(0, 2000);
  const zeros = (parity: number) => sample.filter((byte, index) => index % 2 === parity && byte === 0).length;
  const enough = sample.length / 5;
  if (sample.length >= 4 && zeros(1) > enough && zeros(0) === 0) return "UTF-16LE";
  return sample.length >= 4 && zeros(0) > enough && zeros(1) === 0 ? "UTF-16BE" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
