import { readFile } from "node:fs/promises";
import { wordsIn } from "../../scripts/commands/language.ts";
import { sayNews } from "../../scripts/commands/news.ts";
import { MemoryEffects as Memory } from "../../scripts/pipeline/effects/memory.ts";
import type { News } from "../../scripts/pipeline/news.ts";

/** The pipeline's files in memory over the repository's own registry; a write can be made to fail, as a full disk would. */
export class MemoryEffects extends Memory {
  /** Throws at the write of a path that holds this. */
  failAt: string | null = null;

  constructor() {
    super({
      read: async (path) => (path.startsWith("data/registry/") ? await readFile(path) : undefined),
    });
  }

  override write(path: string, bytes: Uint8Array | string): Promise<void> {
    if (this.failAt !== null && path.includes(this.failAt))
      return Promise.reject(new Error(`no space left for ${path}`));
    return super.write(path, bytes);
  }

  /** News as an English terminal shows them. */
  override tell(news: News): void {
    this.lines.push(...sayNews(news, wordsIn("en")));
  }
}
