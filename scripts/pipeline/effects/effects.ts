import type { Solve } from "#domain/disclosure/linearProgram";
import type { News, Step } from "../news.ts";

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
  /** Solves a linear or integer program, within limits that are the same on every machine. */
  readonly solve: Solve;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
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
