import { formatProblem } from "../../src/words/problems/format.ts";
import { ProblemsError } from "../pipeline/problem.ts";
import { UsageError, type UsageFault } from "./command.ts";
import type { CommandWords, ParseFault, SystemRefusal } from "./words/words.ts";

/** What a terminal is told of a failure, and the exit code. */
export interface Explanation {
  readonly lines: readonly string[];
  readonly code: number;
}

/** Wrong data is exit code 1, a wrong command line 2; a refusal of the machine is one line; a fault of the program keeps its stack. */
export function explain(error: unknown, words: CommandWords): Explanation {
  if (error instanceof ProblemsError) {
    const lines = error.problems.map((problem) => formatProblem(problem, words.language));
    return { lines: [...lines, words.stopped(lines.length)], code: 1 };
  }
  const usage = error instanceof UsageError ? sayUsage(error.fault, words) : sayParse(error, words);
  if (usage !== null) return { lines: [usage], code: 2 };
  const system = saySystem(error, words);
  if (system !== null) return { lines: [system], code: 1 };
  return { lines: [error instanceof Error ? (error.stack ?? error.message) : String(error)], code: 1 };
}

/** Refusals of the machine that a person can do something about, by the codes that it gives them. */
const REFUSALS: Readonly<Record<string, SystemRefusal>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EACCES: "forbidden",
  EPERM: "forbidden",
  EROFS: "forbidden",
  ENOTDIR: "folder",
  EISDIR: "folder",
  EEXIST: "folder",
  ENOENT: "absent",
  EADDRINUSE: "address",
};

/** One line about a full disk, a folder that may not be written and the like; null for any other error. */
function saySystem(error: unknown, { refused }: CommandWords): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return null;
  const refusal = REFUSALS[String(error.code)];
  if (refusal === undefined) return null;
  return refused[refusal]("path" in error ? String(error.path) : "");
}

/** One line about a wrong command line. */
function sayUsage(fault: UsageFault, { usage }: CommandWords): string {
  const say = usage[fault.kind] as (of: UsageFault) => string;
  return say(fault);
}

/** Codes of the library that reads options. */
const PARSE_FAULTS: Readonly<Record<string, ParseFault>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: "unknown",
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: "value",
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: "positional",
};

/** What an unreadable option is, or null for any other error; its name stands in the first quotes of the library's message. */
function sayParse(error: unknown, { parse }: CommandWords): string | null {
  if (!(error instanceof TypeError) || !("code" in error)) return null;
  const fault = PARSE_FAULTS[String(error.code)];
  return fault === undefined ? null : parse[fault](/'([^']*)'/.exec(error.message)?.[1] ?? "");
}
