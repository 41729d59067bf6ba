import { readFile } from "node:fs/promises";
import { findCircles } from "./circles.ts";
import { measureFiles, measureShell, readImports } from "./shell.ts";

/** Brotli bytes that may be fetched before the first choropleth of a province, fonts apart. */
const BUDGET = 60_000;

/** The same of the whole country, which is where an edition of several provinces starts. */
const COUNTRY_BUDGET = 55_000;
/** What the country waits for beside the page. */
const COUNTRY_BUNDLES = ["state/country.ts"];

interface PlaceFiles {
  readonly name: { vi: string };
  readonly files: { topology: string; series: Record<string, string> };
}

async function readPublished<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(`dist/data/${name}`, "utf8")) as T;
}

let failed = 0;

async function weigh(
  { name, files }: PlaceFiles,
  shell: number,
  budget: number,
  ...also: string[]
): Promise<void> {
  const data = await measureFiles(
    ["catalogue.json", ...also, files.topology, files.series["core"] ?? ""].map(
      (file) => `dist/data/${file}`,
    ),
  );
  const total = shell + data;
  if (total > budget) failed++;
  const verdict = total > budget ? "OVER" : "ok";
  process.stdout.write(
    `${name.vi.padEnd(18)} page ${String(shell)} + data ${String(data)} = ${String(total)} of ${String(budget)} bytes brotli: ${verdict}\n`,
  );
}

const catalogue = await readPublished<{ provinces: readonly PlaceFiles[]; country?: string }>(
  "catalogue.json",
);
if (catalogue.country !== undefined) {
  const { place } = await readPublished<{ place: PlaceFiles }>(catalogue.country);
  await weigh(place, await measureShell(COUNTRY_BUNDLES), COUNTRY_BUDGET, catalogue.country);
}
const shell = await measureShell();
for (const province of catalogue.provinces) await weigh(province, shell, BUDGET);
for (const circle of findCircles(await readImports())) {
  failed++;
  process.stdout.write(`bundles that wait for each other: ${circle.join(" > ")}\n`);
}
process.exitCode = failed > 0 ? 1 : 0;
