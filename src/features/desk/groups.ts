import type { DeskProblem } from "#domain/desk/messages";
import type { CheckId, Severity } from "#domain/problem";

/** A row without its commune is missing in every sum: these come first, and what follows from them after. */
const FIRST: ReadonlySet<CheckId> = new Set([
  "placesFitProvince",
  "placeIsKnown",
  "placeIsUnambiguous",
  "codeMatchesName",
]);

export function isOfName({ problem }: DeskProblem): boolean {
  return FIRST.has(problem.check);
}

/** Problems by how much they stand in the way, and how many remarks are about none of the files. */
export type ProblemGroups = Readonly<Record<Severity, readonly DeskProblem[]>> & { readonly others: number };

/** Of what is in no dropped file only errors are shown: remarks on plans and the register are not for who brings figures. */
export function groupProblems(problems: readonly DeskProblem[]): ProblemGroups {
  const isShown = ({ digest, problem }: DeskProblem) => digest !== null || problem.severity === "error";
  const shown = problems.filter(isShown).sort((a, b) => Number(isOfName(b)) - Number(isOfName(a)));
  const of = (severity: Severity) => shown.filter(({ problem }) => problem.severity === severity);
  return {
    error: of("error"),
    flag: of("flag"),
    note: of("note"),
    others: problems.length - shown.length,
  };
}

/** Errors and flags of one file. */
export function countOf(
  problems: readonly DeskProblem[],
  digest: string,
): { readonly errors: number; readonly flags: number } {
  const own = problems.filter((problem) => problem.digest === digest);
  const count = (severity: Severity) => own.filter(({ problem }) => problem.severity === severity).length;
  return { errors: count("error"), flags: count("flag") };
}
