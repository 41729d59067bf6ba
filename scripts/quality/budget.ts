import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";

/** Brotli bytes that may be fetched before the first choropleth of a province, fonts apart. */
const BUDGET = 60_000;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

interface CatalogueFiles {
  readonly provinces: readonly {
    code: string;
    name: { vi: string };
    files: { topology: string; series: Record<string, string> };
  }[];
}

async function sizeOf(file: string): Promise<number> {
  return brotliCompressSync(await readFile(file)).length;
}

/** The page, its styles and every script that the entry imports statically. */
async function listShell(): Promise<string[]> {
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
  return [...files];
}

async function sum(files: readonly string[]): Promise<number> {
  return (await Promise.all(files.map(sizeOf))).reduce((total, size) => total + size, 0);
}

const shell = await sum(await listShell());
const catalogue = JSON.parse(await readFile("dist/data/catalogue.json", "utf8")) as CatalogueFiles;
let failed = 0;
for (const { name, files } of catalogue.provinces) {
  const data = await sum(
    ["catalogue.json", files.topology, files.series["core"] ?? ""].map((file) => `dist/data/${file}`),
  );
  const total = shell + data;
  if (total > BUDGET) failed++;
  const verdict = total > BUDGET ? "OVER" : "ok";
  process.stdout.write(
    `${name.vi.padEnd(18)} page ${String(shell)} + data ${String(data)} = ${String(total)} of ${String(BUDGET)} bytes brotli: ${verdict}\n`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;
