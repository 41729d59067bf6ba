import { buildCountry, publishCountry } from "../../scripts/pipeline/country.ts";
import { Output } from "../../scripts/pipeline/publish/output.ts";
import { readRegistry } from "./exampleBuild.ts";
import { MemoryEffects } from "./memoryEffects.ts";

/** The whole country as an edition of several provinces publishes it: the file that names the others, and all of them by name. */
export async function publishCountryAlone(): Promise<{
  readonly name: string;
  readonly files: ReadonlyMap<string, unknown>;
}> {
  const registry = await readRegistry();
  const build = await buildCountry(new MemoryEffects(), registry);
  if (build === null) throw new Error("the example has several provinces");
  const output = new Output();
  const name = await publishCountry(output, registry, build);
  const files = [...output.files].map(([path, text]): [string, unknown] => [path, JSON.parse(String(text))]);
  return { name, files: new Map(files) };
}
