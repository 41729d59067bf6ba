import type { Problem } from "#domain/problem";

export type { Problem } from "#domain/problem";

/** Stops a command with every problem at once. What its problems say is for whoever shows them, in the reader's language. */
export class ProblemsError extends Error {
  override readonly name = "ProblemsError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ check, place }) => `${check} ${place.file}`).join("\n"));
    this.problems = problems;
  }
}
