import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { TEXTUAL } from "./rules.ts";

/** Smaller files fit into one packet as they are. */
const SMALLEST = 1000;
/** Tables of open data: the highest quality saves another quarter of them, and takes fifty times as long. */
const LARGE = { bytes: 1_000_000, quality: 9 };

/** What was packed: files, and bytes before and after Brotli. */
export interface Packed {
  readonly files: number;
  readonly plain: number;
  readonly brotli: number;
}

const pack = { br: promisify(brotliCompress), gz: promisify(gzip) } as const;

/**
 * Puts a .br and a .gz beside every text of a folder, so that no host compresses the same file twice. Packed files without their plain
 * one are taken away, and one that is not smaller than the plain one is not kept.
 *
 * @param quality of Brotli, 0 to 11
 */
export async function compressFolder(folder: string, quality: number): Promise<Packed> {
  const names = await readdir(folder, { recursive: true });
  const files = new Set(names.map((name) => name.replaceAll("\\", "/")));
  for (const name of files)
    if (/\.(br|gz)$/.test(name) && !files.has(name.slice(0, -3))) await rm(join(folder, name));
  const total = { files: 0, plain: 0, brotli: 0 };
  const texts = [...files].filter((name) => TEXTUAL.some((ending) => name.endsWith(`.${ending}`))).sort();
  // A few at a time: the packing itself runs beside this thread, and memory stays small.
  for (let at = 0; at < texts.length; at += 4) {
    const sizes = await Promise.all(
      texts.slice(at, at + 4).map((name) => compressFile(join(folder, name), quality)),
    );
    for (const size of sizes) {
      if (size === null) continue;
      total.files++;
      total.plain += size.plain;
      total.brotli += size.brotli;
    }
  }
  return total;
}

async function compressFile(
  file: string,
  quality: number,
): Promise<{ plain: number; brotli: number } | null> {
  const found = await stat(file);
  const plain = found.isFile() && found.size >= SMALLEST ? await readFile(file) : null;
  const [brotli, gzipped] = await Promise.all([
    plain === null ? null : pack.br(plain, { params: paramsFor(plain, quality) }),
    plain === null ? null : pack.gz(plain, { level: 9 }),
  ]);
  await keepIfSmaller(`${file}.br`, brotli, plain);
  await keepIfSmaller(`${file}.gz`, gzipped, plain);
  return plain === null || brotli === null ? null : { plain: plain.length, brotli: brotli.length };
}

function paramsFor({ length }: Buffer, quality: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: length > LARGE.bytes ? Math.min(quality, LARGE.quality) : quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
  };
}

async function keepIfSmaller(file: string, packed: Buffer | null, plain: Buffer | null): Promise<void> {
  if (packed !== null && plain !== null && packed.length < plain.length) await writeFile(file, packed);
  else await rm(file, { force: true });
}
