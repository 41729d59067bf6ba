import { hashOf, type Effects } from "../effects.ts";

/** Published files by name, in memory until all of them are right. */
export class Output {
  readonly #files = new Map<string, string>();

  /** Adds a file under a name that carries its content's hash, and answers that name. */
  add(stem: string, content: unknown): string {
    const text = JSON.stringify(content);
    const name = `${stem}.${hashOf(text)}.json`;
    this.#files.set(name, text);
    return name;
  }

  /** Adds text as it is under a fixed name. */
  addText(name: string, text: string): void {
    this.#files.set(name, text);
  }

  get names(): string[] {
    return [...this.#files.keys()];
  }

  /** Adds a file under a fixed name. */
  addFixed(name: string, content: unknown): void {
    this.#files.set(name, JSON.stringify(content));
  }

  get bytes(): number {
    return [...this.#files.values()].reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0);
  }

  get count(): number {
    return this.#files.size;
  }

  /** Writes everything beside the folder and then takes its place in one step: readers see the old files or the new. */
  async publish(effects: Effects, folder: string): Promise<void> {
    const next = `${folder}.next`;
    await effects.remove(next);
    try {
      for (const [name, text] of this.#files) await effects.write(`${next}/${name}`, text);
      await effects.replace(next, folder);
    } catch (error) {
      await effects.remove(next);
      throw error;
    }
  }
}
