import { LoadProblem } from "../load/problem.ts";

/** Milliseconds after which a reader is told that something is still on its way. */
export const SLOW_AFTER = 3000;

/**
 * One thing that has to be fetched, keyed by what was asked. A newer request wins: the answer to an older one is
 * dropped, and the value of another key is never shown in its place.
 */
export class Resource<T> {
  #key: string | null = null;
  #request = 0;
  #load: (() => Promise<T>) | null = null;
  #value = $state.raw<T | null>(null);
  #problem = $state.raw<LoadProblem | null>(null);
  #pending = $state(false);
  #slow = $state(false);

  get value(): T | null {
    return this.#value;
  }
  get problem(): LoadProblem | null {
    return this.#problem;
  }
  get pending(): boolean {
    return this.#pending;
  }
  get slow(): boolean {
    return this.#slow;
  }

  /** Asks for `key` unless it is already there, on its way, or known to have failed. */
  want(key: string, load: () => Promise<T>): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#value = null;
    void this.#ask(load);
  }

  /** Asks again after a failure. */
  retry(): void {
    if (this.#problem !== null && this.#load !== null) void this.#ask(this.#load);
  }

  /** Records that a value that arrived turned out to be unusable further on. */
  reject(problem: LoadProblem): void {
    this.#value = null;
    this.#problem = problem;
  }

  async #ask(load: () => Promise<T>): Promise<void> {
    const request = ++this.#request;
    const isCurrent = () => request === this.#request;
    this.#load = load;
    [this.#problem, this.#pending, this.#slow] = [null, true, false];
    const timer = setTimeout(() => {
      if (isCurrent()) this.#slow = true;
    }, SLOW_AFTER);
    try {
      const value = await load();
      if (isCurrent()) this.#value = value;
    } catch (error) {
      if (isCurrent()) this.#problem = asProblem(error);
    } finally {
      clearTimeout(timer);
      if (isCurrent()) [this.#pending, this.#slow] = [false, false];
    }
  }
}

function asProblem(error: unknown): LoadProblem {
  if (error instanceof LoadProblem) return error;
  return new LoadProblem("?", "corrupt", error instanceof Error ? error.message : String(error));
}
