import { readFile } from "node:fs/promises";
import { wordsIn } from "../../scripts/commands/language.ts";
import { sayNews } from "../../scripts/commands/news.ts";
import type { Effects } from "../../scripts/pipeline/effects.ts";
import type { News } from "../../scripts/pipeline/news.ts";

/** Files in memory over the repository's own registry; what is written can be looked at, and a write can be made to fail. */
export class MemoryEffects implements Effects {
  readonly files = new Map<string, Uint8Array>();
  readonly lines: string[] = [];
  /** Throws at the write of this path. */
  failAt: string | null = null;

  async read(path: string): Promise<Uint8Array | undefined> {
    const own = this.files.get(path);
    if (own !== undefined) return own;
    return path.startsWith("data/registry/") ? await readFile(path) : undefined;
  }

  list(folder: string): Promise<string[]> {
    const inside = [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`));
    return Promise.resolve(
      [...new Set(inside.map((path) => path.slice(folder.length + 1).split("/")[0] ?? ""))].sort(),
    );
  }

  write(path: string, bytes: Uint8Array | string): Promise<void> {
    if (this.failAt !== null && path.includes(this.failAt))
      return Promise.reject(new Error(`no space left for ${path}`));
    this.files.set(path, typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
    return Promise.resolve();
  }

  remove(path: string): Promise<void> {
    for (const key of this.files.keys())
      if (key === path || key.startsWith(`${path}/`)) this.files.delete(key);
    return Promise.resolve();
  }

  async replace(from: string, to: string): Promise<void> {
    await this.remove(to);
    for (const [key, bytes] of [...this.files]) {
      if (key !== from && !key.startsWith(`${from}/`)) continue;
      this.files.set(key.replace(from, to), bytes);
      this.files.delete(key);
    }
  }

  log(line: string): void {
    this.lines.push(line);
  }

  /** News as an English terminal shows them. */
  tell(news: News): void {
    this.lines.push(...sayNews(news, wordsIn("en")));
  }

  now(): number {
    return 0;
  }

  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }
}
