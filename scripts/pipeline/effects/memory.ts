import type { LinearProgram } from "#domain/disclosure/linearProgram";
import type { News } from "../news.ts";
import type { Effects } from "./effects.ts";

/**
 * Files in memory, for a page or a test that has no disk: what is written can be looked at, and nothing outside changes. What is
 * not there is read from `below`, such as the registry as it was fetched.
 */
export class MemoryEffects implements Effects {
  readonly files = new Map<string, Uint8Array>();
  readonly lines: string[] = [];
  /** What was told, for whoever puts it into words. */
  readonly news: News[] = [];
  readonly #below: Pick<Effects, "read"> | null;

  constructor(below: Pick<Effects, "read"> | null = null) {
    this.#below = below;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.files.get(path) ?? (await this.#below?.read(path));
  }

  list(folder: string): Promise<string[]> {
    const inside = [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`));
    return Promise.resolve(
      [...new Set(inside.map((path) => path.slice(folder.length + 1).split("/")[0] ?? ""))].sort(),
    );
  }

  write(path: string, bytes: Uint8Array | string): Promise<void> {
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

  tell(news: News): void {
    this.news.push(news);
  }

  async solve(program: LinearProgram): Promise<readonly number[] | null> {
    const { solveWithHighs } = await import("./highs.ts");
    return await solveWithHighs(program);
  }

  now(): number {
    return 0;
  }

  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }
}
