/** One measured job of `pipeline.ts`, in a process of its own so that its memory is its own. */
import { readdirSync } from "node:fs";
import { wordsIn } from "../../scripts/commands/language.ts";
import { sayNews } from "../../scripts/commands/news.ts";
import { makeDiskEffects } from "../../scripts/pipeline/effects/disk.ts";
import type { News } from "../../scripts/pipeline/news.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";

const [job = "", folder = ""] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
/** Of what the build tells, what the open data of all provinces costs is of interest here. */
const tell = (news: News) => {
  if (news.news === "step" && news.step.id === "openData")
    for (const line of sayNews(news, wordsIn("en"))) say(line);
};
const effects = { ...makeDiskEffects(folder), log: () => undefined, tell };
const memory = () => `${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`;
const clock = () => performance.now() / 1000;

/** The whole nation as one import. */
async function geometry(): Promise<void> {
  const { importBoundaries } = await import("../../scripts/pipeline/boundaries/import.ts");
  const registry = await loadRegistry(effects, { provinces: readdirSync(`${folder}/data/registry/places`) });
  const bytes = await effects.read("shapes/nation.geojson");
  const target = {
    file: "nation.geojson",
    province: "00",
    communes: registry.communes.filter((commune) => commune.scheme === "2025"),
    districts: [],
    outline: [
      [
        [101, 5],
        [118, 5],
        [118, 25],
        [101, 25],
        [101, 5],
      ],
    ] as const,
  };
  const start = clock();
  await importBoundaries(
    { file: "nation.geojson", bytes: bytes ?? new Uint8Array(), beside: new Map() },
    target,
  );
  say((clock() - start).toFixed(3));
}

async function boundaries(): Promise<void> {
  const { boundariesCommand } = await import("../../scripts/commands/boundaries.ts");
  const start = clock();
  for (const file of readdirSync(`${folder}/shapes`).filter((name) => /^\d\d\.geojson$/.test(name)))
    await boundariesCommand.run([`shapes/${file}`, "--province", file.slice(0, 2)], effects, wordsIn("en"));
  say(`boundaries of 34 provinces imported one by one: ${(clock() - start).toFixed(1)} s, ${memory()}`);
}

async function nation(): Promise<void> {
  const { build } = await import("../../scripts/pipeline/build.ts");
  const start = clock();
  await build(effects, { provinces: [], folder: "public/data", dryRun: false, edition: "public" });
  say(`nation built: ${(clock() - start).toFixed(1)} s (budget 60), ${memory()} (budget 2048)`);
}

/** Form 7.1 with 10,000 communes of one province. */
async function rows(): Promise<void> {
  const { utils, write } = await import("@e965/xlsx");
  const { readSources } = await import("../../scripts/pipeline/read/readSources.ts");
  const { receive } = await import("../support/exampleSources.ts");
  const { makeFormRows } = await import("../support/formRows.ts");
  const { MemoryEffects } = await import("../support/memoryEffects.ts");
  const registry = await loadRegistry(new MemoryEffects());
  const communes = Array.from({ length: 10_000 }, (_, index) => ({
    scheme: "2025" as const,
    code: String(10_000 + index),
    name: `Số ${String(index)}`,
    type: "Xã" as const,
    province: "11",
    district: null,
    validFrom: null,
    validTo: null,
    areaKm2: null,
    point: null,
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(makeFormRows(registry, "R1", communes)), "7.1");
  const bytes = new Uint8Array(
    write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer,
  );
  const source = receive(bytes, "11", "2025-MDP2022-2025");
  const start = clock();
  const { problems } = await readSources(source, { ...registry, communes });
  const faults = problems.filter((problem) => problem.severity === "error").length;
  say(`workbook of 10,000 rows: ${(clock() - start).toFixed(2)} s (budget 3), ${String(faults)} errors`);
}

const jobs: Readonly<Record<string, () => Promise<void>>> = { geometry, boundaries, nation, rows };
await jobs[job]?.();
