import { build } from "../../scripts/pipeline/build.ts";
import type { Problem } from "../../scripts/pipeline/problem.ts";
import { copyExample } from "./exampleBuild.ts";
import type { MemoryEffects } from "./memoryEffects.ts";

/** The folder that each year is published into, over the one before. */
export const RELEASED = "public/data";

interface Manifest {
  readonly province: string | null;
  readonly workbooks: readonly { readonly period: string }[];
}

/** The example of one province as it was received to the end of a year: workbooks of later years have not come yet. */
export async function receiveUntil(province: string, year: number): Promise<MemoryEffects> {
  const effects = await copyExample();
  for (const [path, bytes] of [...effects.files]) {
    if (!path.endsWith("/source.json")) continue;
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
    const isOwn = manifest.province === null || manifest.province === province;
    if (!isOwn) await effects.remove(path.slice(0, -"/source.json".length));
    else await effects.write(path, JSON.stringify(keepUntil(manifest, year)));
  }
  return effects;
}

function keepUntil(manifest: Manifest, year: number): Manifest {
  const workbooks = manifest.workbooks.filter(({ period }) => Number(period.slice(0, 4)) <= year);
  return { ...manifest, workbooks };
}

/** The source of a province asks for another threshold. */
export async function askThreshold(
  effects: MemoryEffects,
  province: string,
  threshold: number,
): Promise<void> {
  for (const [path, bytes] of [...effects.files]) {
    if (!path.endsWith("/source.json")) continue;
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
    if (manifest.province === province)
      await effects.write(path, JSON.stringify({ ...manifest, disclosureThreshold: threshold }));
  }
}

/** Publishes over what an earlier release left in its folder and kept. @returns what was told of it */
export async function publishAgain(
  effects: MemoryEffects,
  earlier: MemoryEffects | undefined,
): Promise<readonly Problem[]> {
  for (const [path, bytes] of earlier?.files ?? [])
    if (path.startsWith(`${RELEASED}/`) || path.startsWith("data/releases/")) effects.files.set(path, bytes);
  return await build(effects, { provinces: [], folder: RELEASED, dryRun: false, edition: "public" });
}
