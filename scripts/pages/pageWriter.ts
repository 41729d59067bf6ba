import type { Effects } from "../pipeline/effects.ts";
import type { BundledFile, SiteFile } from "./bundle.ts";

/** Where a site is written before it takes its place. */
const NEXT = ".next-pages";

/** Writes pages beside the site and puts them in place once all are there: readers meet the old ones or the new. */
export class PageWriter {
  readonly #effects: Effects;
  readonly #folder: string;

  constructor(effects: Effects, folder: string) {
    this.#effects = effects;
    this.#folder = folder;
  }

  /** @returns how many pages there are. @throws whatever rendering or writing throws; then nothing has changed */
  async write(pages: AsyncIterable<SiteFile>, beside: readonly BundledFile[]): Promise<number> {
    const next = `${this.#folder}/${NEXT}`;
    const entries = new Set<string>();
    let count = 0;
    await this.#effects.remove(next);
    try {
      for await (const { path, text } of pages) {
        entries.add(path.split("/")[0] ?? path);
        await this.#effects.write(`${next}/${path}`, text);
        if (path.endsWith(".html")) count++;
      }
      // Names carry a hash of the content: what links to an older one keeps it.
      for (const { path, bytes } of beside) await this.#effects.write(`${this.#folder}/${path}`, bytes);
      for (const entry of entries)
        await this.#effects.replace(`${next}/${entry}`, `${this.#folder}/${entry}`);
    } finally {
      await this.#effects.remove(next);
    }
    return count;
  }
}
