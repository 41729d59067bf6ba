import { formatProblem } from "../../src/words/problems/format.ts";
import { explain } from "../../scripts/commands/explain.ts";
import { wordsIn } from "../../scripts/commands/language.ts";
import { ArchiveError, BoundaryError, SystemError, WorkbookError } from "../../scripts/pipeline/fault.ts";
import { ProblemsError, type Problem } from "../../scripts/pipeline/problem.ts";

/** One line a problem, as an English terminal shows it. */
export const inEnglish = (problem: Problem): string => formatProblem(problem, "en");

/** What an English terminal is told of an error that a reader or a command throws. */
export function toldOf(error: unknown): string {
  return explain(withFile(error), wordsIn("en")).lines.join("\n");
}

/** Everything that a run is refused for, as an English terminal is told; one that is not refused fails the test. */
export async function refusalOf(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    return toldOf(error);
  }
  throw new Error("nothing was refused");
}

/** Readers of bytes know no file; whoever called them says which it was. */
function withFile(error: unknown): unknown {
  const about = { severity: "error", place: { file: "file" } } as const;
  if (error instanceof WorkbookError || error instanceof ArchiveError)
    return new ProblemsError([{ ...about, check: "readWorkbook", values: error.reason }]);
  if (error instanceof BoundaryError || error instanceof SystemError)
    return new ProblemsError([{ ...about, check: "readBoundaries", values: error.reason }]);
  return error;
}
