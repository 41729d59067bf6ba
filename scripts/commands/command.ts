import type { Effects } from "../pipeline/effects/effects.ts";

/** One verb of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** The whole text of `--help`. */
  readonly help: string;
  /** Runs the verb and answers its exit code. @throws ProblemsError with every problem found */
  run(args: readonly string[], effects: Effects): Promise<number>;
}

export { UsageError } from "../deliver/usageError.ts";
