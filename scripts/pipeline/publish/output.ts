import { shortHashOf } from "../digest.ts";
import type { Effects } from "../effects/effects.ts";

/** Published files by name, in memory until all of them are right. */
export class Output {
  readonly #files = new Map<string, string | Uint8Array>();

  /** Adds a file under a name that carries its content's hash, and answers that name. */
  async add(stem: string, content: unknown): Promise<string> {
    const text = JSON.stringify(content);
    const name = `${stem}.${await shortHashOf(text)}.json`;
    this.#files.set(name, text);
    return name;
  }

  /** Adds several files, each with the key under which its name is answered. */
  async addEach(
    files: readonly { readonly key: string; readonly stem: string; readonly content: unknown }[],
  ): Promise<Record<string, string>> {
    const names: Record<string, string> = {};
    for (const { key, stem, content } of files) names[key] = await this.add(stem, content);
    return names;
  }

  /** Adds text or bytes as they are under a fixed name, which may lie in a folder. */
  addText(name: string, content: string | Uint8Array): void {
    this.#files.set(name, content);
  }

  /** Every file by its name: JSON as text, anything else as text or bytes. */
  get files(): ReadonlyMap<string, string | Uint8Array> {
    return this.#files;
  }

  get names(): string[] {
    return [...this.#files.keys()];
  }

  /** Adds a file under a fixed name. */
  addFixed(name: string, content: unknown): void {
    this.#files.set(name, JSON.stringify(content));
  }

  get bytes(): number {
    const encoder = new TextEncoder();
    return [...this.#files.values()].reduce(
      (sum, content) => sum + (typeof content === "string" ? encoder.encode(content) : content).length,
      0,
    );
  }

  get count(): number {
    return this.#files.size;
  }

  /** Writes everything beside the folder and then takes its place in one step: readers see the old files or the new. */
  async publish(effects: Effects, folder: string): Promise<void> {
    const next = `${folder}.next`;
    await effects.remove(next);
    try {
      for (const [name, content] of this.#files) await effects.write(`${next}/${name}`, content);
      await effects.replace(next, folder);
    } catch (error) {
      await effects.remove(next);
      throw error;
    }
  }
}

/**
 * Makes good what a killed build left: where it stopped between putting the last edition aside and bringing in the next, the last one
 * comes back; what it had written of the next goes.
 */
export async function repairFolder(effects: Effects, folder: string): Promise<void> {
  const aside = `${folder}.previous`;
  const isGone = (await effects.read(`${folder}/catalogue.json`)) === undefined;
  if (isGone && (await effects.read(`${aside}/catalogue.json`)) !== undefined)
    await effects.replace(aside, folder);
  await effects.remove(`${folder}.next`);
}
