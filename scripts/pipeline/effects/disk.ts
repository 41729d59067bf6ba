import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { News } from "../news.ts";
import type { Effects } from "./effects.ts";

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
    solve: async (program) => await (await import("./highs.ts")).solveWithHighs(program),
    now: () => performance.now(),
  };
}

/** The old folder steps aside first, so the new one is whole or absent at every moment and a failure puts it back. */
async function replaceFolder(from: string, to: string): Promise<void> {
  const aside = `${to}.previous`;
  if (from !== aside) await rm(aside, { recursive: true, force: true });
  const existed = await stat(to).then(
    () => true,
    () => false,
  );
  if (existed && from === aside) await rm(to, { recursive: true });
  else if (existed) await rename(to, aside);
  try {
    await rename(from, to);
  } catch (error) {
    if (existed && from !== aside) await rename(aside, to);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
