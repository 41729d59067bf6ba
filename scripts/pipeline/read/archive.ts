import { unzipSync, zipSync } from "fflate";
import { ArchiveError } from "../fault.ts";

/** Unpacked, no official workbook or shapefile comes near this; a zip bomb goes far beyond. */
const MOST_UNPACKED = 400_000_000;
const MOST_ENTRIES = 5000;

/** True for bytes that begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Unpacks an archive within bounds: sizes are added up from the directory before anything is unpacked, and no entry is
 * unpacked beyond the size it declares. @throws ArchiveError when it is too large or damaged
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
): Map<string, Uint8Array> {
  let total = 0;
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        entries++;
        if (total > MOST_UNPACKED || entries > MOST_ENTRIES)
          throw new ArchiveError({ kind: "unpacked", most: MOST_UNPACKED / 1e6 });
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError({ kind: "archive" });
  }
}

/** Packs files again without compression, for a reader that unpacks by itself: it can meet nothing that was not counted. */
export function repack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0 });
}
