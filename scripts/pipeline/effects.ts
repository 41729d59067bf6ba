import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { News, Step } from "./news.ts";

/** Everything the pipeline may do to the world. Steps and checks get none of it; tests pass their own. */
export interface Effects {
  /** File content; undefined when there is no such file. @throws on anything else (a folder, no permission) */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Names in a folder, sorted by code point; empty when there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** Writes a file, making its folder. */
  write(path: string, bytes: Uint8Array | string): Promise<void>;
  /** Removes a file or a whole folder; nothing happens when it is not there. */
  remove(path: string): Promise<void>;
  /** Moves a folder or a file over another in one step; what was there is gone afterwards. */
  replace(from: string, to: string): Promise<void>;
  /** A line for the person at the terminal. */
  log(line: string): void;
  /** Something that happened, for whoever puts it into words. */
  tell(news: News): void;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
}

/** The disk and the terminal; paths are relative to `root`, and `say` puts news into lines. */
export function makeDiskEffects(root: string, say: (news: News) => readonly string[] = () => []): Effects {
  const at = (path: string) => resolve(root, path);
  const log = (line: string) => process.stdout.write(`${line}\n`);
  return {
    read: async (path) => await readFile(at(path)).catch(ignoreMissing),
    list: async (folder) => ((await readdir(at(folder)).catch(ignoreMissing)) ?? []).sort(),
    write: async (path, bytes) => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), bytes);
    },
    remove: async (path) => {
      await rm(at(path), { recursive: true, force: true });
    },
    replace: async (from, to) => {
      await replaceFolder(at(from), at(to));
    },
    log,
    tell: (news) => {
      for (const line of say(news)) log(line);
    },
    now: () => performance.now(),
  };
}

/** The old folder steps aside first, so the new one is whole or absent at every moment and a failure puts it back. */
async function replaceFolder(from: string, to: string): Promise<void> {
  const aside = `${to}.previous`;
  await rm(aside, { recursive: true, force: true });
  const existed = await stat(to).then(
    () => true,
    () => false,
  );
  if (existed) await rename(to, aside);
  try {
    await rename(from, to);
  } catch (error) {
    if (existed) await rename(aside, to);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

/** Runs a step and tells how long it took. */
export async function timed<T>(
  effects: Pick<Effects, "now" | "tell">,
  step: Step,
  run: () => Promise<T> | T,
): Promise<T> {
  const start = effects.now();
  const result = await run();
  effects.tell({ news: "step", step, seconds: (effects.now() - start) / 1000 });
  return result;
}

/** First ten hexadecimal digits of SHA-256: enough to tell published files apart. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 10);
}
