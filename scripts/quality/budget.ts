import { readFile } from "node:fs/promises";
import { findCircles } from "./circles.ts";
import { measureFiles, measureShell, readImports } from "./shell.ts";

/** Brotli bytes that may be fetched before the first choropleth of a province, fonts apart. */
const BUDGET = 60_000;

interface CatalogueFiles {
  readonly provinces: readonly {
    code: string;
    name: { vi: string };
    files: { topology: string; series: Record<string, string> };
  }[];
}

const shell = await measureShell();
const catalogue = JSON.parse(await readFile("dist/data/catalogue.json", "utf8")) as CatalogueFiles;
let failed = 0;
for (const { name, files } of catalogue.provinces) {
  const data = await measureFiles(
    ["catalogue.json", files.topology, files.series["core"] ?? ""].map((file) => `dist/data/${file}`),
  );
  const total = shell + data;
  if (total > BUDGET) failed++;
  const verdict = total > BUDGET ? "OVER" : "ok";
  process.stdout.write(
    `${name.vi.padEnd(18)} page ${String(shell)} + data ${String(data)} = ${String(total)} of ${String(BUDGET)} bytes brotli: ${verdict}\n`,
  );
}
for (const circle of findCircles(await readImports())) {
  failed++;
  process.stdout.write(`bundles that wait for each other: ${circle.join(" > ")}\n`);
}
process.exitCode = failed > 0 ? 1 : 0;
