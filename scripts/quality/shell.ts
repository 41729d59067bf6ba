import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Brotli bytes of some files together. */
export async function measureFiles(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => brotliCompressSync(await readFile(file)).length));
  return sizes.reduce((total, size) => total + size, 0);
}

/** Brotli bytes of the built page, its styles and every script that the entry imports statically; fonts apart. */
export async function measureShell(): Promise<number> {
  const manifest = JSON.parse(await readFile("dist/.vite/manifest.json", "utf8")) as Record<string, Chunk>;
  const files = new Set<string>(["dist/index.html"]);
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(`dist/${chunk.file}`)) return;
    files.add(`dist/${chunk.file}`);
    for (const css of chunk.css ?? []) files.add(`dist/${css}`);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry === true) visit(key);
  return await measureFiles([...files]);
}
