import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import type { BundleImports } from "./circles.ts";

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

async function readManifest(): Promise<Readonly<Record<string, Chunk>>> {
  return JSON.parse(await readFile("dist/.vite/manifest.json", "utf8")) as Record<string, Chunk>;
}

/** What each bundle of the built page waits for. */
export async function readImports(): Promise<BundleImports> {
  const bundles = Object.entries(await readManifest());
  return Object.fromEntries(bundles.map(([key, { imports }]) => [key, imports ?? []]));
}

/**
 * Brotli bytes of the built page, its styles and every script that the entry imports statically; fonts apart.
 * @param also bundles that come besides, by the files of their own that they are made of
 */
export async function measureShell(also: readonly string[] = []): Promise<number> {
  const manifest = await readManifest();
  const files = new Set<string>(["dist/index.html"]);
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(`dist/${chunk.file}`)) return;
    files.add(`dist/${chunk.file}`);
    for (const css of chunk.css ?? []) files.add(`dist/${css}`);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest))
    if (chunk.isEntry === true || also.includes(key)) visit(key);
  return await measureFiles([...files]);
}
