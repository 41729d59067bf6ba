/** Something wrong, told so that a data officer can act on it without asking anybody. */
export interface Problem {
  /** An error stops the build; a flag is published with the figure; a note is only printed. */
  readonly severity: "error" | "flag" | "note";
  /** Name of the check or reader that found it, e.g. "rateMatchesCounts". */
  readonly check: string;
  readonly file: string;
  readonly sheet?: string;
  /** 1-based, as a spreadsheet shows it. */
  readonly row?: number;
  /** Column letter as a spreadsheet shows it, e.g. "F". */
  readonly column?: string;
  /** The bad value as it stands in the file. */
  readonly value?: string;
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One line a problem: where, what, expectation, remedy. */
export function formatProblem(problem: Problem): string {
  const cell =
    problem.column === undefined && problem.row === undefined
      ? ""
      : `${problem.column ?? ""}${String(problem.row ?? "")}`;
  const place = [problem.file, problem.sheet, cell]
    .filter((part) => part !== undefined && part !== "")
    .join(" > ");
  const value = problem.value === undefined ? "" : ` found "${problem.value}";`;
  return `${problem.severity} ${place}: ${problem.check}:${value} expected ${problem.expected}; ${problem.remedy}`;
}

/** Stops a command with every problem at once. */
export class ProblemsError extends Error {
  override readonly name = "ProblemsError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}
