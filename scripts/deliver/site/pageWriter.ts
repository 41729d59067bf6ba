import type { Effects } from "../../pipeline/effects/effects.ts";
import type { BundledFile, SiteFile } from "./bundle.ts";

/** Where pages lie, inside the site they are written for, before they take their places. */
const NEXT = ".next-pages";

function entryOf(path: string): string {
  const [first = path] = path.split("/");
  return first === "data" ? path : first;
}

/** Writes pages beside the site and puts them in place once all are there: readers meet the old ones or the new. */
export class PageWriter {
  readonly #effects: Effects;
  readonly #folder: string;
  readonly #next: string;
  /** Folders and files that take their places: at the top of the site, or among the data, whose folder holds more than pages. */
  readonly #entries = new Set<string>();
  #count = 0;

  constructor(effects: Effects, folder: string) {
    this.#effects = effects;
    this.#folder = folder;
    this.#next = `${folder}/${NEXT}`;
  }

  /** How many files have been added. */
  get count(): number {
    return this.#count;
  }

  /** Writes files aside. @throws whatever making or writing them throws; the site is as it was, and nothing lies aside */
  async add(files: AsyncIterable<SiteFile | BundledFile>): Promise<void> {
    if (this.#count === 0) await this.#effects.remove(this.#next);
    try {
      for await (const file of files) {
        this.#entries.add(entryOf(file.path));
        await this.#effects.write(`${this.#next}/${file.path}`, "text" in file ? file.text : file.bytes);
        this.#count++;
      }
    } catch (error) {
      await this.#effects.remove(this.#next);
      throw error;
    }
  }

  /**
   * Each folder takes the place of the one before in one step, after what the pages link to: names of those files carry a hash of their
   * content, so pages of before keep theirs.
   */
  async publish(beside: readonly BundledFile[]): Promise<void> {
    try {
      for (const { path, bytes } of beside) await this.#effects.write(`${this.#folder}/${path}`, bytes);
      for (const entry of this.#entries)
        await this.#effects.replace(`${this.#next}/${entry}`, `${this.#folder}/${entry}`);
    } finally {
      await this.#effects.remove(this.#next);
    }
  }
}
