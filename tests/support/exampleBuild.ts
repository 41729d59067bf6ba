import { build, type BuildOptions } from "../../scripts/pipeline/build.ts";
import { writeExample } from "../../scripts/pipeline/example/write.ts";
import type { Problem } from "../../scripts/pipeline/problem.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import type { Registry } from "../../scripts/pipeline/registry/registry.ts";
import { MemoryEffects } from "./memoryEffects.ts";

/** What a build of the example left in memory, its sources too. */
export interface ExampleBuild {
  readonly effects: MemoryEffects;
  readonly problems: readonly Problem[];
}

let registry: Promise<Registry> | null = null;
/** By province, "" for all of them. */
const sources = new Map<string, Promise<MemoryEffects>>();
const builds = new Map<string, Promise<ExampleBuild>>();

/** The repository's registry, read once for all tests of a process. */
export function readRegistry(): Promise<Registry> {
  registry ??= loadRegistry(new MemoryEffects());
  return registry;
}

/** The sources of the example, made once for all tests of a process; each caller has a folder of its own to spoil. */
export async function copyExample(): Promise<MemoryEffects> {
  return await copySources("");
}

/** The same of one province alone, which takes a quarter of the time; "" for all. */
export async function copySources(province: string): Promise<MemoryEffects> {
  const writing = sources.get(province) ?? writeSources(province);
  sources.set(province, writing);
  return copy(await writing);
}

/** The example built into `public/data`, once for all tests of a process that ask for the same; each caller has its own copy. */
export async function buildExample({
  provinces,
  edition,
}: Pick<BuildOptions, "provinces" | "edition">): Promise<ExampleBuild> {
  const key = `${edition} ${provinces.join()}`;
  const making = builds.get(key) ?? publish({ provinces, edition });
  builds.set(key, making);
  const { effects, problems } = await making;
  return { effects: copy(effects), problems };
}

async function writeSources(province: string): Promise<MemoryEffects> {
  const effects = new MemoryEffects();
  const { provinces, ...registry } = await readRegistry();
  const own = provinces.filter(({ code }) => province === "" || code === province);
  await writeExample(effects, { ...registry, provinces: own });
  return effects;
}

async function publish(options: Pick<BuildOptions, "provinces" | "edition">): Promise<ExampleBuild> {
  const effects = await copyExample();
  const problems = await build(effects, { ...options, folder: "public/data", dryRun: false });
  return { effects, problems };
}

function copy({ files }: MemoryEffects): MemoryEffects {
  const own = new MemoryEffects();
  for (const [path, bytes] of files) own.files.set(path, bytes);
  return own;
}
