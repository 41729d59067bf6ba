import { isPassing, LoadProblem } from "./problem.ts";

export interface FetchOptions {
  /** Milliseconds before an answer counts as too slow. */
  readonly timeout: number;
  /** Further attempts after a passing failure. */
  readonly retries: number;
  /** Milliseconds before the first further attempt; doubles each time. */
  readonly pause: number;
}

export const PATIENT: FetchOptions = { timeout: 20_000, retries: 2, pause: 400 };

/**
 * Fetches one published JSON file and trusts nothing of it yet.
 * @throws LoadProblem naming the file when it is absent, unreachable, slow or not JSON
 */
export async function fetchPublished(
  address: string,
  file: string,
  options: FetchOptions = PATIENT,
): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetchOnce(address, file, options.timeout);
    } catch (error) {
      const problem = asProblem(error, file);
      if (attempt >= options.retries || !isPassing(problem)) throw problem;
      await pause(options.pause * 2 ** attempt);
    }
  }
}

async function fetchOnce(address: string, file: string, timeout: number): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
  if (response.status === 404) throw new LoadProblem(file, "missing", "404");
  if (!response.ok) throw new LoadProblem(file, "server", String(response.status));
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadProblem(file, "corrupt", `not JSON (${String(text.length)} characters)`);
  }
}

function asProblem(error: unknown, file: string): LoadProblem {
  if (error instanceof LoadProblem) return error;
  const isTimeout = error instanceof DOMException && error.name === "TimeoutError";
  return new LoadProblem(
    file,
    isTimeout ? "slow" : "offline",
    error instanceof Error ? error.message : "no answer",
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
