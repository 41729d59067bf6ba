import { build } from "../../scripts/pipeline/build.ts";
import type { Problem } from "../../scripts/pipeline/problem.ts";
import { copySources } from "./exampleBuild.ts";
import type { MemoryEffects } from "./memoryEffects.ts";

/** The folder that each year is published into, over the one before. */
export const RELEASED = "public/data";

interface Manifest {
  readonly province: string | null;
  readonly workbooks: readonly { readonly period: string }[];
}

/** From which year to which workbooks have come. */
type Years = readonly [first: number, last: number];

/** The example of one province as it was received: workbooks of other years have not come. */
export async function receiveYears(province: string, years: Years): Promise<MemoryEffects> {
  const effects = await copySources(province);
  for (const [path, bytes] of [...effects.files]) {
    if (!path.endsWith("/source.json")) continue;
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
    await effects.write(path, JSON.stringify(keepYears(manifest, years)));
  }
  return effects;
}

function keepYears(manifest: Manifest, [first, last]: Years): Manifest {
  const workbooks = manifest.workbooks.filter(({ period }) => {
    const year = Number(period.slice(0, 4));
    return year >= first && year <= last;
  });
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
