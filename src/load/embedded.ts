import { LoadProblem } from "./problem.ts";

/**
 * Reads a published file out of the page itself, where the portable edition carries it as a block of data.
 * @throws LoadProblem naming the file when the page does not carry it or it is not JSON
 */
export function readEmbedded(_address: string, file: string): Promise<unknown> {
  const block = document.getElementById(`data/${file}`);
  if (block === null) return Promise.reject(new LoadProblem(file, "missing", "not in this file"));
  try {
    return Promise.resolve(JSON.parse(block.textContent));
  } catch {
    return Promise.reject(new LoadProblem(file, "corrupt", "not JSON"));
  }
}
