import type { Effects } from "../pipeline/effects/effects.ts";
import type { CommandWords, Verb } from "./words/words.ts";

/** One verb of the command line. What it is for, and its `--help`, stand with the words. */
export interface Command {
  readonly name: Verb;
  /** Runs the verb, telling in the words of one language, and answers its exit code. @throws ProblemsError with every problem found */
  run(args: readonly string[], effects: Effects, words: CommandWords): Promise<number>;
}

export { UsageError, type UsageFault } from "../deliver/usageError.ts";
