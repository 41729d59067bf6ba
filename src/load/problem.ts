/** Why a published file could not be used. */
export type ProblemReason = "missing" | "offline" | "slow" | "server" | "corrupt";

/** A published file the page has to do without, and why; shown to the reader with the file's name. */
export class LoadProblem extends Error {
  override readonly name = "LoadProblem";
  readonly file: string;
  readonly reason: ProblemReason;

  constructor(file: string, reason: ProblemReason, detail: string) {
    super(`${file}: ${detail}`);
    this.file = file;
    this.reason = reason;
  }
}

/** Trying again may help unless the answer itself says the file is absent or wrong. */
export function isPassing({ reason }: LoadProblem): boolean {
  return reason === "offline" || reason === "slow" || reason === "server";
}
